import { readSettings } from '../fields/settings.ts';
import type { ContentFile } from '../files/content-file.ts';
import { type OpenedFile, readFile } from '../files/content-files.ts';
import type { ContentPlace } from '../place.ts';
import { unreadableEntry } from '../records/entry.ts';
import { readIsolated } from './isolated.ts';
import type { KeptReadings } from './kept.ts';
import { isSafe, type ReadResult, readOne } from './read-one.ts';
import { readInThreads } from './threads.ts';

/** A file, and all that it says by itself. */
export interface Reading extends ReadResult {
  readonly source: ContentFile;
}

/** What was read before, by the file's path; a file that is still the same is not read again. */
export type Memory = Map<string, Remembered>;

interface Remembered {
  readonly bytes: Uint8Array;
  /** Language of the site at that time. */
  readonly language: string | undefined;
  readonly reading: Reading;
}

/** Reads the opened files of content/, as far as nothing is known of them from `memory` or `kept`. */
export function readAll(
  files: readonly OpenedFile[],
  { language = languageOf(files), ...folders }: ContentPlace,
  memory: Memory,
  kept?: KeptReadings,
): Reading[] {
  const place: ContentPlace = { ...folders, ...(language && { language }) };
  const paths = new Set(files.map(({ relative }) => `content/${relative}`));
  for (const file of memory.keys()) if (!paths.has(file)) memory.delete(file);
  const sources = files.map((file) => remembered(file, place, memory) ?? readFile(file));
  const isNew = (source: Reading | ContentFile): source is ContentFile => !('source' in source);
  const results = new Map<OpenedFile, ReadResult>();
  const fresh = files.flatMap((file, at) => {
    const source = sources[at]!;
    if (!isNew(source)) return [];
    const known = kept?.find(file, language);
    if (known) results.set(file, known);
    return known ? [] : [{ file, source, safe: isSafe(source) }];
  });
  const [safe, risky] = [true, false].map((is) => fresh.filter((one) => one.safe === is)) as [
    typeof fresh,
    typeof fresh,
  ];
  const filesOf = (some: typeof fresh): OpenedFile[] => some.map(({ file }) => file);
  const found = [
    ...readInThreads(filesOf(safe), place, (at) => readOne(safe[at]!.source, place)),
    ...(risky.length ? readIsolated(filesOf(risky), place) : []),
  ];
  for (const [at, { file }] of [...safe, ...risky].entries()) {
    const result = found[at]!;
    results.set(file, result);
    // What else there is depends on other files; what could not be read, on the machine.
    if (result.entry) kept?.keep(file, language, result);
  }
  return files.map((file, at) => {
    const source = sources[at]!;
    if (!isNew(source)) return source;
    const { entry, diagnostics } = results.get(file)!;
    const reading: Reading = {
      source,
      // A record that could not be read is there all the same, so that nothing misses it.
      entry: entry
        ? { ...entry, source }
        : source.collection && unreadableEntry(source, source.collection, diagnostics),
      diagnostics,
    };
    // What a style sheet may name depends on other files.
    if (file.bytes && source.ending !== 'css')
      memory.set(source.file, { bytes: file.bytes, language: place.language, reading });
    return reading;
  });
}

function remembered(
  { relative, bytes }: OpenedFile,
  { language }: ContentPlace,
  memory: Memory,
): Reading | null {
  const known = memory.get(`content/${relative}`);
  if (!known || !bytes || known.language !== language) return null;
  return Buffer.compare(known.bytes, bytes) === 0 ? known.reading : null;
}

/** The language that site.json names, as far as it can be read; what is wrong is found later. */
function languageOf(files: readonly OpenedFile[]): string | undefined {
  const settings = files.find(({ relative }) => relative === 'site.json');
  return settings && readSettings(readFile(settings)).value?.language;
}
