import { existsSync } from 'node:fs';
import path from 'node:path';
import { paths, sectionPath } from '../../../model/address.ts';
import type { Guide, KindName } from '../../../model/guide.ts';
import { pageOfFile } from '../../record-file.ts';
import type { ContentPlace } from '../place.ts';
import type { ContentEntry } from '../records/entry.ts';
import { firstByName, recordName } from './record-name.ts';
import type { PageAddress } from '../../../model/page.ts';

/** What exists: pages with their anchors, records, files. */
export interface KnownTargets {
  /** Anchors of each page, by address without base. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
  /** Pages whose anchors are not all known, because they could not be read to their end. */
  readonly unsure: ReadonlySet<string>;
  /** Sections that are switched off. */
  readonly off: ReadonlySet<string>;
  readonly ids: Readonly<Record<'glossary' | 'sources' | 'roles' | 'demos', ReadonlySet<string>>>;
  /** Address of the page that a content file makes, or null. */
  readonly fileOf: (file: string) => string | null;
  /** Whether a file exists: `/…` in public/, else from the project's root. */
  readonly exists: (file: string) => boolean;
}

/** The file that refers to something, and its page's address where it has one. */
export interface ReferringFile {
  readonly file: string;
  readonly path: string | null;
}

/** Everything that a text can refer to; `pages` are all pages of the guide. */
export function knownTargets(
  guide: Guide,
  pages: readonly PageAddress[],
  entries: readonly ContentEntry[],
  place: ContentPlace,
): KnownTargets {
  const byName = firstByName(entries, recordName);
  const anchors = new Map<string, ReadonlySet<string>>();
  const unsure = new Set<string>();
  for (const page of pages) {
    const entry = page.record && byName.get(recordName(page.record));
    // Fields make anchors too, and so does the framework on the page of its groups.
    if (entry && (!entry.prose.whole || entry.data === null)) unsure.add(page.path);
    anchors.set(page.path, new Set([...page.anchors, ...(entry?.prose.anchors ?? [])]));
  }
  if (!guide.framework) unsure.add(sectionPath('skills'));
  // A framework that cannot be read makes its pages all the same, once it can.
  if (!guide.framework?.data.scale && entries.some(({ collection }) => collection === 'framework'))
    anchors.set(paths.profile, anchors.get(paths.profile) ?? new Set());
  const idsOf = (name: KindName): Set<string> =>
    new Set(entries.filter(({ collection }) => collection === name).map(({ id }) => id));
  const files = new Set(entries.map(({ source }) => source.file));
  return {
    anchors,
    unsure,
    off: sectionsOff(guide),
    ids: {
      glossary: idsOf('glossary'),
      sources: idsOf('sources'),
      roles: idsOf('roles'),
      demos: idsOf('demos'),
    },
    fileOf: (file) => {
      const page = files.has(file) ? pageOfFile(file) : null;
      return page && anchors.has(page) ? page : null;
    },
    exists: (file) =>
      file.startsWith('/')
        ? existsSync(path.join(place.public, file))
        : !!place.planned?.has(file) ||
          existsSync(path.join(place.content, file.replace(/^content\//, ''))),
  };
}

const sectionsOff = ({ site }: Guide): Set<string> =>
  new Set(Object.entries(site.sections).flatMap(([name, on]) => (on ? [] : [name])));
