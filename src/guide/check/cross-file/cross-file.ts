import { existsSync } from 'node:fs';
import path from 'node:path';
import { filePath, sectionPath } from '../../../model/address.ts';
import type { Guide } from '../../../model/guide.ts';
import type { CollectionName } from '../../collections.ts';
import { listPages } from '../../pages.model.ts';
import { referenceFaults } from '../../references.model.ts';
import { invalidIds, withPlaceholders } from '../records/assemble.ts';
import type { ContentPlace } from '../place.ts';
import type { ContentEntry } from '../records/entry.ts';
import { futureDiagnostics, latestDays } from './future.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { ContentFile } from '../files/content-file.ts';
import type { Reference } from '../reference.ts';
import { locate, type RecordText } from '../fields/record.ts';
import { fieldName } from '../fields/field-name.ts';
import { redirectDiagnostics, settingsReferences, type SettingsText } from '../fields/settings.ts';
import { referenceDiagnostics } from './reference.ts';

/** Reports what only shows when all files are seen together. */
export function crossFileDiagnostics(
  guide: Guide,
  site: SettingsText | null,
  entries: readonly ContentEntry[],
  place: ContentPlace,
  report: (source: ContentFile, diagnostics: readonly Diagnostic[]) => void,
): void {
  const find = (
    collection: string,
    id: string,
  ): { source: ContentFile; record: RecordText } | undefined =>
    collection === 'site' ? (site ?? undefined) : known.get(`${collection}/${id}`);
  const known = firsts(entries, ({ collection, id }) => `${collection}/${id}`);
  const files = new Set(entries.map(({ source }) => source.file));
  const add = (source: ContentFile, diagnostic: Diagnostic): void => report(source, [diagnostic]);

  for (const { collection, id, path: keys, ...told } of referenceFaults(
    guide,
    invalidIds(entries),
  )) {
    const owner = find(collection, id);
    if (owner)
      add(owner.source, { offset: locate(owner.record, keys), field: fieldName(keys), ...told });
  }
  const latest = latestDays(guide);
  for (const { source, record, data } of entries)
    report(source, futureDiagnostics(record, data, latest.records));

  const pages = listPages(withPlaceholders(guide, entries));
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
  const idsOf = (name: CollectionName): Set<string> =>
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
    const references: Reference[] = [
      ...entry.prose.references,
      ...linkFields(entry.data).map(({ path: keys, target }) => ({
        kind: 'link' as const,
        target,
        offset: locate(entry.record, keys),
        field: fieldName(keys),
      })),
    ];
    const from = { file: entry.source.file, path: pathOf(entry) };
    for (const diagnostic of referenceDiagnostics(references, from, world))
      add(entry.source, diagnostic);
    if (entry.collection === 'compare')
      for (const { kind, offset, field } of references)
        if (kind === 'demos')
          add(entry.source, {
            offset,
            field,
            reason: 'This page shows every demo below its text already.',
            hint: 'Delete it, or link to the demo by its anchor.',
          });
  }
  if (!site) return;
  report(site.source, futureDiagnostics(site.record, site.value, latest.settings));
  const from = { file: site.source.file, path: '/' };
  for (const diagnostic of referenceDiagnostics(settingsReferences(site), from, world))
    add(site.source, diagnostic);
  for (const diagnostic of redirectDiagnostics(site, anchors, (file) =>
    existsSync(path.join(place.public, file)),
  ))
    add(site.source, diagnostic);
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
