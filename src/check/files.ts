import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type CollectionName, collections } from '../schemas/collections.ts';
import { companions, readCompanion } from './companions.ts';
import type { Finding } from './fault.ts';
import { didYouMean } from '../domain/nearest.ts';
import { strayFileFinding } from './picture.ts';
import { readText, type SourceText } from './text.ts';

/** A file of content/, and which collection it belongs to, if any. */
export interface ContentFile extends SourceText {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** Folder inside content/, with forward slashes; empty for content/ itself. */
  readonly folder: string;
  /** File name without ending: the record's id. */
  readonly id: string;
  readonly ending: string;
  readonly collection: CollectionName | null;
  readonly findings: readonly Finding[];
}

/** Files of content/ itself that are not records. */
const settings = new Set(['site.json', 'theme.css', 'README.md', 'LICENSE']);

/** Reads every file below content/, in the same order on every machine. */
export function readFiles(contentDir: string, name = 'content'): ContentFile[] {
  return (
    readdirSync(contentDir, { recursive: true, withFileTypes: true })
      .map((entry) => path.join(entry.parentPath, entry.name))
      // A link to a folder is no file, and what is behind it is not read.
      .filter((file) => statSync(file).isFile())
      .map((file) => path.relative(contentDir, file))
      .map((relative) => relative.split(path.sep).join('/'))
      // A name that begins with an underscore is a draft: neither checked nor built.
      .filter((relative) => !relative.split('/').some((part) => /^[._]/.test(part)))
      .sort()
      .map((relative) => readFile(relative, readFileSync(path.join(contentDir, relative)), name))
  );
}

/** Reads one file of content/; `relative` is its path inside, with forward slashes. */
export function readFile(relative: string, bytes: Uint8Array, name = 'content'): ContentFile {
  const parts = relative.split('/');
  const base = parts.pop() ?? '';
  const folder = parts.join('/');
  const ending = base.includes('.') ? base.slice(base.lastIndexOf('.') + 1) : '';
  const id = ending ? base.slice(0, -ending.length - 1) : base;
  const common = { file: `${name}/${relative}`, folder, id, ending };
  if (companions.has(ending) || (!folder && settings.has(base)))
    return { ...common, collection: null, ...readCompanion(ending, bytes) };
  const misplaced = strayFileFinding(base);
  if (misplaced) return { ...common, collection: null, ...unread, findings: [misplaced] };
  const { text, place, findings } = readText(bytes);
  const collection = collectionOf(folder, id);
  const stray = collection
    ? endingFinding(collection, ending)
    : {
        offset: 0,
        field: 'file',
        reason: folder
          ? `No section of the guide reads the folder “${folder}”.`
          : 'No part of the guide reads this file.',
        hint: didYouMean(folder || id, folder ? folders : singles),
      };
  return { ...common, text, place, collection, findings: [...(stray ? [stray] : []), ...findings] };
}

/** A file whose text is of no use. */
const unread: SourceText = { text: '', place: () => ({ line: 1, column: 1 }) };

const all = Object.entries(collections) as [CollectionName, (typeof collections)[CollectionName]][];
const folders = all.flatMap(([, { folder }]) => (folder ? [folder] : []));
const singles = all.flatMap(([, one]) => ('only' in one ? [one.only] : []));

const collectionOf = (folder: string, id: string): CollectionName | null =>
  all.find(([, one]) => one.folder === folder && (!('only' in one) || one.only === id))?.[0] ??
  null;

function endingFinding(collection: CollectionName, ending: string): Finding | null {
  const endings: readonly string[] = collections[collection].endings;
  return endings.includes(ending)
    ? null
    : {
        offset: 0,
        field: 'file',
        reason: `Files here end in ${endings.map((one) => `.${one}`).join(' or ')}, not .${ending}.`,
        hint: didYouMean(ending, endings) ?? 'Rename it or move it.',
      };
}
