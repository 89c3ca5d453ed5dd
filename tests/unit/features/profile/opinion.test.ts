import fc from 'fast-check';
import { expect, test } from 'vitest';
import { opinionsInOrder } from '../../../../src/features/profile/opinion.model.ts';
import { anyProfile, guide } from './example.ts';

test('what only one of two knows comes first, then the widest difference, then what is the same', () => {
  const own = { a: 2, b: 1, c: 'unknown' } as const;
  const other = { a: 2, b: 3, c: 3 } as const;
  expect(
    opinionsInOrder(guide.skills, own, other).map(({ skill, apart, same }) => [
      skill.id,
      apart,
      same,
    ]),
  ).toEqual([
    ['c', null, false],
    ['b', 2, false],
    ['a', 0, true],
  ]);
});

test('both not knowing a skill is the same', () => {
  const [opinion] = opinionsInOrder(guide.skills, { a: 'unknown' }, { a: 'unknown' });
  expect(opinion).toMatchObject({ apart: null, same: true });
});

test('seen from the other side, every difference turns round', () => {
  fc.assert(
    fc.property(anyProfile, anyProfile, ({ ratings: own }, { ratings: other }) => {
      const there = opinionsInOrder(guide.skills, own, other);
      const back = opinionsInOrder(guide.skills, other, own);
      expect(back.map(({ skill, apart }) => [skill.id, apart && -apart])).toEqual(
        there.map(({ skill, apart }) => [skill.id, apart]),
      );
    }),
  );
});
