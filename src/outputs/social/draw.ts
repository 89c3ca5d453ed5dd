import {
  drawGround,
  type Ground,
  inkedSpan,
  setSection,
  setTitle,
  type SocialCard,
} from './drawing.ts';
import { letterCase } from './letters.ts';
import { type Colour, Palette } from './palette.ts';
import { colours, type Fonts, size } from './paper.ts';
import { inkedPng } from './png.ts';
import { paint } from './resvg.ts';

const channelsOf = (colour: string): Colour =>
  [...Buffer.from(colour.slice(1), 'hex')] as unknown as Colour;

/** Shades from none of the ink to all of it. */
const shades = 32;

/** From paper to ink, so that the place of a colour says how much of the ink it has. */
const ramp = Array.from({ length: shades }, (_, shade) => {
  const [paper, ink] = [channelsOf(colours.paper), channelsOf(colours.ink)];
  return paper.map((from, channel) =>
    Math.round(from + ((ink[channel]! - from) * shade) / (shades - 1)),
  ) as unknown as Colour;
});

/** How much of the ink is as dark as the name of a section. */
const faded = Math.round(
  ((channelsOf(colours.ink2)[1] - channelsOf(colours.paper)[1]) /
    (channelsOf(colours.ink)[1] - channelsOf(colours.paper)[1])) *
    (shades - 1),
);

/** The colours that a drawing names, as opaque pixels. */
function namedIn(svg: string): Uint8Array {
  const inSvg = [...svg.matchAll(/"(#[0-9a-f]{6})"/g)].map(([, colour]) => colour!);
  const named = new Set([...Object.values(colours), ...inSvg]);
  return Uint8Array.from([...named].flatMap((colour) => [...channelsOf(colour), 255]));
}

function drawShared(ground: Ground, fonts: Fonts) {
  const svg = drawGround(ground, fonts);
  const palette = new Palette(ramp);
  // First, so that a drawing with many shades does not use up the room of its main colours.
  palette.index(namedIn(svg));
  const pixels = palette.index(paint(svg));
  return inkedPng({ ...size, pixels, colours: palette.bytes() }, inkedSpan(ground));
}

/** Draws social images as PNG files. The same card always gives the same bytes. */
export function pictureMaker(fonts: Fonts) {
  const inks = { display: shades - 1, text: faded };
  const cases = {
    display: letterCase(fonts.display.name, inks.display),
    text: letterCase(fonts.text.name, inks.text),
  };
  /** Pages of one kind share a ground, which takes many times as long as a title. */
  const grounds = new Map<string, ReturnType<typeof drawShared>>();
  return function draw(card: SocialCard): Buffer {
    const { site, mark, all, halves } = card;
    const key = JSON.stringify({ site, mark, all, halves });
    let finish = grounds.get(key);
    if (!finish) grounds.set(key, (finish = drawShared(card, fonts)));
    const { top } = inkedSpan(card);
    return finish((band) => {
      for (const line of [...setSection(card, fonts), ...setTitle(card, fonts)]) {
        const { text, font, size: letters, x, y } = line;
        for (const stamp of cases[font](text, letters, { left: x, top: y - top }))
          band.press(stamp, inks[font]);
      }
    });
  };
}
