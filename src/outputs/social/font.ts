import { create } from 'fontkitten';

/** What a drawing must know of a font before it sets a line in it. */
export interface Font {
  /** The family, as the drawing asks for it. */
  readonly name: string;
  /** Width of a text in em, without kerning; null where the font lacks a character of it. */
  readonly widthOf: (text: string) => number | null;
  readonly covers: (character: string) => boolean;
}

/**
 * Reads the widths of a TrueType font; throws where the bytes are none.
 *
 * The renderer could tell them too, but takes about 0.05 ms for each text, and a title is broken
 * into lines by trying dozens.
 */
export function readFont(name: string, bytes: Uint8Array): Font {
  const font = create(Buffer.from(bytes));
  if (font.isCollection) throw new Error(`The file of “${name}” holds several fonts.`);
  const widths = new Map<string, number | null>();
  const measure = (character: string): number | null => {
    const code = character.codePointAt(0)!;
    if (!font.hasGlyphForCodePoint(code)) return null;
    return font.glyphForCodePoint(code).advanceWidth;
  };
  /** In units of the font. */
  const widthOf = (character: string): number | null => {
    let width = widths.get(character);
    if (width === undefined) widths.set(character, (width = measure(character)));
    return width;
  };
  return {
    name,
    covers: (character) => widthOf(character) !== null,
    widthOf: (text) => {
      let units = 0;
      for (const character of text) {
        const width = widthOf(character);
        if (width === null) return null;
        units += width;
      }
      return units / font.unitsPerEm;
    },
  };
}
