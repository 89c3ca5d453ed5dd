import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { drawingDiagnostics } from './svg/drawing.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { ContentFile } from '../files/content-file.ts';
import { pictureDiagnostics } from './picture.ts';
import { checkAddressFrom } from './css/address.ts';
import { reasonAgainstFile, publicKind } from './public-kind.ts';
import { sheetDiagnostics } from './css/sheet.ts';
import { type ReadText, readText, withoutText } from '../files/text.ts';
import { readXml } from './svg/xml.ts';

/**
 * Reads the files of public/, which may be missing, with all that is wrong with each. They are
 * published as they are, so what a browser could run is refused, whatever else it is.
 */
export function publicFiles(folder: string, name = 'public'): ContentFile[] {
  const root = path.resolve(folder);
  return pathsIn(root).map((relative) => {
    const base = path.posix.basename(relative);
    const ending = /.\.([^.]*)$/.exec(base)?.[1] ?? '';
    return {
      file: `${name}/${relative}`,
      folder: relative.includes('/') ? path.posix.dirname(relative) : '',
      id: ending ? base.slice(0, -ending.length - 1) : base,
      ending,
      collection: null,
      ...readPublicFile(root, relative),
    };
  });
}

/** Every entry below a folder that is no folder itself; links are listed, not followed. */
function pathsIn(root: string): string[] {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return [];
  const found: string[] = [];
  const rest = [''];
  for (let at = 0; at < rest.length; at++)
    for (const entry of readdirSync(path.join(root, rest[at]!), { withFileTypes: true }))
      (entry.isDirectory() ? rest : found).push(path.posix.join(rest[at]!, entry.name));
  return found.sort();
}

const fileDiagnostic = (reason: string, hint: string): Diagnostic => ({
  offset: 0,
  field: 'file',
  reason,
  hint,
});

function readPublicFile(root: string, relative: string): ReadText {
  const file = path.join(root, relative);
  const stray = linkDiagnostic(root, file);
  if (stray) return withoutText([stray]);
  const kind = publicKind(relative);
  const against = reasonAgainstFile(relative, kind);
  if (against) return withoutText([against]);
  try {
    return contentOf(root, relative, kind);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return withoutText([
      fileDiagnostic(
        `The file cannot be read: ${String(error.code)}.`,
        'Give whoever builds the site the right to read it, or delete it.',
      ),
    ]);
  }
}

/** What is wrong with an entry as such: only files are published, and none from elsewhere. */
function linkDiagnostic(root: string, file: string): Diagnostic | null {
  const copy = 'Put a copy of the file here in its place.';
  if (lstatSync(file).isSymbolicLink()) {
    const target = targetOf(file);
    if (target === null) return fileDiagnostic('This link leads nowhere.', 'Delete it.');
    if (!target.startsWith(realpathSync(root) + path.sep))
      return fileDiagnostic(
        'This link leads out of public/, and its file would be published.',
        copy,
      );
    if (!statSync(target).isFile())
      return fileDiagnostic('Links to folders are not followed.', 'Put a copy of the folder here.');
    return null;
  }
  return statSync(file).isFile()
    ? null
    : fileDiagnostic('This is neither a file nor a folder.', 'Delete it.');
}

function targetOf(file: string): string | null {
  try {
    return realpathSync(file);
  } catch {
    return null;
  }
}

/** What is wrong with what a file holds. */
function contentOf(root: string, relative: string, kind: ReturnType<typeof publicKind>): ReadText {
  const file = path.join(root, relative);
  switch (kind) {
    case 'data':
      return withoutText();
    case 'picture':
      return withoutText(pictureDiagnostics(path.extname(relative).slice(1), readFileSync(file)));
    case 'words':
      return withoutText(wordsDiagnostics(readFileSync(file), relative));
    case 'drawing':
    case 'sheet':
    case 'markup': {
      const read = readText(readFileSync(file));
      if (read.text.trim() === '') return read;
      const found =
        kind === 'drawing'
          ? drawingDiagnostics(read.text, false)
          : kind === 'markup'
            ? markupDiagnostics(read.text)
            : sheetDiagnostics(
                read.text,
                checkAddressFrom({ root, folder: path.dirname(file), public: root }),
              );
      return { ...read, diagnostics: [...read.diagnostics, ...found] };
    }
    default:
      return withoutText();
  }
}

const live: Readonly<Record<string, string>> = {
  'http://www.w3.org/1999/xhtml': 'HTML',
  'http://www.w3.org/2000/svg': 'a drawing',
  'http://www.w3.org/1998/Math/MathML': 'a formula',
  'http://www.w3.org/1999/XSL/Transform': 'a program',
};

/** Finds elements of XML whose namespace makes browsers run what they hold. */
function markupDiagnostics(text: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const broken = readXml(text, ({ name, uri, offset }) => {
    const what = Object.hasOwn(live, uri) ? live[uri] : undefined;
    if (what && !diagnostics.length)
      diagnostics.push({
        offset,
        field: `<${name}`,
        reason: `Here begins ${what}, which can hold scripts.`,
        hint: 'Delete it; XML in public/ holds data only.',
      });
  });
  return [...diagnostics, ...broken];
}

/** A name without ending, or a page without tags: browsers may take either for HTML. */
function wordsDiagnostics(bytes: Uint8Array, relative: string): Diagnostic[] {
  const text = Buffer.from(bytes).toString('latin1');
  const page = /\.html?$/i.test(relative);
  return (page ? text.includes('<') : /^[\s\uFEFF\u00EF\u00BB\u00BF]*</.test(text))
    ? [
        fileDiagnostic(
          page
            ? 'A page in public/ can hold scripts, which would run with the rights of the site.'
            : 'It begins as a page does, and a browser may take it for one.',
          page
            ? 'Write it as a page of content/, or serve it from another address. A file that proves who owns the site may hold words, but no tags.'
            : 'Take out the first <, or give the file the ending .txt.',
        ),
      ]
    : [];
}
