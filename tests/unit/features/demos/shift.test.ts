import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ElementBox, shiftOf } from '../../../../src/features/demos/shift.model.ts';

const viewport = { width: 100, height: 100 };
const box = (y: number, height = 50): ElementBox => ({ x: 0, y, width: 100, height });
const places = (entries: Record<string, ElementBox>): Map<string, ElementBox> =>
  new Map(Object.entries(entries));

describe('a shift', () => {
  test('is the share covered before and after, times the share of the way', () => {
    // The example of the standard: half the window moves down by a quarter of it.
    expect(shiftOf(places({ a: box(0) }), places({ a: box(25) }), viewport)).toBeCloseTo(0.1875);
  });

  test('is nothing where things stay, come or go, or move by less than three pixels', () => {
    const before = places({ a: box(0, 10), gone: box(40, 10), near: box(60, 10) });
    const after = places({ a: box(0, 10), come: box(50, 10), near: box(62, 10) });
    expect(shiftOf(before, after, viewport)).toBe(0);
    expect(shiftOf(before, after, { width: 0, height: 0 })).toBe(0);
  });

  test('is between nothing and one', () => {
    const edge = fc.integer({ min: -500, max: 500 });
    const size = fc.integer({ min: 0, max: 500 });
    const place = fc.record({ x: edge, y: edge, width: size, height: size });
    const some = fc.dictionary(fc.constantFrom('a', 'b', 'c'), place).map(places);
    fc.assert(
      fc.property(some, some, (before, after) => {
        const shift = shiftOf(before, after, viewport);
        expect(shift).toBeGreaterThanOrEqual(0);
        expect(shift).toBeLessThanOrEqual(1);
      }),
    );
  });
});
