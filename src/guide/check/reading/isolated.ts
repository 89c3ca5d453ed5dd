import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { serialize } from 'node:v8';
import type { ContentPlace } from '../place.ts';
import type { OpenedFile } from '../files/content-files.ts';
import { unpacked } from './packed.ts';
import type { ReadResult } from './read-one.ts';

const program = fileURLToPath(new URL('./isolated-main.ts', import.meta.url));
/** Where Node keeps what it has compiled of the program, which halves the time that it starts in. */
const compiled = fileURLToPath(new URL('../../../../.cache/node/', import.meta.url));

/** What goes to the process that reads: files of content/, and where they are. */
export interface Task {
  readonly files: readonly OpenedFile[];
  readonly place: ContentPlace;
}

/**
 * Reads files in a process of their own, since some texts make the native parser crash or take for
 * ever. Whichever file ends that process is named, and the others are read without it. Throws where
 * the process cannot start.
 */
export function readIsolated(files: readonly OpenedFile[], place: ContentPlace): ReadResult[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'content-check-'));
  try {
    const found: ReadResult[] = [];
    while (found.length < files.length) {
      const { answers, signal } = ask(
        { files: files.slice(found.length), place },
        path.join(folder, String(found.length)),
      );
      found.push(...answers);
      if (found.length < files.length) found.push(refused(signal === 'SIGKILL'));
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Task and answers are files: unlike a pipe, one is there whole when it is read, takes answers at
 * once, and keeps what a crash leaves.
 */
function ask(task: Task, file: string): { answers: ReadResult[]; signal: NodeJS.Signals | null } {
  writeFileSync(`${file}-task`, serialize(task));
  const input = openSync(`${file}-task`, 'r');
  const output = openSync(file, 'w');
  const { signal, error } = spawnSync(process.execPath, [program], {
    // What a process says that crashes helps nobody who writes content.
    stdio: [input, output, 'ignore'],
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
  });
  closeSync(input);
  closeSync(output);
  if (error) throw new Error(`The process that reads content cannot start: ${error.message}`);
  return { answers: answersIn(readFileSync(file)), signal };
}

/** The process writes each answer behind its length, so that what it finished is not lost. */
function answersIn(bytes: Buffer): ReadResult[] {
  const answers: ReadResult[] = [];
  let at = 0;
  while (at + 4 <= bytes.length) {
    const end = at + 4 + bytes.readUInt32LE(at);
    if (end > bytes.length) break;
    answers.push(unpacked(bytes.subarray(at + 4, end)));
    at = end;
  }
  return answers;
}

const refused = (slow: boolean): ReadResult => ({
  entry: null,
  diagnostics: [
    {
      offset: 0,
      field: 'file',
      reason: slow
        ? 'Reading the file takes more than 5 seconds or 1.5 GB of memory, so it is refused.'
        : 'The file brings down the program that reads it.',
      hint: 'Look for something that repeats or nests hundreds of times, and delete or split it.',
    },
  ],
});
