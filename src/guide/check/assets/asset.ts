import path from 'node:path';
import type { ContentPlace } from '../content.ts';
import { drawingFindings } from './svg/drawing.ts';
import type { Finding } from '../diagnostic.ts';
import type { ContentFile } from '../files/content-files.ts';
import { fontEndings, pictureEndings, pictureFindings } from './picture.ts';
import { reachFrom } from './css/address.ts';
import { sheetFindings } from './css/sheet.ts';
import { readText, type SourceText, unopened } from '../files/text.ts';

/** Endings of the files that any folder of content/ may hold beside records. */
export const companions: ReadonlySet<string> = new Set([...pictureEndings, ...fontEndings]);

/** Reads a file that is no record: the text of a drawing or style sheet, and what its bytes are. */
export function readCompanion(
  ending: string,
  bytes: Uint8Array,
): SourceText & { readonly findings: readonly Finding[] } {
  if (companions.has(ending) && ending !== 'svg') return unopened(pictureFindings(ending, bytes));
  // A brand may have nothing to say yet.
  const isBlank = ending === 'css' && new TextDecoder().decode(bytes).trim() === '';
  return isBlank ? unopened() : readText(bytes);
}

/** Finds what a style sheet or drawing of content/ could load or run, and what is wrong with it. */
export function companionFindings(
  { ending, text, folder }: ContentFile,
  place: ContentPlace,
): Finding[] {
  if (text.trim() === '') return [];
  if (ending === 'css')
    return sheetFindings(
      text,
      reachFrom({
        root: path.resolve(place.content),
        folder: path.resolve(place.content, folder),
        public: path.resolve(place.public),
      }),
    );
  return ending === 'svg' ? drawingFindings(text) : [];
}
