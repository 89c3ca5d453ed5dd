import type { Font } from './font.ts';

/** The fonts that the texts are set in. */
export interface Fonts {
  readonly display: Font;
  readonly text: Font;
}

/** Size of the whole, in pixels, as link previews ask for it. */
export const size = { width: 1200, height: 630 } as const;

/**
 * Colours of src/frame/styles/tokens.css, which a test compares: those of the light theme above the line,
 * those of the dark one below it. A theme of a team does not reach these pictures.
 */
export const colours = {
  paper: '#f5fbfb',
  ink: '#072428',
  ink2: '#3d5357',
  ground: '#002024',
  inkOnGround: '#e4efef',
  above: '#fcbb20',
  below: '#57b2e6',
  across: '#9a265f',
} as const;

/** Room at either side. */
export const margin = 72;

/** Where the line runs. */
export const line = 436;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign]!);

/** A line of text as SVG. */
export const words = (
  text: string,
  at: { x: number; y: number; size: number; family: string; fill: string },
): string =>
  `<text x="${at.x}" y="${at.y}" font-family="${at.family}" font-size="${at.size}" fill="${at.fill}">${escape(text)}</text>`;
