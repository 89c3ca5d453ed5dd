import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingMinutes } from '../../../src/model/reading.ts';

test.each([
  [0, 1],
  [1, 1],
  [238, 1],
  [356, 1],
  [357, 2],
  [1200, 5],
])('%i words take %i minutes', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes);
});

test('more words never take less time, and minutes are whole', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(10_000), (words, more) => {
      const minutes = readingMinutes(words);
      expect(Number.isInteger(minutes)).toBe(true);
      expect(readingMinutes(words + more)).toBeGreaterThanOrEqual(minutes);
    }),
  );
});
