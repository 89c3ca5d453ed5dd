import { workerData } from 'node:worker_threads';
import { readFile } from '../files/content-files.ts';
import { packed } from './packed.ts';
import { readOne } from './read-one.ts';
import { ended, failed, type Found, type Help, take } from './threads.ts';

// A thread that helps to read files that are safe to be read in the process of the check.
const { files, place, shared, port } = workerData as Help;
try {
  const found: [number, Uint8Array][] = [];
  for (let at = take(shared); at < files.length; at = take(shared)) {
    found.push([at, packed(readOne(readFile(files[at]!), place))]);
  }
  port.postMessage(found satisfies Found);
} catch (fault) {
  port.postMessage({ fault });
  Atomics.store(shared, failed, 1);
}
Atomics.add(shared, ended, 1);
Atomics.notify(shared, ended);
