import { companionFindings } from '../assets/asset.ts';
import type { ContentPlace } from '../content.ts';
import { type ContentEntry, partsOf, readEntry, unreadEntry } from '../records/entry.ts';
import type { Finding } from '../diagnostic.ts';
import { type ContentFile, type OpenedFile, readFile } from '../files/content-files.ts';
import { readIsolated } from './isolated.ts';
import { isPlain } from './plain.ts';

/** A file, and all that it says by itself. */
export interface Reading {
  readonly source: ContentFile;
  /** What it is as a record, if it is one. */
  readonly entry: ContentEntry | null;
  readonly findings: readonly Finding[];
}

/** What was read before, by the file's path; a file that is still the same is not read again. */
export type Memory = Map<string, { readonly bytes: Uint8Array; readonly reading: Reading }>;

/** Reads the opened files of content/. */
export function readAll(
  files: readonly OpenedFile[],
  place: ContentPlace,
  memory: Memory,
): Reading[] {
  const paths = new Set(files.map(({ relative }) => `content/${relative}`));
  for (const file of memory.keys()) if (!paths.has(file)) memory.delete(file);
  const sources = files.map((file) => remembered(file, memory) ?? readFile(file));
  const isNew = (one: Reading | ContentFile): one is ContentFile => !('source' in one);
  const risky = files.filter((_, at) => {
    const one = sources[at]!;
    return isNew(one) && !isSafe(one);
  });
  const isolated = new Map(
    risky.length ? readIsolated(risky, place).map((one, at) => [risky[at]!, one]) : [],
  );
  return files.map((file, at) => {
    const source = sources[at]!;
    if (!isNew(source)) return source;
    const { entry, findings } = isolated.get(file) ?? readOne(source, place);
    const reading: Reading = {
      source,
      // A record that could not be read is there all the same, so that nothing misses it.
      entry: entry
        ? { ...entry, source }
        : source.collection && unreadEntry(source, source.collection, findings),
      findings,
    };
    // What a style sheet may name depends on other files.
    if (file.bytes && source.ending !== 'css')
      memory.set(source.file, { bytes: file.bytes, reading });
    return reading;
  });
}

/** What a file says by itself. */
export type Found = Omit<Reading, 'source'>;

/** Reads one file. May take long, or end the process, where `isSafe` does not hold. */
export function readOne(source: ContentFile, place: ContentPlace): Found {
  if (!source.collection)
    return { entry: null, findings: [...source.findings, ...companionFindings(source, place)] };
  const entry = readEntry(source, source.collection);
  return { entry, findings: entry.findings };
}

function remembered({ relative, bytes }: OpenedFile, memory: Memory): Reading | null {
  const known = memory.get(`content/${relative}`);
  return known && bytes && Buffer.compare(known.bytes, bytes) === 0 ? known.reading : null;
}

/** Whether reading a file takes no long time and cannot bring down the parser. */
function isSafe(source: ContentFile): boolean {
  const { collection, ending, text } = source;
  const isParsed = collection !== null || ending === 'css' || ending === 'svg';
  if (!isParsed) return true;
  if (text.length > mostSafe) return false;
  const { body } = collection ? partsOf(source) : { body: '' };
  return isPlain(body) || isHarmless(body);
}

/** Files of text that are longer are read in a process of their own, whatever they hold. */
const mostSafe = 64_000;

/**
 * Whether a body is too short to do harm. The parser goes down with chains of tens of thousands of
 * signs; only tags within tags, by thirty or more, make a short one take for ever.
 */
const isHarmless = (body: string): boolean => body.length <= 4000 && body.split('<').length <= 25;
