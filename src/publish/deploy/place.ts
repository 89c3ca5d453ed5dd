import {
  chmodSync,
  closeSync,
  copyFileSync,
  constants,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { holderOf, takeLock } from '../../integrations/lock.ts';
import { CommandError } from '../../tools/command.ts';

/** The folder on the host that holds what is published. */
export interface Place {
  readonly folder: string;
  /** The link that the server serves. */
  readonly current: string;
  readonly releases: string;
}

export const placeAt = (folder: string): Place => ({
  folder,
  current: path.join(folder, 'current'),
  releases: path.join(folder, 'releases'),
});

const lockOf = ({ folder }: Place): string => path.join(folder, '.deploy.lock');

/** Throws a CommandError where a process of this machine is at work in a place. */
export function expectFree(place: Place): void {
  const holder = holderOf(lockOf(place));
  if (holder !== null) throw busy(place, holder);
}

const busy = ({ folder }: Place, holder: number): CommandError =>
  new CommandError(
    `Another deploy, process ${holder}, is at work in ${folder}: wait for its end. Nothing was changed.`,
  );

/**
 * Does something with a place while no other process of this machine does. Throws a CommandError
 * where one is at it, and says in a sentence what else the system refuses.
 */
export function withPlace<T>(place: Place, work: () => T): T {
  const lock = lockOf(place);
  try {
    makeFolder(place.releases);
    const holder = takeLock(lock);
    if (holder !== null) throw busy(place, holder);
    try {
      return work();
    } finally {
      rmSync(lock, { force: true });
    }
  } catch (error) {
    throw explained(error, place);
  }
}

/** An error of the file system as a sentence for the person who runs the command. */
function explained(error: unknown, { folder, current }: Place): unknown {
  const { code = '', path: file = folder } = error as NodeJS.ErrnoException;
  const unchanged = `What is served at ${current} was not changed.`;
  if (['ENOSPC', 'EDQUOT'].includes(code))
    return new CommandError(
      `There is no room left for ${file} (${code}). ${unchanged} Make room and run the command again; --keep says how many releases are kept.`,
    );
  if (['EACCES', 'EPERM', 'EROFS'].includes(code))
    return new CommandError(
      `This account may not write ${file} (${code}). ${unchanged} Let it own ${folder}, or choose another folder.`,
    );
  if (['ENOTDIR', 'EEXIST'].includes(code))
    return new CommandError(`${file} is in the way (${code}). ${unchanged}`);
  return error;
}

/** Where the link leads, as it is written; null where there is none. */
export function targetOf({ current }: Place): string | null {
  const kind = lstatSync(current, { throwIfNoEntry: false });
  if (!kind) return null;
  if (kind.isSymbolicLink()) return readlinkSync(current);
  throw new CommandError(
    `${current} is no link, but this command switches releases by a link of that name. Move it away, or choose another folder.`,
  );
}

/** Has the link lead elsewhere, in one step: a reader meets the old release or the new one. */
export function pointTo({ folder, current }: Place, target: string): void {
  const next = path.join(folder, '.current-next');
  rmSync(next, { force: true });
  symlinkSync(target, next);
  renameSync(next, current);
}

/** Makes a folder, and those that it lies in, so that the web server may read them. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
  chmodSync(folder, 0o755);
}

/** Copies a file, shares its blocks where the file system can, and lets the web server read it. */
export function copyFile(from: string, to: string): void {
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
  chmodSync(to, 0o644);
}

/** Gives a file another name; copies it where the file system has no such links, or no more. */
export function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(code))
      throw error;
    copyFile(from, to);
  }
}

/** Has the disk hold what a file says before anything relies on it, should the power fail. */
export function settle(file: string): void {
  const open = openSync(file, 'r');
  try {
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}
