import { fontFiles } from './font-files.ts';
import { readFont } from './font.ts';
import type { Fonts } from './paper.ts';

/** The fonts of the drawings, for what they can say. */
export const fonts: Fonts = {
  display: readFont('Besley', fontFiles[0]),
  text: readFont('Hanken Grotesk', fontFiles[1]),
};
