import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assetEndings, publishedEndings, readAsset } from '../assets/asset.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { ContentFile } from './content-file.ts';
import { didYouMean } from '../../../model/nearest.ts';
import { type Listed, listFiles } from './listing.ts';
import { strayFileDiagnostic } from '../assets/picture.ts';
import { readText, withoutText } from './text.ts';
import type { KindName } from '../../../model/guide.ts';
import { kinds } from '../../kinds.ts';
import { recordIn } from '../../record-file.ts';

/** Files of content/ itself that are not records. */
const settings = new Set(['site.json', 'theme.css', 'README.md', 'LICENSE']);

/** A file as it lies on the disk. */
export interface OpenedFile {
  /** Path inside its folder, with forward slashes. */
  readonly relative: string;
  /** Null where it cannot be opened, for the reason that is its problem. */
  readonly bytes: Uint8Array | null;
  readonly problem?: Listed['problem'];
}

/** Opens every file below a folder, in the same order on every machine. */
export const openFiles = (folder: string): OpenedFile[] =>
  listFiles(folder).map((listed) => open(folder, listed));

function open(folder: string, { relative, problem }: Listed): OpenedFile {
  if (problem) return { relative, bytes: null, problem };
  try {
    return { relative, bytes: readFileSync(path.join(folder, relative)) };
  } catch {
    return {
      relative,
      bytes: null,
      problem: {
        reason: 'The file cannot be opened.',
        hint: 'Give the user who runs the check the right to read it.',
      },
    };
  }
}

/** What a file's path tells; `relative` is its path inside content/, with forward slashes. */
function nameOf(
  relative: string,
): Pick<ContentFile, 'file' | 'folder' | 'id' | 'ending' | 'collection'> {
  const parts = relative.split('/');
  const base = parts.pop() ?? '';
  const ending = base.includes('.') ? base.slice(base.lastIndexOf('.') + 1) : '';
  const name = ending ? base.slice(0, -ending.length - 1) : base;
  const { collection = null, id = name } =
    recordIn([...parts, name].join('/'), ending === 'md' ? 'md' : 'mdx') ?? {};
  return { file: `content/${relative}`, folder: parts.join('/'), id, ending, collection };
}

/** Reads one file of content/. */
export function readFile(opened: OpenedFile): ContentFile {
  const { relative, bytes, problem } = opened;
  const { collection, ...common } = nameOf(relative);
  const { folder, id, ending } = common;
  if (!bytes) {
    const diagnostic = { offset: 0, field: 'file', reason: '', hint: '', ...problem };
    return { ...common, collection: null, ...withoutText([diagnostic]) };
  }
  const low = ending.toLowerCase();
  const isAsset = assetEndings.has(low) || (publishedEndings.has(low) && holdsPages(folder));
  if (isAsset || settings.has(relative))
    return { ...common, ending: low, collection: null, ...readAsset(low, bytes) };
  const misplaced = strayFileDiagnostic(path.posix.basename(relative));
  if (misplaced) return { ...common, collection: null, ...withoutText([misplaced]) };
  const { text, place, diagnostics } = readText(bytes);
  const stray = collection
    ? endingDiagnostic(collection, ending)
    : {
        offset: 0,
        field: 'file',
        reason: folder
          ? `No section of the guide reads the folder “${folder}”.`
          : 'No part of the guide reads this file.',
        hint:
          didYouMean(folder || id, folder ? folders : singles) ??
          'Move it to the folder of its section, or put an underscore before its name.',
      };
  return {
    ...common,
    text,
    place,
    collection,
    diagnostics: [...(stray ? [stray] : []), ...diagnostics],
  };
}

/** Whether a folder is one of texts, or in one, so that these may link to any file in it. */
const holdsPages = (folder: string): boolean =>
  all.some(
    ([, { folder: own, endings }]) =>
      own !== '' &&
      endings.every((ending) => ending !== 'yaml') &&
      `${folder}/`.startsWith(`${own}/`),
  );

const all = Object.entries(kinds) as [KindName, (typeof kinds)[KindName]][];
const folders = all.flatMap(([, { folder }]) => (folder ? [folder] : []));
const singles = all.flatMap(([, { only }]) => (only === undefined ? [] : [only]));

function endingDiagnostic(collection: KindName, ending: string): Diagnostic | null {
  const endings: readonly string[] = kinds[collection].endings;
  return endings.includes(ending)
    ? null
    : {
        offset: 0,
        field: 'file',
        reason: `Files here end in ${endings.map((allowed) => `.${allowed}`).join(' or ')}, not .${ending}.`,
        hint: didYouMean(ending, endings) ?? 'Rename it or move it.',
      };
}
