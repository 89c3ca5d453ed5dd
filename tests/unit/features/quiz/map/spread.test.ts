import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dotRadius, spreadOut } from '../../../../../src/features/quiz/map/spread.model.ts';
import { leanSize } from '../../../../../src/features/quiz/scoring/lean-map.model.ts';
import { mostLines } from '../../../../../src/features/quiz/team/team.model.ts';

const places = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: leanSize.width }),
    y: fc.integer({ min: 0, max: leanSize.height }),
  }),
  { maxLength: 30 },
);

function expectApart(dots: readonly { readonly x: number; readonly y: number }[]): void {
  dots.forEach(({ x, y }, place) => {
    expect(x >= 0 && x <= leanSize.width && y >= 0 && y <= leanSize.height).toBe(true);
    for (const other of dots.slice(place + 1))
      expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThanOrEqual(2 * dotRadius);
  });
}

test('no dot hides another, and those that hide none stay where they are', () => {
  fc.assert(
    fc.property(places, (given) => {
      const dots = spreadOut(given);
      expectApart(dots);
      if (given[0]) expect(dots[0]).toEqual(given[0]);
    }),
    { numRuns: 50 },
  );
});

test('a whole team in one place still finds room', () => {
  expectApart(spreadOut(Array.from({ length: mostLines }, () => ({ x: 320, y: 200 }))));
});
