import { expect, test } from 'vitest';
import { asking } from '../../../../../src/features/search/query/ask.model.ts';
import { lexiconOf } from './lexicon-example.ts';

function pagefind() {
  const calls: string[] = [];
  return {
    calls,
    init: () => Promise.resolve(),
    preload: (word: string) => {
      calls.push(`load ${word}`);
      return Promise.resolve();
    },
    search: (words: string | null) => {
      calls.push(`search ${words}`);
      return Promise.resolve({ results: [] });
    },
  };
}

test('a word is asked for once all words are there that begin as it does', async () => {
  const own = pagefind();
  await asking(own, lexiconOf({ a: { names: ['Plan', 'Planner', 'Place'] } }))('plan');
  expect(own.calls).toEqual(['load plan', 'load planner', 'search plan']);
});

test.each(['"error budget"', '7', null])('%s is asked for as it is', async (words) => {
  const own = pagefind();
  await asking(own, lexiconOf())(words);
  expect(own.calls).toEqual([`search ${words}`]);
});
