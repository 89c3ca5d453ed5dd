import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { fontFiles } from './font-files.ts';

const packages = createRequire(path.join(process.cwd(), 'package.json'));

try {
  await initWasm(readFileSync(packages.resolve('@resvg/resvg-wasm/index_bg.wasm')));
} catch (error) {
  // The author's server reads this file anew after a change, but keeps the renderer, which begins once.
  if (!String(error).includes('Already initialized')) throw error;
}

function withImage<Result>(
  svg: string,
  use: (image: InstanceType<typeof Resvg>) => Result,
): Result {
  const image = new Resvg(svg, { font: { fontBuffers: [...fontFiles] } });
  try {
    return use(image);
  } finally {
    image.free();
  }
}

/** Draws an SVG as pixels of four bytes each: red, green, blue and how much they cover. */
export const paint = (svg: string): Uint8Array =>
  withImage(svg, (image) => {
    const rendered = image.render();
    const pixels = rendered.pixels;
    rendered.free();
    return pixels;
  });

/** The edges of what an SVG shows. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where what an SVG shows begins and ends; null where it shows nothing. */
export const edgesOf = (svg: string): Edges | null =>
  withImage(svg, (image) => {
    const box = image.getBBox();
    if (!box) return null;
    const { x, y, width, height } = box;
    box.free();
    return { left: x, top: y, right: x + width, bottom: y + height };
  });
