import { drawGround, type Ground, setTitle, type SocialCard, titleSpan } from './drawing.ts';
import { letterCase, shades } from './letters.ts';
import { type Colour, Palette } from './palette.ts';
import { colours, type Fonts, size } from './paper.ts';
import { inkedPng } from './png.ts';
import { paint } from './resvg.ts';

const channelsOf = (colour: string): Colour =>
  [...Buffer.from(colour.slice(1), 'hex')] as unknown as Colour;

/** From paper to ink, so that the place of a colour says how much of the ink it has. */
const ramp = Array.from({ length: shades }, (_, shade) => {
  const [paper, ink] = [channelsOf(colours.paper), channelsOf(colours.ink)];
  return paper.map((from, channel) =>
    Math.round(from + ((ink[channel]! - from) * shade) / (shades - 1)),
  ) as unknown as Colour;
});

/** The colours that a drawing names, as opaque pixels. */
function namedIn(svg: string): Uint8Array {
  const inSvg = [...svg.matchAll(/"(#[0-9a-f]{6})"/g)].map(([, colour]) => colour!);
  const named = new Set([...Object.values(colours), ...inSvg]);
  return Uint8Array.from([...named].flatMap((colour) => [...channelsOf(colour), 255]));
}

function drawBelowTitle(ground: Ground, fonts: Fonts) {
  const svg = drawGround(ground, fonts);
  const palette = new Palette(ramp);
  // First, so that a drawing with many shades does not use up the room of its main colours.
  palette.index(namedIn(svg));
  const pixels = palette.index(paint(svg));
  return inkedPng({ ...size, pixels, colours: palette.bytes() }, titleSpan(ground));
}

/** Draws social images as PNG files. The same card always gives the same bytes. */
export function pictureMaker(fonts: Fonts) {
  const set = letterCase(fonts.display.name);
  /** Pages of one kind share a ground, which takes many times as long as a title. */
  const grounds = new Map<string, ReturnType<typeof drawBelowTitle>>();
  return function draw({ title, ...ground }: SocialCard): Buffer {
    const key = JSON.stringify(ground);
    let finish = grounds.get(key);
    if (!finish) grounds.set(key, (finish = drawBelowTitle(ground, fonts)));
    const { left, size: letters, lines } = setTitle({ title, ...ground }, fonts);
    const { top } = titleSpan(ground);
    return finish((band) => {
      for (const { text, y } of lines)
        for (const stamp of set(text, letters, { left, top: y - top }))
          band.press(stamp, shades - 1);
    });
  };
}
