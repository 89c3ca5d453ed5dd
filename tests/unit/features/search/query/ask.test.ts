import { expect, test } from 'vitest';
import { asking } from '../../../../../src/features/search/query/ask.model.ts';
import { writeIds } from '../../../../../src/features/search/query/lexicon.model.ts';
import { lexiconOf } from './lexicon-example.ts';

function pagefind(...ids: string[]) {
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
      return Promise.resolve({
        results: ids.map((id) => ({ id, score: 1, words: [0], data: () => Promise.resolve(id) })),
      });
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

test('pages are called what the lexicon calls them, and loaded as the index does', async () => {
  const lexicon = { ...lexiconOf(), ...writeIds(['en_12ab', 'en_72ac', 'en_92ab']) };
  expect(lexicon).toMatchObject({ ids: '12ab72ac92ab', idLetters: 4 });
  const results = await asking(pagefind('en_92ab'), lexicon)('plan');
  expect(results.map(({ id }) => id)).toEqual(['92ab']);
  expect(await results[0]!.data()).toBe('en_92ab');
});
