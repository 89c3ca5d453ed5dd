import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isHashed } from '../../server/headers.ts';
import type { BuiltSite } from '../site/built.ts';
import { copyFile, linkFile, makeFolder, settle } from './place.ts';
import type { Release } from './releases.ts';

/** What putting a release together came to. */
export interface Assembled {
  /** Files that were written, and how many bytes. All others share their place on the disk. */
  readonly written: { readonly files: number; readonly bytes: number };
  /** Files of earlier releases that are kept for tabs which are open. */
  readonly kept: number;
  /** Files with a hash in their name that hold something else than in an earlier release. */
  readonly changed: readonly string[];
}

/**
 * Puts a release together in an empty folder: what was built, and the hashed files of earlier
 * releases. What the live release has alike is linked, and only the rest copied; a build may write
 * over its own files later, so none of them is linked.
 */
export function assemble(
  folder: string,
  built: Pick<BuiltSite, 'folder' | 'files'>,
  live: Release | null,
  earlier: readonly Release[],
): Assembled {
  const written = { files: 0, bytes: 0 };
  for (const [file, [size, hash]] of built.files) {
    const to = path.join(folder, file);
    makeFolder(path.dirname(to));
    const from = path.join(built.folder, file);
    const old = live?.own.get(file)?.[1] === hash ? path.join(live.site, file) : null;
    // The list of a release says what was built then, and not what has been done to it since.
    if (old && existsSync(old) && readFileSync(old).equals(readFileSync(from))) linkFile(old, to);
    else {
      copyFile(from, to);
      settle(to);
      written.files += 1;
      written.bytes += size;
    }
  }
  const { added, changed } = addHashed(folder, built.files, earlier);
  return { written, kept: added, changed };
}

/**
 * Gives a folder the hashed files of releases, the newest of them first, but for those that it has.
 * A tab that was opened on one of those releases then still finds its code and its index.
 */
export function addHashed(
  folder: string,
  own: Release['own'],
  releases: readonly Release[],
): { added: number; changed: string[] } {
  let added = 0;
  const changed: string[] = [];
  for (const release of releases.toReversed())
    for (const [file, [, hash]] of release.own) {
      if (!isHashed(file)) continue;
      const present = own.get(file);
      if (present && present[1] !== hash) changed.push(file);
      const [from, to] = [path.join(release.site, file), path.join(folder, file)];
      if (present || existsSync(to) || !existsSync(from)) continue;
      makeFolder(path.dirname(to));
      linkFile(from, to);
      added += 1;
    }
  return { added, changed: [...new Set(changed)] };
}
