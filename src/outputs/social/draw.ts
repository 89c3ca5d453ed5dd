import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Drawing } from './drawing.ts';
import { fontFiles } from './font-files.ts';
import { colours } from './paper.ts';
import { encodePng, Palette } from './png.ts';

/** Both parts of a social image: what pages of one kind share, and the title of one. */
export interface Drawings {
  readonly ground: Drawing;
  readonly title: Drawing;
}

const packages = createRequire(path.join(process.cwd(), 'package.json'));
let ready: Promise<unknown> | undefined;

function paint({ svg }: Drawing): Uint8Array {
  const image = new Resvg(svg, { font: { fontBuffers: [...fontFiles] } });
  const rendered = image.render();
  const pixels = rendered.pixels;
  rendered.free();
  image.free();
  return pixels;
}

/** Grounds by their drawing; pages of one kind share one, which saves two fifths of the time. */
const grounds = new Map<string, { readonly pixels: Uint8Array; readonly palette: Palette }>();

/** The colours that a drawing and its title name, as opaque pixels. */
function namedIn({ svg }: Drawing): Uint8Array {
  const inSvg = [...svg.matchAll(/"(#[0-9a-f]{6})"/g)].map(([, colour]) => colour!);
  const named = new Set([...Object.values(colours), ...inSvg]);
  return Uint8Array.from(
    [...named].flatMap((colour) => [...Buffer.from(colour.slice(1), 'hex'), 255]),
  );
}

function groundOf(drawing: Drawing) {
  const known = grounds.get(drawing.svg);
  if (known) return known;
  const palette = new Palette();
  // First, so that a drawing with many shades does not use up the room of its main colours.
  palette.index(namedIn(drawing));
  const made = { pixels: palette.index(paint(drawing)), palette };
  grounds.set(drawing.svg, made);
  return made;
}

/** Draws a social image as a PNG file. The same drawings always give the same bytes. */
export async function drawSocial({ ground, title }: Drawings): Promise<Buffer> {
  await (ready ??= initWasm(readFileSync(packages.resolve('@resvg/resvg-wasm/index_bg.wasm'))));
  const { width, height } = ground;
  const base = groundOf(ground);
  const palette = new Palette(base.palette);
  const pixels = base.pixels.slice();
  const words = palette.index(paint(title));
  for (let row = 0; row < title.height; row++)
    pixels.set(
      words.subarray(row * title.width, (row + 1) * title.width),
      (title.top + row) * width + title.left,
    );
  return encodePng({ width, height, pixels }, palette);
}
