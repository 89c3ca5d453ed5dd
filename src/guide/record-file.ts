import { isFront, paths, type RecordKind, recordPath, sectionPath } from '../model/address.ts';
import type { KindName } from '../model/guide.ts';
import type { Kind } from '../model/kind.ts';
import type { BodyFormat } from '../model/markdown/features.ts';
import { slugOf } from '../model/name.ts';
import { kindNames, kindOf } from './kinds.ts';

/** The record that a file holds, as its path tells. */
interface RecordFile {
  readonly collection: KindName;
  readonly id: string;
  /** Names of the folders below that of its kind, and then its own without ending. */
  readonly names: readonly string[];
}

/** Names of a file that heads its folder, in lower case. */
const heads: ReadonlySet<string> = new Set(['index', 'readme', '_index']);

/**
 * The names in the path of a file of plain Markdown as an address has them: `Team Charter` is
 * `team-charter`, and a file called index or README is the page of its folder, or the text of its section's index.
 */
function plainNames(collection: KindName, names: readonly string[]): readonly string[] {
  const folders = names.slice(0, -1);
  const isHead = heads.has(names.at(-1)!.toLowerCase());
  if (isHead && !folders.length) return isFront(collection, 'index') ? ['index'] : names;
  return (isHead ? folders : names).map((name) => slugOf(name) || name);
}

/**
 * The record in a file by its path inside content/ without ending, or null where the guide reads no
 * such file. Whether its names are allowed is not asked; plain Markdown may have any.
 */
export function recordIn(inside: string, format: BodyFormat = 'mdx'): RecordFile | null {
  for (const collection of kindNames) {
    const { folder, only, subfolders }: Kind = kindOf(collection);
    if (folder && !inside.startsWith(`${folder}/`)) continue;
    const written = inside.slice(folder ? folder.length + 1 : 0).split('/');
    const names =
      format === 'md' && subfolders === 'id' ? plainNames(collection, written) : written;
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
  const [, inside = '', ending] = /^(?:.*\/)?content\/(.+)\.(mdx?)$/s.exec(file) ?? [];
  const record = inside ? recordIn(inside, ending === 'md' ? 'md' : 'mdx') : null;
  if (!record?.names.every((name) => /^[a-z0-9-]+$/.test(name))) return null;
  const { collection, id } = record;
  return kindOf(collection).only === undefined
    ? recordPath(collection as RecordKind, id)
    : (single[collection] ?? null);
}
