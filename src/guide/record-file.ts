import { paths, type RecordKind, recordPath, sectionPath } from '../model/address.ts';
import type { KindName } from '../model/guide.ts';
import type { Kind } from '../model/kind.ts';
import { kindNames, kindOf } from './kinds.ts';

/** The record that a file holds, as its path tells. */
interface RecordFile {
  readonly collection: KindName;
  readonly id: string;
  /** Names of the folders below that of its kind, and then its own without ending. */
  readonly names: readonly string[];
}

/**
 * The record in a file by its path inside content/ without ending, or null where the guide reads no
 * such file. Whether its names are allowed is not asked.
 */
export function recordIn(inside: string): RecordFile | null {
  for (const collection of kindNames) {
    const { folder, only, subfolders }: Kind = kindOf(collection);
    if (folder && !inside.startsWith(`${folder}/`)) continue;
    const names = inside.slice(folder ? folder.length + 1 : 0).split('/');
    if (only === undefined ? names.length > 1 && !subfolders : names.join('/') !== only) continue;
    return { collection, names, id: subfolders === 'id' ? names.join('/') : names.at(-1)! };
  }
  return null;
}

/** Addresses of the pages of kinds that are one file. */
const single: Partial<Readonly<Record<KindName, string>>> = {
  home: paths.home,
  comparison: paths.comparison,
  diagnosis: paths.layers,
  targets: paths.targets,
  quizMethod: paths.method,
  compare: sectionPath('compare'),
};

/**
 * Address of the page that a Markdown file in content/ makes, without base, or null. `file` is any
 * path that ends in the part below content/; no folder further down is called that.
 */
export function pageOfFile(file: string): string | null {
  const inside = /^(?:.*\/)?content\/(.+)\.mdx?$/.exec(file)?.[1];
  const record = inside && /^[a-z0-9/-]+$/.test(inside) ? recordIn(inside) : null;
  if (!record) return null;
  const { collection, id } = record;
  return kindOf(collection).only === undefined
    ? recordPath(collection as RecordKind, id)
    : (single[collection] ?? null);
}
