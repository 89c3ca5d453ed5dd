import { existsSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from '../../tools/command.ts';
import { addressOf, type BuiltSite, differenceOf, filesOf } from '../site/built.ts';
import { countPages, refuseFaults } from '../site/complete.ts';
import { addHashed, assemble, type Assembled } from './assemble.ts';
import { makeFolder, type Place, pointTo, settle, targetOf, withPlace } from './place.ts';
import {
  draftOf,
  finishDraft,
  linkTo,
  liveRelease,
  noteLive,
  recover,
  type Release,
  removeRelease,
} from './releases.ts';

/** What was done: the release that is live now, and what else there is to say of it. */
export interface Deployed extends Partial<Assembled> {
  readonly live: Release;
  /** False where what was built is live already, so that nothing was done. */
  readonly isNew: boolean;
  readonly removed: readonly string[];
  /** Releases that one can go back to, the newest first. */
  readonly earlier: readonly Release[];
  /** What could not be done once the release was live. */
  readonly warnings: readonly string[];
}

/** How a release is published. */
export interface Terms {
  /** How many releases are kept besides the live one. */
  readonly keep: number;
  /** Whether it may have less than half of the live release’s pages. */
  readonly mayShrink: boolean;
  /** Whether it may be made for another address than the live release. */
  readonly mayMove: boolean;
}

/**
 * Publishes a built site. It is looked at first, then put together next to what is served, looked at
 * again, and served from one moment to the next. Throws a CommandError where it is not fit to be
 * published; what is served has then not changed.
 */
export function deploy(place: Place, built: BuiltSite, terms: Terms): Deployed {
  refuseFaults(built);
  return withPlace(place, () => {
    const all = recover(place);
    try {
      return publish(place, built, terms, all);
    } catch (error) {
      attempt([], 'It could not be cleared up', () => recover(place));
      throw error;
    }
  });
}

function publish(place: Place, built: BuiltSite, terms: Terms, all: Release[]): Deployed {
  const live = liveRelease(place, all) ?? adopt(place, all);
  if (live && !differenceOf(live.own, built.files) && !damage(live)) {
    const kept = keptOf(all, live, terms.keep);
    const tidied = tidy(place, live, all, kept);
    return { live, isNew: false, earlier: othersThan(live, kept), ...tidied };
  }
  if (live && !terms.mayMove) refuseMoved(built, live);
  if (live && !terms.mayShrink) refuseShrunk(built, live);
  const site = path.join(draftOf(place), 'site');
  makeFolder(site);
  const assembled = assemble(site, built, live, keptOf(all, live, terms.keep - 1));
  expectCopy(site, built);
  const release = finishDraft(place, {
    before: live?.id ?? null,
    made: new Date().toISOString(),
    own: built.files,
    last: all.at(-1)?.id ?? null,
  });
  for (const folder of [path.dirname(release.site), place.releases]) settle(folder);
  pointTo(place, linkTo(release.id));
  const kept = keptOf([...all, release], release, terms.keep);
  const earlier = othersThan(release, kept);
  return { live: release, isNew: true, ...assembled, earlier, ...tidy(place, release, all, kept) };
}

/** Goes back to an earlier release: the one before the live one, or the one that is named. */
export function goTo(place: Place, wanted: string | null): Deployed {
  return withPlace(place, () => {
    const all = recover(place);
    const live = liveRelease(place, all);
    if (!live) throw new CommandError(`Nothing has been published at ${place.folder} yet.`);
    const id = wanted ?? live.before;
    const target = all.find((release) => release.id === id);
    if (!target)
      throw new CommandError(
        wanted === null
          ? `There is no release before ${live.id} to go back to.`
          : `There is no release ${wanted}. There are: ${all.map((one) => one.id).join(', ')}.`,
      );
    const fault = damage(target);
    if (fault)
      throw new CommandError(
        `The release ${target.id} is damaged: ${fault}. What is served was not changed; --list shows the other releases.`,
      );
    const warnings: string[] = [];
    // A tab that was opened on the release to be left goes on, too.
    attempt(warnings, 'Some files for tabs that are open could not be kept', () =>
      addHashed(target.site, target.own, all),
    );
    pointTo(place, linkTo(target.id));
    noteLive(place, target);
    return {
      live: target,
      isNew: target !== live,
      removed: [],
      earlier: othersThan(target, all),
      warnings,
    };
  });
}

/**
 * Makes a release of what the link leads to, where that was published in another way, and has the
 * link lead to it. Tabs that are open go on then as well, and one can go back to it.
 */
function adopt(place: Place, all: Release[]): Release | null {
  const target = targetOf(place);
  const folder = target === null ? null : path.resolve(place.folder, target);
  if (folder === null || !existsSync(folder)) return null;
  const files = filesOf(folder);
  const site = path.join(draftOf(place), 'site');
  makeFolder(site);
  assemble(site, { folder, files }, null, []);
  const made = new Date().toISOString();
  const last = all.at(-1)?.id ?? null;
  const release = finishDraft(place, { before: null, made, own: files, last });
  pointTo(place, linkTo(release.id));
  noteLive(place, release);
  all.push(release);
  return release;
}

/** The releases whose hashed files stay: the live one and so many others, the oldest first. */
function keptOf(all: readonly Release[], live: Release | null, keep: number): Release[] {
  const others = all.filter((release) => release !== live).toReversed();
  const before = others.find(({ id }) => id === live?.before);
  const newest = others.slice(0, keep);
  const kept = before && !newest.includes(before) ? [...newest.slice(0, keep - 1), before] : newest;
  return all.filter((release) => release === live || kept.includes(release));
}

const othersThan = (live: Release, all: readonly Release[]): Release[] =>
  all.filter((release) => release !== live).toReversed();

/** What may be done once a release is live; where it fails, the next run does it. */
function tidy(
  place: Place,
  live: Release,
  all: readonly Release[],
  kept: readonly Release[],
): Pick<Deployed, 'removed' | 'warnings'> {
  const warnings: string[] = [];
  const removed: string[] = [];
  attempt(warnings, 'The release could not be noted as live', () => noteLive(place, live));
  attempt(warnings, 'The releases to go back to lack files of the new one', () => {
    for (const release of kept) if (release !== live) addHashed(release.site, release.own, [live]);
  });
  for (const release of all)
    if (!kept.includes(release))
      attempt(warnings, `The old release ${release.id} could not be removed`, () => {
        removeRelease(place, release);
        removed.push(release.id);
      });
  return { removed, warnings };
}

function attempt(warnings: string[], problem: string, work: () => unknown): void {
  try {
    work();
  } catch (error) {
    warnings.push(`${problem}: ${(error as Error).message}`);
  }
}

/** What differs between the files of a release and what was built then; null where nothing does. */
function damage({ site, own }: Release): string | null {
  const files = filesOf(site);
  return differenceOf(new Map([...files].filter(([file]) => own.has(file))), own);
}

/** Throws where a copy is not the site that was looked at. */
function expectCopy(folder: string, built: BuiltSite): void {
  const files = filesOf(folder);
  const own = new Map([...files].filter(([file]) => built.files.has(file)));
  const difference = differenceOf(own, built.files);
  if (difference)
    throw new CommandError(
      `The site changed while it was copied (${difference}): does a build write to ${built.folder}? Nothing was published.`,
    );
}

/** Throws where a site is made for another address, as that of another guide is. */
function refuseMoved(built: BuiltSite, live: Release): void {
  const then = addressOf(live.site);
  if (then === null || then === built.url.href) return;
  throw new CommandError(
    `The built site is made for ${built.url.href}, and the live one for ${then}: is CONTENT_DIR, SITE_URL or BASE_PATH missing? If the guide has moved, add --new-address. Nothing was published.`,
  );
}

function refuseShrunk(built: BuiltSite, live: Release): void {
  const [now, then] = [countPages(built.files), countPages(live.own)];
  if (now * 2 >= then) return;
  throw new CommandError(
    `The built site has ${now} pages, and the live one ${then}. If so many are meant to go, add --fewer-pages. Nothing was published.`,
  );
}
