import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalBelow } from '../../../../../src/features/quiz/scoring/normal.model.ts';

describe('the normal distribution', () => {
  test.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [-1.959963984540054, 0.025],
    [2.5758293035489, 0.995],
    [-8, 6.22096057427182e-16],
    [40, 1],
    [-40, 0],
  ])('lies below %d with the probability of printed tables', (x, share) => {
    expect(normalBelow(x)).toBeCloseTo(share, 12);
  });

  test('never falls, and is the same on both sides', () => {
    const numbers = fc.double({ min: -45, max: 45, noNaN: true });
    fc.assert(
      fc.property(numbers, numbers, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(normalBelow(low)).toBeLessThanOrEqual(normalBelow(high) + 1e-15);
        expect(normalBelow(one) + normalBelow(-one)).toBeCloseTo(1, 12);
      }),
    );
  });
});
