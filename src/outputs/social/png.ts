import { crc32, deflateSync } from 'node:zlib';

/** A picture of at most 256 colours, one byte a pixel. */
interface Indexed {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Bits of each channel that tell two colours apart; 15 bits make a table of 32,768 places. */
const bits = 5;

/** Most colours that one byte can name. */
const most = 256;

/**
 * The colours of one picture, in order of first use. Colours that nobody could tell apart become
 * the first of them; past 256, a colour becomes the nearest that is there.
 */
export class Palette {
  readonly #places: Int16Array;
  readonly #colours: (readonly [red: number, green: number, blue: number])[];

  /** Begins empty, or with the colours of another palette, which then go separate ways. */
  constructor(from?: Palette) {
    this.#places = from ? from.#places.slice() : new Int16Array(1 << (3 * bits)).fill(-1);
    this.#colours = from ? [...from.#colours] : [];
  }

  /** Turns opaque pixels of four bytes each, red first, into places of the palette. */
  index(pixels: Uint8Array): Uint8Array {
    const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength / 4);
    const places = new Uint8Array(words.length);
    // Most pixels are like the one before; to begin with, none is.
    let last = -1;
    let place = 0;
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      if (word !== last) {
        last = word;
        place = this.#placeOf(pixels[4 * at]!, pixels[4 * at + 1]!, pixels[4 * at + 2]!);
      }
      places[at] = place;
    }
    return places;
  }

  /** The colours so far, three bytes each. */
  bytes(): Uint8Array {
    return Uint8Array.from(this.#colours.flat());
  }

  #placeOf(red: number, green: number, blue: number): number {
    const drop = 8 - bits;
    const key = ((red >> drop) << (2 * bits)) | ((green >> drop) << bits) | (blue >> drop);
    const known = this.#places[key]!;
    if (known >= 0) return known;
    const place =
      this.#colours.length < most
        ? this.#colours.push([red, green, blue]) - 1
        : this.#nearest(red, green, blue);
    this.#places[key] = place;
    return place;
  }

  #nearest(red: number, green: number, blue: number): number {
    const distances = this.#colours.map(([r, g, b]) => Math.hypot(r - red, g - green, b - blue));
    return distances.indexOf(Math.min(...distances));
  }
}

/**
 * A PNG file of an indexed picture.
 *
 * The renderer's own `asPng()` knows no palette: over the pictures of this guide it took 23 ms and
 * 33 kB for each, against 8 ms and 18 kB here, which would make the first build of 5,000 pages
 * work two thirds longer and its pictures 76 MB larger.
 */
export function encodePng({ width, height, pixels }: Indexed, palette: Palette): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, named by the palette.
  header.set([8, 3, 0, 0, 0], 8);
  // Each row begins with its filter, and 0 is none.
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++)
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', palette.bytes()),
    // Few look at a picture and every build draws many: level 6 takes thrice the time for a fifth less.
    chunk('IDAT', deflateSync(rows, { level: 3 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
