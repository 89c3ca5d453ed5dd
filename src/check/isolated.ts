import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { ContentPlace } from './content.ts';
import type { OpenedFile } from './files.ts';
import type { Found } from './reading.ts';

const program = fileURLToPath(new URL('./isolated-main.ts', import.meta.url));

/** What goes to the process that reads: files of content/, and where they are. */
export interface Task {
  readonly files: readonly OpenedFile[];
  readonly place: ContentPlace;
}

/**
 * Reads files in a process of their own, since some texts make the native parser crash or take for
 * ever. Whichever file ends that process is named, and the others are read without it.
 */
export function readIsolated(files: readonly OpenedFile[], place: ContentPlace): Found[] {
  const found: Found[] = [];
  while (found.length < files.length) {
    const task: Task = { files: files.slice(found.length), place };
    const { stdout, signal, error } = spawnSync(process.execPath, [program], {
      input: serialize(task),
      maxBuffer: Infinity,
      // What a process says that crashes helps nobody who writes content.
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    if (error) throw new Error(`The process that reads content cannot start: ${error.message}`);
    const read = answersIn(stdout);
    found.push(...read);
    if (found.length < files.length) found.push(refused(signal === 'SIGKILL'));
  }
  return found;
}

/** The process writes each answer behind its length, so that what it finished is not lost. */
function answersIn(bytes: Buffer): Found[] {
  const answers: Found[] = [];
  let at = 0;
  while (at + 4 <= bytes.length) {
    const end = at + 4 + bytes.readUInt32LE(at);
    if (end > bytes.length) break;
    answers.push(deserialize(bytes.subarray(at + 4, end)) as Found);
    at = end;
  }
  return answers;
}

const refused = (slow: boolean): Found => ({
  entry: null,
  findings: [
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
