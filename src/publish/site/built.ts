import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from '../../tools/command.ts';
import { decoded } from './references.ts';

/** What a file is known by: its size in bytes and the SHA-256 of what it holds. */
export type Digest = readonly [size: number, hash: string];

/** Every file of a site by its path there, with `/` between folders, in the order of the paths. */
export type Files = ReadonlyMap<string, Digest>;

/** A site that has been built. */
export interface BuiltSite {
  readonly folder: string;
  readonly files: Files;
  /** Where its pages say that they are published, path included. */
  readonly url: URL;
  readonly language: string;
  readonly title: string;
}

/** Reads a site that has been built. Throws a CommandError where a folder holds none. */
export function readBuilt(folder: string): BuiltSite {
  const home = path.join(folder, 'index.html');
  if (!statSync(home, { throwIfNoEntry: false })?.isFile())
    throw new CommandError(`Nothing is built in ${folder}: it holds no index.html.`);
  const html = readFileSync(home, 'utf8');
  const address = addressIn(html);
  if (address === null)
    throw new CommandError(
      `${home} does not say where it is published (<link rel="canonical">), so it is no home page of this project, or only a part of one.`,
    );
  return {
    ...{ folder, files: filesOf(folder), url: new URL(address) },
    language: /<html[^>]* lang="([^"]+)"/.exec(html)?.[1] ?? 'en',
    title: decoded(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''),
  };
}

/** Where the home page of a built site says that it is published; null where it does not say so. */
export function addressOf(folder: string): string | null {
  const home = path.join(folder, 'index.html');
  return existsSync(home) ? addressIn(readFileSync(home, 'utf8')) : null;
}

function addressIn(html: string): string | null {
  const address = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '';
  return URL.canParse(address) ? address : null;
}

/** Reads every file of a folder. Throws a CommandError where something in it is no plain file. */
export function filesOf(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.flatMap((entry): [string, Digest][] => {
    if (entry.isDirectory()) return [];
    const file = path.join(entry.parentPath, entry.name);
    if (!entry.isFile())
      throw new CommandError(`${file} is a link or a device. A site may hold plain files only.`);
    return [[path.relative(folder, file).replaceAll(path.sep, '/'), digestOf(file)]];
  });
  return new Map(files.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

export function digestOf(file: string): Digest {
  const content = readFileSync(file);
  return [content.length, createHash('sha256').update(content).digest('hex')];
}

/** The first difference between two sets of files, in words; null where they are the same. */
export function differenceOf(files: Files, wanted: Files): string | null {
  for (const [file, [, hash]] of wanted) {
    const found = files.get(file);
    if (!found) return `${file} is missing`;
    if (found[1] !== hash) return `${file} is not what was built`;
  }
  return files.size === wanted.size ? null : 'there are files that were not built';
}
