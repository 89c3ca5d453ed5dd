import { crc32, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { decode } from 'fast-png';
import { describe, expect, test } from 'vitest';
import type { Stamp } from '../../../../src/outputs/social/band.ts';
import { inkedPng } from '../../../../src/outputs/social/png.ts';

/** The parts of a PNG file by name, each checked against its sum; those of one name joined. */
function partsOf(png: Buffer): Map<string, Buffer> {
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    const name = body.toString('latin1', 0, 4);
    parts.set(name, Buffer.concat([parts.get(name) ?? Buffer.alloc(0), body.subarray(4)]));
    at += length + 12;
  }
  return parts;
}

const colours = Uint8Array.from({ length: 256 * 3 }, (_, place) => (place * 7) % 256);
const most = 31;

test('a PNG file holds size, colours and rows', () => {
  const picture = { width: 1, height: 3, pixels: Uint8Array.from([0, 1, 0]) };
  const two = Uint8Array.from([1, 2, 3, 200, 100, 0]);
  const parts = partsOf(inkedPng({ ...picture, colours: two }, { top: 1, bottom: 2 })(() => {}));
  expect([...parts.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  const header = parts.get('IHDR')!;
  expect([header.readUInt32BE(0), header.readUInt32BE(4), header[8], header[9]]).toEqual([
    1, 3, 8, 3,
  ]);
  expect([...parts.get('PLTE')!]).toEqual([...two]);
  // Raises an error where the checksum of the whole is wrong.
  expect([...inflateSync(parts.get('IDAT')!)]).toEqual([0, 0, 0, 1, 0, 0]);
});

describe('pictures that share a ground', () => {
  const side = fc.integer({ min: 1, max: 40 });
  const stamp: fc.Arbitrary<Stamp> = fc
    .record({ width: side, height: side, seed: fc.nat(1000) })
    .chain(({ width, height, seed }) =>
      fc.record({
        left: fc.integer({ min: -50, max: 90 }),
        top: fc.integer({ min: -50, max: 90 }),
        width: fc.constant(width),
        height: fc.constant(height),
        ink: fc.constant(
          Uint8Array.from({ length: width * height }, (_, at) => (at * (seed + 7)) % (most + 1)),
        ),
      }),
    );
  const ground = fc
    .record({ width: side, above: side, within: side, below: side, loud: fc.boolean() })
    .map(({ width, above, within, below, loud }) => {
      const height = above + within + below;
      const pixels = Uint8Array.from({ length: width * height }, (_, at) => {
        const row = Math.floor(at / width);
        // Paper where the letters come, and colours of all kinds elsewhere.
        return row >= above && row < above + within ? 0 : loud ? (at * at * 31) % 256 : 200;
      });
      return { width, height, pixels, span: { top: above, bottom: above + within } };
    });

  test('hold exactly the ink of their stamps, and no other picture’s', () => {
    fc.assert(
      fc.property(
        ground,
        fc.array(fc.array(stamp, { maxLength: 5 }), { minLength: 2 }),
        (g, all) => {
          const encode = inkedPng({ ...g, colours }, g.span);
          for (const stamps of all) {
            const png = encode((band) => {
              for (const one of stamps) band.press(one, most);
            });
            const expected = g.pixels.slice();
            for (const { left, top, width, height, ink } of stamps)
              for (let at = 0; at < width * height; at++) {
                const x = left + (at % width);
                const y = g.span.top + top + Math.floor(at / width);
                if (x < 0 || x >= g.width || y < g.span.top || y >= g.span.bottom) continue;
                const place = y * g.width + x;
                const bare = most - expected[place]!;
                expected[place] = most - Math.round((bare * (most - ink[at]!)) / most);
              }
            const decoded = decode(png, { checkCrc: true });
            expect(decoded.data).toEqual(expected);
            expect(decoded.palette!.flat()).toEqual([...colours]);
            // Unlike the decoder, zlib compares the checksum of the whole.
            const rows = inflateSync(partsOf(png).get('IDAT')!);
            expect(rows).toHaveLength((g.width + 1) * g.height);
          }
        },
      ),
    );
  });
});
