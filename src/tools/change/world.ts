import { firstByName, recordName } from '../../guide/check/cross-file/record-name.ts';
import { type KnownTargets, knownTargets } from '../../guide/check/cross-file/known-targets.ts';
import { readSettings, type SettingsText } from '../../guide/check/fields/settings.ts';
import type { ContentPlace } from '../../guide/check/place.ts';
import { type Memory, readAll } from '../../guide/check/reading/reading.ts';
import { assembleAll } from '../../guide/check/records/assemble.ts';
import type { ContentEntry } from '../../guide/check/records/entry.ts';
import { isRead, listPages } from '../../guide/kinds.ts';
import type { Draft } from '../draft.ts';

/** What a draft would be as a guide: its records, and all that links can lead to. */
export interface World {
  readonly site: SettingsText | null;
  /** Every record that is there, also those of sections that are off. */
  readonly entries: readonly ContentEntry[];
  /** Whether the record is read at all, given the sections that are on. */
  readonly isOn: (entry: ContentEntry) => boolean;
  readonly known: KnownTargets;
  /** Address of the page that a file inside content/ makes, or null. */
  readonly pathOfFile: (file: string) => string | null;
}

/** Reads a draft as the content check reads the folder. */
export function readWorld(draft: Draft, place: ContentPlace, memory: Memory): World {
  const readings = readAll(draft.opened(), place, memory);
  const settings = readings.find(({ source }) => source.file === 'content/site.json');
  const site = settings ? readSettings(settings.source) : null;
  const value = site?.value ?? null;
  const entries = readings.flatMap(({ entry }) => (entry ? [entry] : []));
  const isOn = ({ collection }: ContentEntry): boolean => !value || isRead(collection, value);
  const on = entries.filter(isOn);
  const guide = assembleAll(value, on);
  const pages = listPages(guide);
  const byRecord = firstByName(pages, ({ record }) => record && recordName(record));
  const paths = new Map(
    entries.map((entry) => [entry.source.file, byRecord.get(recordName(entry))?.path ?? null]),
  );
  return {
    site,
    entries,
    isOn,
    known: knownTargets(guide, pages, on, place),
    pathOfFile: (file) => paths.get(`content/${file}`) ?? null,
  };
}
