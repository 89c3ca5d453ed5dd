import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from '../../tools/command.ts';
import type { Digest, Files } from '../site/built.ts';
import { type Place, settle, targetOf } from './place.ts';

/** A release that lies on the host, whole. */
export interface Release {
  readonly id: string;
  /** Folder that is served while the release is live. */
  readonly site: string;
  /** The release that was live when this one took its place. */
  readonly before: string | null;
  /** When it was made, as an ISO date. */
  readonly made: string;
  /** What the build made; files of other releases that are kept for open tabs are not among them. */
  readonly own: Files;
}

interface Written extends Pick<Release, 'before' | 'made'> {
  readonly files: Readonly<Record<string, Digest>>;
}

/** Says that a release has not been live yet. */
const pending = 'pending';
const number = /^(\d+)-\d{8}-\d{6}$/;

const folderOf = ({ releases }: Place, id: string): string => path.join(releases, id);

/** What the link says that leads to a release. */
export const linkTo = (id: string): string => path.join('releases', id, 'site');

/** The release that is live; null where the link leads to none, or is not there. */
export function liveRelease(place: Place, all: readonly Release[]): Release | null {
  const target = targetOf(place);
  return all.find(({ id }) => target !== null && path.normalize(target) === linkTo(id)) ?? null;
}

/** Every release on the host, the oldest first. */
export const readReleases = (place: Place): Release[] =>
  (existsSync(place.releases) ? readdirSync(place.releases) : [])
    .filter((id) => number.test(id) && existsSync(path.join(folderOf(place, id), 'release.json')))
    .toSorted((a, b) => numberOf(a) - numberOf(b))
    .map((id) => readRelease(place, id));

const numberOf = (id: string): number => Number(number.exec(id)?.[1] ?? 0);

function readRelease(place: Place, id: string): Release {
  const folder = folderOf(place, id);
  const file = path.join(folder, 'release.json');
  try {
    const { before, made, files } = JSON.parse(readFileSync(file, 'utf8')) as Written;
    const own = new Map(Object.entries(files));
    return { id, site: path.join(folder, 'site'), before, made, own };
  } catch (error) {
    throw new CommandError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

/** A folder in which a release is put together; it counts for nothing until it is finished. */
export const draftOf = ({ releases }: Place): string => path.join(releases, '.next');

/** Makes a release out of what was put together, in one step. It is not live yet. */
export function finishDraft(
  place: Place,
  { before, made, own, last }: Pick<Release, 'before' | 'made' | 'own'> & { last: string | null },
): Release {
  const draft = draftOf(place);
  const time = made.replace(/[-:]/g, '').replace('T', '-').slice(0, 15);
  const id = `${String(numberOf(last ?? '') + 1).padStart(4, '0')}-${time}`;
  const written: Written = { before, made, files: Object.fromEntries(own) };
  const list = path.join(draft, 'release.json');
  writeFileSync(list, JSON.stringify(written, null, 1));
  settle(list);
  writeFileSync(path.join(draft, pending), '');
  renameSync(draft, folderOf(place, id));
  return { id, site: path.join(folderOf(place, id), 'site'), before, made, own };
}

/** Notes that a release is or has been live. */
export const noteLive = (place: Place, { id }: Release): void =>
  rmSync(path.join(folderOf(place, id), pending), { force: true });

/** Whether a release has never been live. */
const isPending = (place: Place, { id }: Release): boolean =>
  existsSync(path.join(folderOf(place, id), pending));

/** Removes a release. Where that is cut short, what is left no longer counts as one. */
export function removeRelease(place: Place, { id }: Release): void {
  const gone = path.join(place.releases, `.gone-${id}`);
  renameSync(folderOf(place, id), gone);
  rmSync(gone, { recursive: true, force: true });
}

/** Clears up after runs that were cut short, and gives the releases that are there. */
export function recover(place: Place): Release[] {
  for (const name of readdirSync(place.releases))
    if (name.startsWith('.'))
      rmSync(path.join(place.releases, name), { recursive: true, force: true });
  rmSync(path.join(place.folder, '.current-next'), { force: true });
  const all = readReleases(place);
  const live = liveRelease(place, all);
  if (live) noteLive(place, live);
  const unused = all.filter((release) => isPending(place, release));
  for (const release of unused) removeRelease(place, release);
  return all.filter((release) => !unused.includes(release));
}
