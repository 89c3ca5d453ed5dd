import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { type Drawing, drawGround, drawTitle, type SocialCard } from './drawing.ts';
import { readFont } from './font.ts';
import { colours, type Fonts } from './paper.ts';
import { encodePng, Palette } from './png.ts';
import { pictures } from './store.ts';

const root = process.cwd();
const packages = createRequire(path.join(root, 'package.json'));

const files = ['besley.ttf', 'hanken.ttf'].map((file) =>
  readFileSync(path.join(root, 'src/frame/fonts', file)),
);
const [besley, hanken] = files;

/** The fonts of the drawings, for what they can say. */
export const fonts: Fonts = {
  display: readFont('Besley', besley!),
  text: readFont('Hanken Grotesk', hanken!),
};

/** Raised where the same drawing is to give other bytes, so that older files are not found. */
const edition = 4;
const digest = (parts: readonly (string | Buffer)[]): string =>
  parts
    .reduce((hash, part) => hash.update(part), createHash('sha256'))
    .digest('hex')
    .slice(0, 32);
const tools = digest([String(edition), process.versions.zlib, ...files]);

let ready: Promise<unknown> | undefined;

function paint({ svg }: Drawing): Uint8Array {
  const image = new Resvg(svg, { font: { fontBuffers: files } });
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

/** The social image as a PNG file. The same card always gives the same bytes. */
export async function renderSocial(card: SocialCard): Promise<Buffer> {
  const ground = drawGround(card, fonts);
  const title = drawTitle(card, fonts);
  const name = digest([tools, ground.svg, title.svg]);
  const drawn = pictures.read(name);
  if (drawn) return drawn;
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
  const png = encodePng({ width, height, pixels }, palette);
  pictures.keep(name, png);
  return png;
}
