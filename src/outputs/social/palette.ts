export type Colour = readonly [red: number, green: number, blue: number];

/** Bits of each channel that tell two colours apart; 15 bits make a table of 32,768 places. */
const bits = 5;

/** Most colours that one byte can name. */
const most = 256;

/**
 * The colours of one picture: those that it begins with in their places, then others in order of
 * first use. Colours that nobody could tell apart become the first of them; past 256, a colour
 * becomes the nearest that is there.
 */
export class Palette {
  readonly #places = new Int16Array(1 << (3 * bits)).fill(-1);
  readonly #colours: Colour[] = [];

  constructor(fixed: readonly Colour[] = []) {
    for (const colour of fixed) {
      const place = this.#colours.push(colour) - 1;
      const key = keyOf(...colour);
      if (this.#places[key]! < 0) this.#places[key] = place;
    }
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

  #placeOf(...colour: Colour): number {
    const key = keyOf(...colour);
    const known = this.#places[key]!;
    if (known >= 0) return known;
    const place =
      this.#colours.length < most ? this.#colours.push(colour) - 1 : this.#nearest(...colour);
    this.#places[key] = place;
    return place;
  }

  #nearest(red: number, green: number, blue: number): number {
    const distances = this.#colours.map(([r, g, b]) => Math.hypot(r - red, g - green, b - blue));
    return distances.indexOf(Math.min(...distances));
  }
}

function keyOf(red: number, green: number, blue: number): number {
  const drop = 8 - bits;
  return ((red >> drop) << (2 * bits)) | ((green >> drop) << bits) | (blue >> drop);
}
