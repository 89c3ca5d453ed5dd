import { assetDiagnostics } from '../assets/asset.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { ContentFile } from '../files/content-file.ts';
import type { ContentPlace } from '../place.ts';
import { type ContentEntry, readEntry } from '../records/entry.ts';
import { splitFile } from '../records/file-parts.ts';
import { isPlain } from './plain.ts';
import { formatOf } from '../../../model/markdown/features.ts';

/** What a file says by itself. */
export interface ReadResult {
  /** What it is as a record, if it is one. */
  readonly entry: ContentEntry | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one file. May take long, or end the process, where `isSafe` does not hold. */
export function readOne(source: ContentFile, place: ContentPlace): ReadResult {
  if (!source.collection)
    return {
      entry: null,
      diagnostics: [...source.diagnostics, ...assetDiagnostics(source, place)],
    };
  const entry = readEntry(source, source.collection, place.language);
  return { entry, diagnostics: entry.diagnostics };
}

/** Whether reading a file takes no long time and cannot bring down the parser. */
export function isSafe(source: ContentFile): boolean {
  const { collection, ending, text } = source;
  const isParsed = collection !== null || ending === 'css' || ending === 'svg';
  if (!isParsed) return true;
  if (text.length > mostSafe) return false;
  const { body } = collection ? splitFile(source) : { body: '' };
  return isPlain(body, formatOf(source.file)) || isHarmless(body);
}

/** Files of text that are longer are read in a process of their own, whatever they hold. */
const mostSafe = 64_000;

/**
 * Whether a body is too short to do harm. The parser goes down with chains of tens of thousands of
 * characters; only tags within tags, by thirty or more, make a short one take for ever.
 */
const isHarmless = (body: string): boolean => body.length <= 4000 && body.split('<').length <= 25;
