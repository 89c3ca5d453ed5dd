import { existsSync } from 'node:fs';
import path from 'node:path';
import { filePath, sectionPath } from '../../model/address.ts';
import type { Guide, KindName } from '../../model/guide.ts';
import { referenceFaults } from '../references.ts';
import { unreadIds, withUnread } from './assemble.ts';
import type { ContentPlace } from './content.ts';
import type { ContentEntry } from './entry.ts';
import { futureFindings, latestDays } from './future.ts';
import type { Finding } from './fault.ts';
import type { ContentFile } from './files.ts';
import type { Pointer } from './prose/prose.ts';
import { locate, type RecordText } from './fields/record.ts';
import { fieldName } from './fields/schema.ts';
import { redirectFindings, settingsPointers, type SettingsText } from './fields/settings.ts';
import { targetFindings } from './targets.ts';
import { listPages } from '../kinds.ts';

/** Reports what only shows when all files are seen together. */
export function crossFindings(
  guide: Guide,
  site: SettingsText | null,
  entries: readonly ContentEntry[],
  place: ContentPlace,
  report: (source: ContentFile, findings: readonly Finding[]) => void,
): void {
  const find = (
    collection: string,
    id: string,
  ): { source: ContentFile; record: RecordText } | undefined =>
    collection === 'site' ? (site ?? undefined) : known.get(`${collection}/${id}`);
  const known = firsts(entries, ({ collection, id }) => `${collection}/${id}`);
  const files = new Set(entries.map(({ source }) => source.file));
  const add = (source: ContentFile, finding: Finding): void => report(source, [finding]);

  for (const { collection, id, path: keys, ...told } of referenceFaults(
    guide,
    unreadIds(entries),
  )) {
    const owner = find(collection, id);
    if (owner)
      add(owner.source, { offset: locate(owner.record, keys), field: fieldName(keys), ...told });
  }
  const latest = latestDays(guide);
  for (const { source, record, data } of entries)
    report(source, futureFindings(record, data, latest.records));

  const pages = listPages(withUnread(guide, entries));
  const anchors = new Map<string, ReadonlySet<string>>();
  const unsure = new Set<string>();
  for (const page of pages) {
    const { collection, id } = page.record ?? {};
    const entry = known.get(`${collection}/${id}`);
    const headings = entry?.prose.anchors ?? [];
    // Fields make anchors too, and so does the framework on the page of its groups.
    if (entry && (!entry.prose.whole || entry.data === null)) unsure.add(page.path);
    anchors.set(page.path, new Set([...page.anchors, ...headings]));
    for (const anchor of headings.filter((one) => page.anchors.includes(one)))
      add(entry!.source, {
        offset: 0,
        field: 'heading',
        reason: `A heading of the page makes the anchor “${anchor}”, which a row has already.`,
        hint: 'Reword the heading, or rename the row.',
      });
  }
  if (!guide.framework) unsure.add(sectionPath('skills'));
  const pageOf = firsts(pages, ({ record }) => record && `${record.collection}/${record.id}`);
  const pathOf = ({ collection, id }: ContentEntry): string | null =>
    pageOf.get(`${collection}/${id}`)?.path ?? null;
  const idsOf = (name: KindName): Set<string> =>
    new Set(entries.filter(({ collection }) => collection === name).map(({ id }) => id));
  const world = {
    anchors,
    unsure,
    off: sectionsOff(guide),
    ids: {
      glossary: idsOf('glossary'),
      sources: idsOf('sources'),
      roles: idsOf('roles'),
      demos: idsOf('demos'),
    },
    fileOf: (file: string) => {
      const page = files.has(file) ? filePath(file) : null;
      return page && anchors.has(page) ? page : null;
    },
    exists: (file: string) =>
      file.startsWith('/')
        ? existsSync(path.join(place.public, file))
        : existsSync(path.join(place.content, file.replace(/^content\//, ''))),
  };
  for (const entry of entries) {
    const pointers: Pointer[] = [
      ...entry.prose.pointers,
      ...linkFields(entry.data).map(({ path: keys, target }) => ({
        kind: 'link' as const,
        target,
        offset: locate(entry.record, keys),
        field: fieldName(keys),
      })),
    ];
    const from = { file: entry.source.file, path: pathOf(entry) };
    for (const finding of targetFindings(pointers, from, world)) add(entry.source, finding);
    if (entry.collection === 'compare')
      for (const { kind, offset, field } of pointers)
        if (kind === 'demos')
          add(entry.source, {
            offset,
            field,
            reason: 'This page shows every demo below its text already.',
            hint: 'Delete it, or link to the demo by its anchor.',
          });
  }
  if (!site) return;
  report(site.source, futureFindings(site.record, site.value, latest.settings));
  const from = { file: site.source.file, path: '/' };
  for (const finding of targetFindings(settingsPointers(site), from, world))
    add(site.source, finding);
  for (const finding of redirectFindings(site, anchors, (file) =>
    existsSync(path.join(place.public, file)),
  ))
    add(site.source, finding);
}

const sectionsOff = ({ site }: Guide): Set<string> =>
  new Set(Object.entries(site.sections).flatMap(([name, on]) => (on ? [] : [name])));

/** What comes first under each key; what has none is left out. */
function firsts<T>(all: readonly T[], keyOf: (one: T) => string | null): Map<string, T> {
  const found = new Map<string, T>();
  for (const one of all) {
    const key = keyOf(one);
    if (key !== null && !found.has(key)) found.set(key, one);
  }
  return found;
}

/** The links that records hold in their fields, at any depth: all that stands under `link`. */
function linkFields(
  data: unknown,
  at: readonly (string | number)[] = [],
): { path: readonly (string | number)[]; target: string }[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const path = [...at, Array.isArray(data) ? Number(key) : key];
    return key === 'link' && typeof value === 'string'
      ? [{ path, target: value }]
      : linkFields(value, path);
  });
}
