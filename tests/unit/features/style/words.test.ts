import { describe, expect, test } from 'vitest';
import { doubledWords, wordFinder } from '../../../../src/features/style/words.model.ts';
import { referenceFaults } from '../../../../src/guide/references.ts';
import { entry, guideOf, role } from '../../model/example.ts';

const find = wordFinder({
  words: [
    { avoid: ['mend', 'mends'], write: 'fix' },
    { avoid: ['reported', 'is reported to'], write: 'the fact' },
    { avoid: ['today’s world'], write: 'nothing' },
  ],
});
const found = (text: string) => find(text).map(({ word, write }) => `${word}: ${write}`);

describe('a word to avoid', () => {
  test.each([
    ['as it is written', 'We mend it.', ['mend: fix']],
    ['in capitals, and each time', 'Mend it, then mend that.', ['Mend: fix', 'mend: fix']],
    ['as the longest phrase that fits', 'It is reported to work.', ['is reported to: the fact']],
    ['over the end of a line', 'It is\n  reported to work.', ['is\n  reported to: the fact']],
    ['with either apostrophe', "In today's world.", ["today's world: nothing"]],
  ])('is found %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each(['commend', 'mended', 'mend-it', 'a-mend', 'émend', 'mend2'])(
    'is not found in “%s”',
    (text) => expect(found(text)).toEqual([]),
  );

  test('has the place where it begins', () => {
    expect(find('To mend it')[0]!.offset).toBe(3);
  });
});

test('an empty list finds nothing', () => {
  expect(wordFinder({ words: [] })('mend')).toEqual([]);
});

test('a word that is in the list twice is a fault at its second place', () => {
  const words = [
    { avoid: ['mend', 'dear'], write: 'fix' },
    { avoid: ['Dear'], write: 'expensive' },
  ];
  expect(doubledWords({ words })).toEqual([{ place: 1, word: 'Dear' }]);
  const guide = guideOf({ roles: [role('one')], style: entry('style', { words }, false) });
  expect(referenceFaults(guide)).toEqual([
    expect.objectContaining({ collection: 'style', path: ['words', 1, 'avoid'] }),
  ]);
});
