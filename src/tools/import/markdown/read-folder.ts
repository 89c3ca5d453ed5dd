import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { assetEndings, publishedEndings } from '../../../guide/check/assets/asset.ts';
import { idOf } from '../id.ts';

/** A file of a folder that is imported, and where in the section it goes. */
export interface FoundFile {
  /** Path inside the folder, with forward slashes. */
  readonly from: string;
  /** Path inside the section's folder. */
  readonly to: string;
  readonly isText: boolean;
  readonly bytes: Uint8Array;
}

/** What a folder holds: files that can go into content, and those that cannot, with the reason. */
export interface FoundFolder {
  readonly files: readonly FoundFile[];
  readonly left: readonly string[];
}

const isText = (name: string): boolean => /\.(?:md|mdx|markdown)$/i.test(name);
const heads = /^(?:readme|index|_index)$/i;

/** Reads a folder of Markdown. Hidden files and folders, and what packages bring, stay outside. */
export function readFolder(folder: string): FoundFolder {
  const files: FoundFile[] = [];
  const left: string[] = [];
  const taken = new Set<string>();
  const walk = (inside: string): void => {
    const entries = readdirSync(path.join(folder, inside), { withFileTypes: true });
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const from = inside ? `${inside}/${entry.name}` : entry.name;
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      if (entry.isDirectory()) {
        walk(from);
        continue;
      }
      const to = entry.isFile() ? targetOf(from) : null;
      if (to === null) left.push(`${from}: no kind of file that content holds`);
      else if (taken.has(to.toLowerCase()))
        left.push(`${from}: another file becomes ${to} already`);
      else {
        taken.add(to.toLowerCase());
        const bytes = readFileSync(path.join(folder, from));
        files.push({ from, to, bytes, isText: isText(entry.name) });
      }
    }
  };
  walk('');
  return { files, left };
}

/** The path of a file inside its section; null for one that content cannot hold. */
function targetOf(from: string): string | null {
  const parts = from.split('/');
  const name = parts.pop()!;
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const bare = name.slice(0, -ending.length - 1);
  const folders = parts.map((part) => idOf(part) || 'folder');
  if (!isText(name)) {
    const comesAlong = assetEndings.has(ending) || publishedEndings.has(ending);
    if (!comesAlong || ending === 'css') return null;
    // A name that begins so would be taken for a draft.
    return [...folders, `${bare.replace(/^[._]+/, '')}.${ending}`].join('/');
  }
  const written = ending === 'mdx' ? 'mdx' : 'md';
  // What heads a folder is a file next to it; what heads them all is the text of the section's index.
  const names = heads.test(bare)
    ? folders.length
      ? folders
      : ['index']
    : [...folders, idOf(bare) || 'page'];
  return `${names.join('/')}.${written}`;
}
