import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { encodePng, Palette } from '../../../../src/outputs/social/png.ts';

const pixel = (red: number, green: number, blue: number): number[] => [red, green, blue, 255];

/** The parts of a PNG file by name, each checked against its sum. */
function partsOf(png: Buffer): Map<string, Buffer> {
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    parts.set(body.toString('latin1', 0, 4), body.subarray(4));
    at += length + 12;
  }
  return parts;
}

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

  test('that begins with another leaves that one as it was', () => {
    const first = new Palette();
    first.index(Uint8Array.from(pixel(0, 0, 0)));
    const second = new Palette(first);
    expect([...second.index(Uint8Array.from(pixel(200, 0, 0)))]).toEqual([1]);
    expect(first.bytes()).toHaveLength(3);
    expect([...first.index(Uint8Array.from(pixel(201, 0, 0)))]).toEqual([1]);
    expect([...first.bytes()]).toEqual([0, 0, 0, 201, 0, 0]);
  });
});

test('a PNG file holds size, colours and rows', () => {
  const palette = new Palette();
  const pixels = palette.index(Uint8Array.from([pixel(1, 2, 3), pixel(200, 100, 0)].flat()));
  const parts = partsOf(encodePng({ width: 1, height: 2, pixels }, palette));
  expect([...parts.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  const header = parts.get('IHDR')!;
  expect([header.readUInt32BE(0), header.readUInt32BE(4), header[8], header[9]]).toEqual([
    1, 2, 8, 3,
  ]);
  expect([...parts.get('PLTE')!]).toEqual([1, 2, 3, 200, 100, 0]);
  expect([...inflateSync(parts.get('IDAT')!)]).toEqual([0, 0, 0, 1]);
});
