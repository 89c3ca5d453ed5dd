import { mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type OpenedFile, openFiles } from '../guide/check/files/content-files.ts';

/** A folder of content as it would be, while nothing on the disk has changed yet. */
export interface Draft {
  /** Where the folder is. */
  readonly folder: string;
  /** Every file as it would be. */
  readonly opened: () => OpenedFile[];
  /** The text of a file without a byte order mark. Throws where there is none. */
  readonly text: (relative: string) => string;
  readonly has: (relative: string) => boolean;
  readonly bytes: (relative: string) => Uint8Array;
  readonly writeBytes: (relative: string, bytes: Uint8Array) => void;
  /** Gives a file another text; one that had a byte order mark keeps it. */
  readonly write: (relative: string, text: string) => void;
  readonly move: (from: string, to: string) => void;
  readonly remove: (relative: string) => void;
  /** What would change, in the order of the paths. */
  readonly changes: () => Change[];
}

/** One file that changes: null where it is not there. */
export interface Change {
  readonly relative: string;
  readonly before: Uint8Array | null;
  readonly after: Uint8Array | null;
}

const mark = Buffer.from([0xef, 0xbb, 0xbf]);

const hasMark = (bytes: Uint8Array): boolean => mark.equals(bytes.subarray(0, 3));

/** Opens a folder of content. Throws where it cannot be read. */
export function openDraft(folder: string): Draft {
  const files = new Map(openFiles(folder).map((file) => [file.relative, file]));
  const original = new Map(files);
  const bytesOf = (relative: string): Uint8Array => {
    const bytes = files.get(relative)?.bytes;
    if (!bytes) throw new Error(`There is no file ${relative}.`);
    return bytes;
  };
  return {
    folder,
    opened: () => [...files.values()].toSorted((a, b) => (a.relative < b.relative ? -1 : 1)),
    text: (relative) => new TextDecoder('utf-8').decode(bytesOf(relative)),
    has: (relative) => files.has(relative),
    bytes: bytesOf,
    writeBytes(relative, bytes) {
      files.set(relative, { relative, bytes });
    },
    write(relative, text) {
      const known = files.get(relative)?.bytes;
      const plain = Buffer.from(text, 'utf8');
      const bytes = known && hasMark(known) ? Buffer.concat([mark, plain]) : plain;
      files.set(relative, { relative, bytes });
    },
    move(from, to) {
      const bytes = bytesOf(from);
      files.delete(from);
      files.set(to, { relative: to, bytes });
    },
    remove(relative) {
      files.delete(relative);
    },
    changes: () =>
      [...new Set([...original.keys(), ...files.keys()])].toSorted().flatMap((relative) => {
        const before = original.get(relative)?.bytes ?? null;
        const after = files.get(relative)?.bytes ?? null;
        const same = before && after ? Buffer.compare(before, after) === 0 : before === after;
        return same ? [] : [{ relative, before, after }];
      }),
  };
}

/**
 * Writes changes to a folder: all of them or, where one fails, none. A new file is written under
 * another name first, so that no reader finds half of it. Throws where a file is no longer as it
 * was when the changes were made.
 */
export function commit(folder: string, changes: readonly Change[]): void {
  for (const { relative, before } of changes) {
    const now = bytesOn(path.join(folder, relative));
    if (before === null ? now !== null : !now || Buffer.compare(now, before) !== 0)
      throw new Error(`${relative} has changed in the meantime.`);
  }
  const done: Change[] = [];
  const made: string[] = [];
  try {
    for (const change of changes) {
      done.push(change);
      const folderMade = put(path.join(folder, change.relative), change.after);
      if (folderMade) made.push(folderMade);
    }
  } catch (error) {
    for (const { relative, before } of done.toReversed()) put(path.join(folder, relative), before);
    for (const one of made.toReversed()) rmSync(one, { recursive: true, force: true });
    throw error;
  }
  for (const { relative, after } of changes)
    if (after === null) removeEmpty(folder, path.dirname(relative));
}

function bytesOn(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Writes a file whole, or deletes it. Gives the first folder that had to be made for it. */
function put(file: string, bytes: Uint8Array | null): string | undefined {
  if (bytes === null) {
    rmSync(file, { force: true });
    return undefined;
  }
  const made = mkdirSync(path.dirname(file), { recursive: true });
  const aside = path.join(path.dirname(file), `.${path.basename(file)}.new`);
  try {
    writeFileSync(aside, bytes);
    renameSync(aside, file);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
  return made;
}

/** Deletes the folders of a file that is gone, as far as they are empty. */
function removeEmpty(folder: string, inside: string): void {
  if (inside === '.' || inside === '') return;
  try {
    rmdirSync(path.join(folder, inside));
  } catch {
    // Something else is in it.
    return;
  }
  removeEmpty(folder, path.dirname(inside));
}
