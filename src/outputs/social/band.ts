/** What a checksum of zlib is a remainder of. */
const modulus = 65_521;
const remainder = (value: number): number => ((value % modulus) + modulus) % modulus;

/** How much of the ink each pixel of a small picture takes, row by row, and where it belongs. */
export interface Stamp {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly ink: Uint8Array;
}

/**
 * The middle rows of a picture, as the bytes of a PNG file, that take ink and can be emptied again.
 * The checksum of the whole is kept by what changes, since counting each byte anew would take as
 * long as packing them.
 */
export class Band {
  readonly #blank: Uint8Array;
  readonly #rows: Uint8Array;
  readonly #stride: number;
  readonly #weight: number;
  readonly #sum: Buffer;
  #plain = 0;
  #weighted = 0;

  /**
   * `stride` counts the bytes of a row, the first of which is no pixel; `weight` counts those from
   * the first of the band to the last of the picture; `sum` is the Adler-32 of the whole picture.
   */
  constructor(blank: Uint8Array, stride: number, weight: number, sum: Buffer) {
    // Not slice(), with which a Buffer would share its bytes.
    this.#blank = new Uint8Array(blank);
    this.#rows = new Uint8Array(blank);
    this.#stride = stride;
    this.#weight = weight;
    this.#sum = sum;
  }

  get rows(): Uint8Array {
    return this.#rows;
  }

  empty(): void {
    this.#rows.set(this.#blank);
    this.#plain = this.#weighted = 0;
  }

  /**
   * Adds the ink of a stamp, as far as it lies in the band, whose first row is 0. A pixel takes no
   * more than `most`; where it has some, more ink covers as great a share of what is bare.
   */
  press({ left, top, width, height, ink }: Stamp, most: number): void {
    const rows = this.#rows;
    const stride = this.#stride;
    const [begin, end] = [Math.max(0, -left), Math.min(width, stride - 1 - left)];
    const last = Math.min(height, rows.length / stride - top);
    for (let row = Math.max(0, -top); row < last; row++) {
      const start = (top + row) * stride + 1 + left;
      const from = row * width;
      // Whole numbers of a row fit into 31 bits, which is fast; those of all rows do not.
      let [plain, weighted] = [0, 0];
      for (let at = begin; at < end; at++) {
        const more = ink[from + at]!;
        if (more === 0) continue;
        const before = rows[start + at]!;
        const after = before === 0 ? more : before + Math.round((more * (most - before)) / most);
        rows[start + at] = after;
        plain += after - before;
        weighted += (after - before) * at;
      }
      this.#plain += plain;
      this.#weighted += plain * (this.#weight - start) - weighted;
    }
  }

  /** The Adler-32 of the picture with the ink that it has now. */
  sum(): Buffer {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt16BE(remainder(this.#sum.readUInt16BE(0) + this.#weighted), 0);
    bytes.writeUInt16BE(remainder(this.#sum.readUInt16BE(2) + this.#plain), 2);
    return bytes;
  }
}
