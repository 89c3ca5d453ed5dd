import { expect, test } from 'vitest';
import { threadOf } from '../../../src/outputs/thread.ts';

const program = (code: string): URL => new URL(`data:text/javascript,${encodeURIComponent(code)}`);
const answering = new URL('../../../src/outputs/answering.ts', import.meta.url).href;

test('each question gets its own answer or fault, also when nothing was left to answer', async () => {
  const ask = threadOf<string, string>(
    program(`import { answering } from ${JSON.stringify(answering)};
answering((words) => {
  if (words === 'none') throw new Error('no words');
  return words + '.';
});`),
  );
  const asked = ['one', 'two', 'three'].map(ask);
  const none = ask('none');
  expect(await Promise.all(asked)).toEqual(['one.', 'two.', 'three.']);
  await expect(none).rejects.toThrow('no words');
  expect(await ask('four')).toBe('four.');
});

test('a thread that fails answers nothing, and the next question begins another', async () => {
  const ask = threadOf<string, string>(program("throw new Error('no program')"));
  for (const question of ['one', 'two']) await expect(ask(question)).rejects.toThrow('no program');
});
