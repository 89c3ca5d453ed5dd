import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correct, editsBetween } from '../../../../../src/features/search/query/correct.model.ts';
import {
  readVocabulary,
  writeVocabulary,
} from '../../../../../src/features/search/query/vocabulary.model.ts';

const known = readVocabulary(
  writeVocabulary(
    [
      'latency webhook idempotency observability roadmap contract test text debt',
      'contract text content context content',
      'content',
    ],
    'en',
  ),
  'en',
);

describe('a misspelt word', () => {
  test.each([
    ['latancy', 'latency', 'a wrong letter'],
    ['webhok', 'webhook', 'a missing letter'],
    ['webbhook', 'webhook', 'a letter too many'],
    ['raodmap', 'roadmap', 'neighbours exchanged'],
    ['idempotansy', 'idempotency', 'two wrong letters of a long word'],
    ['obsrevabilty', 'observability', 'an exchange and a missing letter of a long word'],
  ])('%s is taken for %s: %s', (word, right) => {
    expect(correct(word, known)).toBe(right);
  });

  test.each([
    ['dbt', 'it is short'],
    ['tezt', 'a word of four letters may be one of its own'],
    ['ebts', 'its first letter would have to be another one'],
    ['ltncy', 'two letters of a short word are wrong'],
    ['kubernetes', 'nothing is near'],
    ['p9512', 'it is no word'],
  ])('%s stays what it is, because %s', (word) => {
    expect(correct(word, known)).toBeNull();
  });

  test('is taken for the word that more pages have, of two that are as near', () => {
    expect(correct('conteft', known)).toBe('content');
  });

  const letters = fc.string({
    unit: fc.constantFrom(...'abcdehlotw'),
    minLength: 6,
    maxLength: 12,
  });
  test('comes back from any single slip to a word as near', () => {
    fc.assert(
      fc.property(
        letters,
        fc.nat(),
        fc.constantFrom('drop', 'add', 'change', 'swap'),
        (word, at, slip) => {
          const place = at % (word.length - 1);
          const before = word.slice(0, place);
          const own = word.charAt(place);
          const next = word.charAt(place + 1);
          const rest = word.slice(place + 2);
          const typed = {
            drop: before + next + rest,
            add: `${before}x${own}${next}${rest}`,
            change: `${before}x${next}${rest}`,
            swap: before + next + own + rest,
          }[slip];
          expect(editsBetween(typed, word)).toBe(typed === word ? 0 : 1);
          const vocabulary = readVocabulary(writeVocabulary([word], 'en'), 'en');
          expect(correct(typed, vocabulary)).toBe(word);
        },
      ),
    );
  });

  test('is never taken for one that is too far', () => {
    fc.assert(
      fc.property(letters, letters, (typed, word) => {
        const found = correct(typed, readVocabulary(writeVocabulary([word], 'en'), 'en'));
        if (found !== null)
          expect(editsBetween(typed, found)).toBeLessThanOrEqual(typed.length < 8 ? 1 : 2);
      }),
    );
  });
});
