import { expect, test } from 'vitest';
import { readFile } from '../../../../../src/guide/check/files/content-files.ts';
import { readOne } from '../../../../../src/guide/check/reading/read-one.ts';
import { readInThreads } from '../../../../../src/guide/check/reading/threads.ts';

const place = { content: '/content', public: '/public' };
const files = Array.from({ length: 450 }, (_, at) => ({
  relative: `about/page-${at}.md`,
  bytes: Buffer.from(`# Page ${at}\n\nText <u of [${at}](../no-${at}.md).\n`),
}));

test('files that threads read give what one would, in order', () => {
  let here = 0;
  const read = (at: number) => {
    here++;
    const { entry, diagnostics } = readOne(readFile(files[at]!), place);
    return { entry: entry && { ...entry, source: undefined as never }, diagnostics };
  };
  const alone = files.map((_, at) => read(at));
  here = 0;
  expect(readInThreads(files, place, read, { each: 200 })).toEqual(alone);
  // Slow enough here for a thread to begin.
  const slowly = (at: number) => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    return read(at);
  };
  here = 0;
  expect(readInThreads(files, place, slowly, { each: 200 })).toEqual(alone);
  expect(here).toBeLessThan(files.length);
});

test('what a thread has taken and left is read by whoever waits for it', () => {
  const taking = `import { workerData } from 'node:worker_threads';
    for (let one = 0; one < 3; one++) Atomics.add(workerData.shared, 0, 1);`;
  const program = new URL(`data:text/javascript,${encodeURIComponent(taking)}`);
  const read = (at: number) => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    return { entry: null, diagnostics: [{ offset: at } as never] };
  };
  const results = readInThreads(files, place, read, { each: 200, patience: 10, program });
  expect(results).toEqual(files.map((_, at) => read(at)));
});

test('what goes wrong in a thread is thrown here', () => {
  const broken = files.map((file, at) => (at % 2 ? file : { ...file, relative: null as never }));
  const slow = (): never => {
    // The thread has begun by then.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    return { entry: null, diagnostics: [] } as never;
  };
  expect(() => readInThreads(broken, place, slow, { each: 200 })).toThrow(TypeError);
});
