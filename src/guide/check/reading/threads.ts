import { availableParallelism } from 'node:os';
import {
  MessageChannel,
  type MessagePort,
  receiveMessageOnPort,
  Worker,
} from 'node:worker_threads';
import type { OpenedFile } from '../files/content-files.ts';
import type { ContentPlace } from '../place.ts';
import { unpacked } from './packed.ts';
import type { ReadResult } from './read-one.ts';

/** What a thread that helps to read is given. */
export interface Help {
  readonly files: readonly OpenedFile[];
  readonly place: ContentPlace;
  /** What all threads share: the next file to be read, how many helpers have ended or failed. */
  readonly shared: Int32Array<SharedArrayBuffer>;
  /** Where the results go, each as bytes, by the number of the file. */
  readonly port: MessagePort;
}

/** What a thread found, as bytes, which cost least to hand over. */
export type Found = readonly (readonly [at: number, result: Uint8Array])[];

const reader = new URL('./thread-main.ts', import.meta.url);

interface Threads {
  /** So many files a thread helps to read. */
  readonly each: number;
  /** How long one is waited for after all other files are read, in milliseconds. */
  readonly patience: number;
  /** What it runs. */
  readonly program: URL;
}

/** So many files a thread of its own helps to read: with fewer, it would begin too late. */
const worthwhile = 1500;

/** How long a thread is waited for that reads alone, in milliseconds; no safe file takes as long. */
const longest = 30_000;

/** Helpers at most, since each keeps what it has loaded. */
const mostHelpers = 3;

/** Places in what the threads share. */
const next = 0;
export const ended = 1;
export const failed = 2;

/**
 * Reads files, where there are many with threads that read some of them meanwhile. `read` reads one
 * here, by its number, also what a thread has left that was ended from outside. Gives the results
 * in the order of the files. Throws what a thread has thrown.
 */
export function readInThreads(
  files: readonly OpenedFile[],
  place: ContentPlace,
  read: (at: number) => ReadResult,
  { each = worthwhile, patience = longest, program = reader }: Partial<Threads> = {},
): ReadResult[] {
  const wanted = Math.floor(files.length / each);
  const count = Math.min(wanted, availableParallelism() - 1, mostHelpers);
  if (count < 1) return files.map((_, at) => read(at));
  const shared = new Int32Array(new SharedArrayBuffer(12));
  const helpers = Array.from({ length: count }, () => {
    const { port1, port2 } = new MessageChannel();
    const workerData: Help = { files, place, shared, port: port2 };
    const worker = new Worker(program, { workerData, transferList: [port2] });
    worker.unref();
    return port1;
  });
  const results: ReadResult[] = [];
  for (let at = take(shared); at < files.length && !shared[failed]; at = take(shared))
    results[at] = read(at);
  for (let done = Atomics.load(shared, ended); done < count; done = Atomics.load(shared, ended))
    if (Atomics.wait(shared, ended, done, patience) === 'timed-out') break;
  for (const port of helpers) {
    const answer = receiveMessageOnPort(port);
    port.close();
    if (!answer) continue;
    const found = answer.message as Found | { readonly fault: unknown };
    if ('fault' in found) throw found.fault;
    for (const [at, bytes] of found) results[at] = unpacked(bytes);
  }
  return files.map((_, at) => results[at] ?? read(at));
}

/** The number of the next file that nobody reads yet. */
export const take = (shared: Int32Array): number => Atomics.add(shared, next, 1);
