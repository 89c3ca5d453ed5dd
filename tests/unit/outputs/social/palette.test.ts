import { describe, expect, test } from 'vitest';
import { Palette } from '../../../../src/outputs/social/palette.ts';

const pixel = (red: number, green: number, blue: number): number[] => [red, green, blue, 255];

describe('a palette', () => {
  test('keeps the first of colours that look the same, as it is', () => {
    const palette = new Palette();
    const given = [pixel(245, 251, 251), pixel(7, 36, 40), pixel(246, 250, 250)];
    expect([...palette.index(Uint8Array.from(given.flat()))]).toEqual([0, 1, 0]);
    expect([...palette.bytes()]).toEqual([245, 251, 251, 7, 36, 40]);
  });

  test('takes the nearest colour once it is full', () => {
    const palette = new Palette();
    const given = Array.from({ length: 512 }, (_, step) =>
      pixel((step % 32) * 8, (step >> 5) * 8, 0),
    );
    const places = palette.index(Uint8Array.from(given.flat()));
    expect(palette.bytes()).toHaveLength(256 * 3);
    expect(places[511]).toBe(255);
  });

  test('leaves colours that it begins with in their places, even those that look the same', () => {
    const palette = new Palette([
      [10, 10, 10],
      [11, 11, 11],
      [90, 90, 90],
    ]);
    const given = [pixel(90, 90, 90), pixel(11, 11, 11), pixel(200, 0, 0)];
    expect([...palette.index(Uint8Array.from(given.flat()))]).toEqual([2, 0, 3]);
    expect([...palette.bytes()]).toEqual([10, 10, 10, 11, 11, 11, 90, 90, 90, 200, 0, 0]);
  });
});
