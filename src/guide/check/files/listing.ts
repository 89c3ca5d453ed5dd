import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Explanation } from '../diagnostic.ts';

/** A file below a folder, and what keeps it from being read, if anything does. */
export interface Listed {
  /** Path inside the folder, with forward slashes. */
  readonly relative: string;
  readonly problem?: Explanation;
}

/** Whether a file or folder is hidden or a draft by its name: neither checked nor built. */
const isPassedOver = (name: string): boolean => /^[._]/.test(name) && name !== '_index.md';

/**
 * Every file below a folder, in the same order on every machine. Hidden files and drafts are left
 * out before anything is asked of them, so that what editors and systems leave there does no harm.
 * A link may lead to a file inside the folder; any other is listed with its problem and not
 * followed. Throws where the folder itself cannot be read.
 */
export function listFiles(folder: string): Listed[] {
  const root = realpathSync(folder);
  const found: Listed[] = [];
  const walk = (inside: string): void => {
    for (const entry of entriesOf(path.join(root, inside), inside, found)) {
      if (isPassedOver(entry.name)) continue;
      const relative = inside ? `${inside}/${entry.name}` : entry.name;
      if (entry.isDirectory()) walk(relative);
      else if (entry.isFile()) found.push({ relative });
      else {
        const problem = entry.isSymbolicLink()
          ? linkProblem(root, relative)
          : {
              reason: 'This is no file that can be read, but a device, pipe or socket.',
              hint: 'Delete it.',
            };
        found.push({ relative, ...(problem && { problem }) });
      }
    }
  };
  walk('');
  return found.sort((a, b) => (a.relative < b.relative ? -1 : 1));
}

/** What is in one folder. A folder that may not be opened is listed itself, except the first. */
function entriesOf(folder: string, inside: string, found: Listed[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (!inside) throw error;
    found.push({
      relative: inside,
      problem: {
        reason: 'The folder cannot be opened.',
        hint: 'Give the user who runs the check the right to read it.',
      },
    });
    return [];
  }
}

function linkProblem(root: string, relative: string): Listed['problem'] {
  let target: string;
  try {
    target = realpathSync(path.join(root, relative));
  } catch {
    return { reason: 'The link leads nowhere.', hint: 'Delete it, or put the file itself here.' };
  }
  if (!target.startsWith(root + path.sep))
    return {
      reason: 'The link leads out of the folder, so anything of this machine could be published.',
      hint: 'Put the file itself here.',
    };
  return statSync(target).isFile()
    ? undefined
    : {
        reason: 'The link leads to a folder, which is not followed.',
        hint: 'Delete it, or put the files themselves here.',
      };
}
