import { expect, test } from 'vitest';
import { comparable, repeated } from '../../../src/model/name.ts';

test.each(['CAFÉ', 'Cafe\u0301', ' café ', 'ca\u200Bfé', 'caf\u00ADé'])('“%s” is Café', (name) => {
  expect(comparable(name)).toBe(comparable('Café'));
});

test('other letters and other words are other names', () => {
  expect(repeated(['Cafe', 'Café', 'Caf é'])).toEqual([]);
  expect(repeated(['A  B', 'C', 'a b', 'c', 'A\u00A0B'])).toEqual([2, 3, 4]);
});
