import { lstatSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** When each file of a folder was last written, in nanoseconds, by its path. */
export type Written = ReadonlyMap<string, bigint>;

/** What a build must leave alone in its folder, which may be a checkout of its own. */
const own = '.git';

/** The files that a folder holds; one that is none holds nothing. */
export function writtenIn(folder: string): Written {
  const written = new Map<string, bigint>();
  const look = (inside: string): void => {
    for (const entry of readdirSync(inside, { withFileTypes: true })) {
      if (entry.name === own) continue;
      const file = path.join(inside, entry.name);
      if (entry.isDirectory()) look(file);
      else written.set(file, lstatSync(file, { bigint: true }).ctimeNs);
    }
  };
  try {
    look(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return written;
}

/** Removes the files that nobody has written since, and folders that hold none. */
export function removeLeftovers(folder: string, before: Written): void {
  for (const [file, time] of before)
    if (lstatSync(file, { bigint: true, throwIfNoEntry: false })?.ctimeNs === time) rmSync(file);
  const thin = (inside: string): boolean => {
    const entries = readdirSync(inside, { withFileTypes: true });
    const left = entries.filter(
      (entry) => !entry.isDirectory() || entry.name === own || !thin(path.join(inside, entry.name)),
    );
    if (left.length || inside === folder) return false;
    rmdirSync(inside);
    return true;
  };
  thin(folder);
}
