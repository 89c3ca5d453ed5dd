import { expect, test } from 'vitest';
import type { ToCopy } from '../../../src/integrations/pages/copying-main.ts';
import { threadOf } from '../../../src/outputs/thread.ts';

const copying = new URL('../../../src/integrations/pages/copying-main.ts', import.meta.url);
const page = (words: string): ToCopy => ({
  html: `<main><p>${words}</p></main>`,
  url: 'https://guide.example/a/',
});

test.each([true, false])(
  'each question gets its own answer or fault (ends idle: %s)',
  async (idle) => {
    const { ask, end } = threadOf<ToCopy, string>(copying, idle);
    const asked = ['one', 'two', 'three'].map((words) => ask(page(words)));
    const none = ask({ html: '<p>No main.</p>', url: 'https://guide.example/none/' });
    expect(await Promise.all(asked)).toEqual(['one\n', 'two\n', 'three\n']);
    await expect(none).rejects.toThrow('/none/');
    // Nothing is left to be answered; a new question is.
    expect(await ask(page('four'))).toBe('four\n');
    end();
    expect(await ask(page('five'))).toBe('five\n');
    end();
  },
);

test('a thread that fails answers nothing, and the next question begins another', async () => {
  const { ask, end } = threadOf<string, string>(
    new URL(`data:text/javascript,${encodeURIComponent("throw new Error('no program')")}`),
    false,
  );
  for (const question of ['one', 'two']) await expect(ask(question)).rejects.toThrow('no program');
  end();
});
