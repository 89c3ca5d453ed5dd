import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Stands for all that decides what a check reads in a file, other than the file: the code of this
 * project, the packages that it runs on, and Node. Other code, another text.
 */
export function editionOf(root: string): string {
  const hash = createHash('sha256').update(process.version);
  const add = (file: string): void => {
    const bytes = readFileSync(path.join(root, file));
    hash.update(`\n${file} ${bytes.length}\n`).update(bytes);
  };
  add('package.json');
  try {
    // What npm has installed in the end; other programs keep no such list.
    add('node_modules/.package-lock.json');
  } catch {
    // package.json names the packages that matter most by their exact version.
  }
  const code = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' });
  for (const file of code.filter((name) => name.endsWith('.ts')).sort())
    add(path.join('src', file));
  return hash.digest('hex');
}
