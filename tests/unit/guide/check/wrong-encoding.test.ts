import { expect, test } from 'vitest';
import { readText } from '../../../../src/guide/check/files/text.ts';

const found = (text: string): [number, string][] =>
  readText(Buffer.from(text)).diagnostics.map(({ offset, field }) => [offset, field]);

test.each([
  ['café', 'cafÃ©'],
  ['it’s', 'itâ€™s'],
  ['“so', 'â€œso'],
  ['so –', 'so â€“'],
  ['£24', 'Â£24'],
  ['über', 'Ã¼ber'],
])('%s that was saved twice is named', (text, twice) => {
  expect(found(text)).toEqual([]);
  expect(found(twice)).toEqual([[twice.search(/[ÃÂâ]/), 'encoding']]);
});

test('a character that a program has lost is named', () => {
  expect(found('one\ncaf\uFFFD')).toEqual([[7, 'character']]);
});

test('words with such letters of their own are no alarm', () => {
  expect(found('NÃO, SÃO PAULO, Ângela, château, €5 and â alone')).toEqual([]);
});
