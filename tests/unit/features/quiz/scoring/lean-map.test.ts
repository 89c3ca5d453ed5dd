import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  leanPlace,
  leanRegions,
  leanSize,
  likelyBetween,
} from '../../../../../src/features/quiz/scoring/lean-map.model.ts';
import { quizRules } from '../../../../../src/features/quiz/scoring/rules.model.ts';

const numbers = { noNaN: true, noDefaultInfinity: true } as const;
const leaning = fc.record({
  lean: fc.double({ min: -100, max: 100, ...numbers }),
  scores: fc.record({ range: fc.double({ min: 0, max: 100, ...numbers }) }),
  errors: fc.record({
    lean: fc.double({ min: 0, max: 100, ...numbers }),
    range: fc.double({ min: 0, max: 100, ...numbers }),
  }),
});

describe('lean map', () => {
  test('the regions fill the map without overlapping', () => {
    const regions = leanRegions();
    const area = regions.reduce((sum, { width, height }) => sum + width * height, 0);
    expect(Math.abs(area - leanSize.width * leanSize.height)).toBeLessThan(1);
    for (let x = 3.05; x < leanSize.width; x += 40)
      for (let y = 3.05; y < leanSize.height; y += 40)
        expect(
          regions.filter(
            (region) =>
              x > region.x &&
              x < region.x + region.width &&
              y > region.y &&
              y < region.y + region.height,
          ),
        ).toHaveLength(1);
  });

  test('a point is drawn in the region that lean and range put it in', () => {
    const at = (lean: number, range: number): string | undefined => {
      const { x, y } = leanPlace({ lean, scores: { range }, errors: { lean: 0, range: 0 } });
      return leanRegions().find(
        (region) =>
          x >= region.x &&
          x <= region.x + region.width &&
          y >= region.y &&
          y <= region.y + region.height,
      )?.outcome;
    };
    expect([at(17, 62), at(-13, 20), at(0, 70), at(11, 40)]).toEqual([
      'frontend',
      'backend',
      'dual',
      'open',
    ]);
  });

  test('every place and bar lies within the map, and the bars hold the point', () => {
    fc.assert(
      fc.property(leaning, (lean) => {
        const { x, y, across, upright } = leanPlace(lean);
        expect(across[0]).toBeLessThanOrEqual(x);
        expect(across[1]).toBeGreaterThanOrEqual(x);
        expect(upright[0]).toBeLessThanOrEqual(y);
        expect(upright[1]).toBeGreaterThanOrEqual(y);
        for (const end of across) expect(end >= 0 && end <= leanSize.width).toBe(true);
        for (const end of upright) expect(end >= 0 && end <= leanSize.height).toBe(true);
      }),
    );
  });

  test('swapping the sides mirrors the point at the line', () => {
    fc.assert(
      fc.property(leaning, (lean) => {
        const other = leanPlace({ ...lean, lean: -lean.lean });
        expect(leanPlace(lean).y + other.y).toBeCloseTo(leanSize.height, 0);
      }),
    );
  });

  test('a likely range is 1.28 errors to either side in whole points, within its scale', () => {
    expect(likelyBetween(68, 10)).toEqual([55, 81]);
    expect(likelyBetween(95, 10)).toEqual([82, 100]);
    expect(likelyBetween(-90, 10, [-100, 100])).toEqual([-100, -77]);
  });

  test('other rules move the borders', () => {
    const [front] = leanRegions({ ...quizRules, lean: 0 });
    expect(front!.height).toBe(leanSize.height / 2);
  });
});
