import { readFileSync, writeSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { readFile } from '../files/content-files.ts';
import type { Task } from './isolated.ts';
import { packed } from './packed.ts';
import { readOne } from './read-one.ts';

// The process in which files are read that could end it. Answers go out one by one, each behind
// its length. A thread of its own watches time and memory, since the parser does not come back
// meanwhile.
const microseconds = 5_000_000;
const bytes = 1_500_000_000;
const start = new BigInt64Array(new SharedArrayBuffer(8));
const now = (): bigint => {
  const { user, system } = process.cpuUsage();
  return BigInt(user + system);
};
const watch = `
  const { workerData: { start, most, bytes } } = require('node:worker_threads');
  setInterval(() => {
    const { user, system } = process.cpuUsage();
    const late = BigInt(user + system) - Atomics.load(start, 0) > most;
    if (late || process.memoryUsage.rss() > bytes) process.kill(process.pid, 'SIGKILL');
  }, 50);
`;
Atomics.store(start, 0, now());
new Worker(watch, { eval: true, workerData: { start, most: BigInt(microseconds), bytes } }).unref();

const { files, place } = deserialize(readFileSync(0)) as Task;
for (const file of files) {
  Atomics.store(start, 0, now());
  send(packed(readOne(readFile(file), place)));
}

function send(answer: Buffer): void {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(answer.length);
  for (let left = Buffer.concat([length, answer]); left.length;)
    left = left.subarray(writeSync(1, left));
}
