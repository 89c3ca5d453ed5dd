import path from 'node:path';
import type { ContentPlace } from '../place.ts';
import { drawingDiagnostics } from './svg/drawing.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { ContentFile } from '../files/content-file.ts';
import { fontEndings, pictureDiagnostics, plainPictureEndings } from './picture.ts';
import { dataEndings } from './public-kind.ts';
import { checkAddressFrom } from './css/address.ts';
import { sheetDiagnostics } from './css/sheet.ts';
import { type ReadText, readText, withoutText } from '../files/text.ts';

/** Endings of documents, sounds and the like, which pages of plain Markdown may link to. */
const attachmentEndings = dataEndings.filter((ending) => !/^(?:md|json|toml|ya?ml)$/.test(ending));

/** Endings of the files that pages of plain Markdown may show or link to. */
export const publishedEndings: ReadonlySet<string> = new Set([
  ...plainPictureEndings,
  ...attachmentEndings,
]);

/** Endings of the files that any folder of content/ may hold next to records. */
export const assetEndings: ReadonlySet<string> = new Set([...plainPictureEndings, ...fontEndings]);

/** Reads a file that is no record: the text of a drawing or style sheet, and what its bytes are. */
export function readAsset(ending: string, bytes: Uint8Array): ReadText {
  if ((assetEndings.has(ending) || publishedEndings.has(ending)) && ending !== 'svg')
    return withoutText(pictureDiagnostics(ending, bytes));
  // A brand may have nothing to say yet.
  const isBlank = ending === 'css' && new TextDecoder().decode(bytes).trim() === '';
  return isBlank ? withoutText() : readText(bytes);
}

/** Finds what a style sheet or drawing of content/ could load or run, and what is wrong with it. */
export function assetDiagnostics(
  { ending, text, folder }: ContentFile,
  place: ContentPlace,
): Diagnostic[] {
  if (text.trim() === '') return [];
  if (ending === 'css')
    return sheetDiagnostics(
      text,
      checkAddressFrom({
        root: path.resolve(place.content),
        folder: path.resolve(place.content, folder),
        public: path.resolve(place.public),
      }),
    );
  return ending === 'svg' ? drawingDiagnostics(text) : [];
}
