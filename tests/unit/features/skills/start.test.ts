import { expect, test } from 'vitest';
import { mostAcross, startColumns, textsFit } from '../../../../src/features/skills/start.model.ts';

const positions = [
  { id: 'trainee', data: { roles: ['baker', 'cook'] } },
  { id: 'baker', data: { roles: ['baker'] } },
  { id: 'head', data: { roles: ['baker', 'cook'] } },
];
const columns = [
  ...['trainee', 'baker', 'head'].map((position) => ({ role: 'baker', position })),
  ...['trainee', 'head'].map((position) => ({ role: 'cook', position })),
];

test('a role begins at the first position that no other has, or else at its first', () => {
  expect(startColumns(columns, positions)).toEqual([columns[1], columns[3]]);
  expect(startColumns([], positions)).toEqual([]);
});

test('a row is as wide as the role with the most positions', () => {
  expect(mostAcross(columns)).toBe(3);
  expect(mostAcross([])).toBe(0);
});

test('texts of levels are on the page where there are some, and not too many', () => {
  const skill = (text: string) => ({ data: { levels: [[text]] } });
  expect(textsFit([], 3)).toBe(false);
  expect(textsFit([skill('Cut an onion.')], 3)).toBe(true);
  expect(textsFit([skill('Cut an onion.')], 0), 'a list of skills').toBe(false);
  const many = Array.from({ length: 100 }, () => skill('Cut. '.repeat(200)));
  expect(textsFit(many, 3)).toBe(true);
  expect(textsFit(many, 12)).toBe(false);
});
