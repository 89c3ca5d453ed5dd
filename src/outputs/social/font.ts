/** What a drawing must know of a face before it sets a line in it. */
export interface Font {
  /** The family, as the drawing asks for it. */
  readonly name: string;
  /** Width of a text in em, without kerning; null where the face lacks a character of it. */
  readonly widthOf: (text: string) => number | null;
  readonly covers: (character: string) => boolean;
}

/**
 * Reads the widths of a TrueType face. Characters beyond the basic plane count as lacking.
 * Throws where a table that is needed is missing.
 */
export function readFont(name: string, bytes: Uint8Array): Font {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, number>();
  for (let place = 12, left = data.getUint16(4); left > 0; place += 16, left--) {
    const tag = String.fromCharCode(...bytes.subarray(place, place + 4));
    tables.set(tag, data.getUint32(place + 8));
  }
  const start = (tag: string): number => {
    const found = tables.get(tag);
    if (found === undefined) throw new Error(`The face has no table “${tag}”.`);
    return found;
  };
  const unitsPerEm = data.getUint16(start('head') + 18);
  const measured = data.getUint16(start('hhea') + 34);
  const widths = start('hmtx');
  const glyphs = readGlyphs(data, start('cmap'));
  return {
    name,
    covers: (character) => glyphs.has(character.codePointAt(0)!),
    widthOf: (text) => {
      let units = 0;
      for (const character of text) {
        const glyph = glyphs.get(character.codePointAt(0)!);
        if (glyph === undefined) return null;
        // Glyphs after the last one that is measured are as wide as it.
        units += data.getUint16(widths + 4 * Math.min(glyph, measured - 1));
      }
      return units / unitsPerEm;
    },
  };
}

/** Number of the glyph for each character, from the subtable of format 4 that every face has. */
function readGlyphs(data: DataView, cmap: number): Map<number, number> {
  const subtables = Array.from(
    { length: data.getUint16(cmap + 2) },
    (_, place) => cmap + data.getUint32(cmap + 8 + 8 * place),
  );
  const table = subtables.find((one) => data.getUint16(one) === 4);
  if (table === undefined) throw new Error('The face maps no characters of the basic plane.');
  const glyphs = new Map<number, number>();
  const double = data.getUint16(table + 6);
  const ends = table + 14;
  for (let place = 0; place < double; place += 2) {
    const first = data.getUint16(ends + 2 + double + place);
    const last = data.getUint16(ends + place);
    const delta = data.getUint16(ends + 2 + 2 * double + place);
    const at = ends + 2 + 3 * double + place;
    const offset = data.getUint16(at);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const found = offset ? data.getUint16(at + offset + 2 * (code - first)) : code;
      const glyph = offset && !found ? 0 : (found + delta) & 0xffff;
      if (glyph) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}
