import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  cpSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { removeLeftovers, type Written, writtenIn } from './leftovers.ts';
import { holderOf, removeStale, takeLock } from './lock.ts';

/**
 * Looks after the folder that a build writes to. Two builds never write to one folder at once. A
 * build trusts no cache but its own: Astro's is emptied first, since it is not checked when it is
 * read. Files of the build before are written over, and what is left of it goes at the end: a disk
 * on which thousands of files have just been removed makes new ones many times as slowly. A folder
 * outside the project gets a copy of what was built inside, since Astro can neither move files to
 * another disk nor load packages from there. Must be the last integration.
 */
export function outFolder(root: string): AstroIntegration {
  const works = path.join(root, '.cache/build');
  let target = '';
  let work = '';
  let site = '';
  let before: Written = new Map();
  return {
    name: 'out-folder',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, logger }) => {
        if (command !== 'build') return;
        target = fileURLToPath(config.outDir);
        const refusal = unwritable(target, root) ?? held(lockOf(target), target);
        if (refusal) {
          // An error thrown here would be shown as a fault of the program.
          logger.error(refusal);
          process.exit(1);
        }
        work = workOf(target);
        process.once('exit', release);
        clear(works);
        const cacheDir = asFolder(path.join(work, 'astro'));
        const outside = !isWithin(root, target);
        site = outside ? path.join(work, 'site') : target;
        before = writtenIn(site);
        // Nobody shall take what a build has begun for a site.
        rmSync(path.join(site, 'index.html'), { force: true });
        updateConfig({
          cacheDir,
          ...(outside && { outDir: asFolder(site) }),
          vite: { build: { emptyOutDir: false } },
        });
      },
      'astro:build:done': ({ logger }) => {
        removeLeftovers(site, before);
        if (site !== target) {
          empty(target);
          cpSync(site, target, { recursive: true });
          logger.info(`copied to ${target}`);
        }
        release();
      },
    },
  };

  function workOf(folder: string): string {
    return path.join(works, nameOf(folder));
  }

  function lockOf(folder: string): string {
    return `${workOf(folder)}.lock`;
  }

  function release(): void {
    if (!work) return;
    rmSync(work, { recursive: true, force: true });
    rmSync(lockOf(target), { force: true });
    work = '';
  }
}

/** Takes the lock of a folder; gives why not where another build has it. */
function held(lock: string, target: string): string | null {
  const holder = takeLock(lock);
  return holder === null
    ? null
    : `Another build, process ${holder}, is writing to ${target}: wait for its end, or build into another folder with --outDir`;
}

/** Why a build may not write to a folder, which it makes where there is none; else null. */
function unwritable(target: string, root: string): string | null {
  if (isWithin(target, root) || path.resolve(target) === path.resolve(root))
    return `--outDir is ${target}, which holds this project, and a build empties its folder first: choose a folder of its own, such as dist`;
  try {
    mkdirSync(target, { recursive: true });
    accessSync(target, constants.W_OK);
    return null;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return `Nothing can be written to the folder ${target} (${code}): choose another with --outDir`;
  }
}

/** Removes what builds left behind that ended before they could, this one's own folder too. */
function clear(works: string): void {
  for (const name of readdirSync(works)) {
    const file = path.join(works, name);
    const isLock = name.endsWith('.lock');
    const holder = holderOf(isLock ? file : `${file}.lock`);
    if (isLock && holder === null) removeStale(file);
    if (!name.includes('.') && (holder === null || holder === process.pid))
      rmSync(file, { recursive: true, force: true });
  }
}

/** Empties a folder as Astro does, which leaves a repository in it alone. */
function empty(folder: string): void {
  for (const name of readdirSync(folder))
    if (name !== '.git') rmSync(path.join(folder, name), { recursive: true, force: true });
}

const isWithin = (folder: string, file: string): boolean => {
  const way = path.relative(folder, file);
  return way !== '' && way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
};

/** One name for a folder, whatever links lead to it. */
const nameOf = (folder: string): string =>
  createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 12);

const asFolder = (folder: string): URL => pathToFileURL(folder + path.sep);
