import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readEntry } from './entry.ts';
import type { Fault } from './fault.ts';
import { readFile } from './files.ts';

/** Faults of one record file, as far as it shows them alone. Both paths are absolute. */
export function fileFaults(contentDir: string, file: string): Fault[] {
  const relative = path.relative(contentDir, file).split(path.sep).join('/');
  const source = readFile(relative, readFileSync(file));
  if (!source.collection) return [];
  return readEntry(source, source.collection).findings.map(({ offset, field, reason, hint }) => ({
    file: source.file,
    ...source.place(offset),
    field,
    reason,
    hint: hint ?? null,
  }));
}
