import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Takes a lock, which is a file that names this process. Gives null, or the process that holds it.
 * A lock whose process has ended, however that came about, is taken over.
 */
export function takeLock(file: string): number | null {
  mkdirSync(path.dirname(file), { recursive: true });
  for (;;) {
    if (create(file)) return null;
    const holder = holderOf(file);
    if (holder !== null) return holder;
    removeStale(file);
  }
}

/** The process that holds a lock; null where there is no lock, or where its process has ended. */
export function holderOf(file: string): number | null {
  const name = read(file);
  const pid = Number(name.split(' ', 1)[0]);
  return pid > 0 && isRunning(pid) && name === nameOf(pid) ? pid : null;
}

/** Makes the lock, with its name in it from the first moment on. False where there is one. */
function create(file: string): boolean {
  const own = `${file}.${process.pid}`;
  try {
    // A process of the same number may have been killed here: its file may be the lock itself.
    rmSync(own, { force: true });
    writeFileSync(own, nameOf(process.pid));
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/**
 * Removes a lock whose process has ended. Two that find the same one must not both go on to take
 * it: only one of them can move it away.
 */
export function removeStale(file: string): void {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  // What was moved may be the new lock of another that was quicker.
  if (holderOf(aside) === null) rmSync(aside, { force: true });
  else renameSync(aside, file);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * A process by its number and, where the system tells, by when it began: numbers are given again,
 * after a restart of a container often to the next build.
 */
function nameOf(pid: number): string {
  const fields = read(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ');
  return `${pid} ${fields[19] ?? ''}`.trim();
}
