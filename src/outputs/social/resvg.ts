import { Resvg } from '@resvg/resvg-js';
import { fontPaths } from './font-files.ts';

const read = (svg: string): Resvg =>
  new Resvg(svg, { font: { fontFiles: [...fontPaths], loadSystemFonts: false } });

/** Draws an SVG as pixels of four bytes each: red, green, blue and how much they cover. */
export const paint = (svg: string): Uint8Array => read(svg).render().pixels;

/** The edges of what an SVG shows. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where what an SVG shows begins and ends; null where it shows nothing. */
export function edgesOf(svg: string): Edges | null {
  const box = read(svg).getBBox();
  if (!box) return null;
  const { x, y, width, height } = box;
  return { left: x, top: y, right: x + width, bottom: y + height };
}
