import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { companions, readCompanion } from './companions.ts';
import type { Finding } from './fault.ts';
import { didYouMean } from '../../model/nearest.ts';
import { type Listed, listFiles } from './listing.ts';
import { strayFileFinding } from './assets/picture.ts';
import { readText, type SourceText, unopened } from './fields/text.ts';
import type { Kind } from '../../model/kind.ts';
import type { KindName } from '../../model/guide.ts';
import { kinds } from '../kinds.ts';

/** A file of content/, and which collection it belongs to, if any. */
export interface ContentFile extends SourceText {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** Folder inside content/, with forward slashes; empty for content/ itself. */
  readonly folder: string;
  /** File name without ending: the record's id. */
  readonly id: string;
  readonly ending: string;
  readonly collection: KindName | null;
  readonly findings: readonly Finding[];
}

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

/** The files of one collection, read; those that are no records of it are left out. */
export function recordFiles(contentDir: string, name: KindName): ContentFile[] {
  const { folder, only, endings }: Kind = kinds[name];
  const home = path.join(contentDir, folder);
  if (!existsSync(home)) return [];
  const listed =
    only === undefined
      ? listFiles(home)
      : endings
          .map((ending) => ({ relative: `${only}.${ending}` }))
          .filter(({ relative }) => existsSync(path.join(home, relative)));
  return listed
    .map((one) => ({ ...one, relative: folder ? `${folder}/${one.relative}` : one.relative }))
    .map((one) => readFile(open(contentDir, one)))
    .filter(({ collection }) => collection === name);
}

/** What a file's path tells; `relative` is its path inside content/, with forward slashes. */
function nameOf(relative: string): Pick<ContentFile, 'file' | 'folder' | 'id' | 'ending'> {
  const parts = relative.split('/');
  const base = parts.pop() ?? '';
  const ending = base.includes('.') ? base.slice(base.lastIndexOf('.') + 1) : '';
  const id = ending ? base.slice(0, -ending.length - 1) : base;
  return { file: `content/${relative}`, folder: parts.join('/'), id, ending };
}

/** Reads one file of content/. */
export function readFile(opened: OpenedFile): ContentFile {
  const { relative, bytes, problem } = opened;
  const common = nameOf(relative);
  const { folder, id, ending } = common;
  if (!bytes) {
    const finding = { offset: 0, field: 'file', reason: '', hint: '', ...problem };
    return { ...common, collection: null, ...unopened([finding]) };
  }
  if (companions.has(ending) || settings.has(relative))
    return { ...common, collection: null, ...readCompanion(ending, bytes) };
  const misplaced = strayFileFinding(path.posix.basename(relative));
  if (misplaced) return { ...common, collection: null, ...unopened([misplaced]) };
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
        hint:
          didYouMean(folder || id, folder ? folders : singles) ??
          'Move it to the folder of its section, or put an underscore before its name.',
      };
  return { ...common, text, place, collection, findings: [...(stray ? [stray] : []), ...findings] };
}

const all = Object.entries(kinds) as [KindName, (typeof kinds)[KindName]][];
const folders = all.flatMap(([, { folder }]) => (folder ? [folder] : []));
const singles = all.flatMap(([, { only }]) => (only === undefined ? [] : [only]));

const collectionOf = (folder: string, id: string): KindName | null =>
  all.find(
    ([, one]) => one.folder === folder && (one.only === undefined || one.only === id),
  )?.[0] ?? null;

function endingFinding(collection: KindName, ending: string): Finding | null {
  const endings: readonly string[] = kinds[collection].endings;
  return endings.includes(ending)
    ? null
    : {
        offset: 0,
        field: 'file',
        reason: `Files here end in ${endings.map((one) => `.${one}`).join(' or ')}, not .${ending}.`,
        hint: didYouMean(ending, endings) ?? 'Rename it or move it.',
      };
}
