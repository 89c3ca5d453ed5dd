import type { SignShape } from '../../model/guide.ts';
import type { Font } from './font.ts';
import { type Room, layOutText } from './words.ts';

/** What a social image shows, in characters that its fonts have. */
export interface SocialCard {
  readonly title: string;
  /** The section that the page belongs to; empty for none. */
  readonly section: string;
  /** Name of the site. */
  readonly site: string;
  readonly mark: SignShape;
}

/** The fonts that the texts are set in. */
export interface Fonts {
  readonly display: Font;
  readonly text: Font;
}

/** Size of the whole, in pixels, as link previews ask for it. */
export const size = { width: 1200, height: 630 } as const;

/** A drawing that covers a part of the whole; sizes and places in pixels. */
export interface Drawing {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

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

const margin = 72;
/** Where the line runs. */
const line = 436;
/** Room between a mark and the words next to it. */
const gap = 48;
/** Half the width of the mark, and its height on either side of the line. */
const half = 148;
/** Letters may reach a little beyond the width that is counted for them. */
const overhang = 12;

const widthBeside = size.width - 2 * margin - 2 * half - gap;
const wholeWidth = size.width - 2 * margin;

/** How far letters of the last line reach below its share of the room, as a part of the size. */
const descent = 0.12;

const titleTop = 116;
const titleRoom: Omit<Room, 'width'> = {
  height: line - titleTop - 24,
  sizes: [88, 78, 69, 61, 54, 48, 42, 37],
  leading: 1.12,
};

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign]!);

const words = (
  text: string,
  at: { x: number; y: number; size: number; family: string; fill: string },
): string =>
  `<text x="${at.x}" y="${at.y}" font-family="${at.family}" font-size="${at.size}" fill="${at.fill}">${escape(text)}</text>`;

const drawingOf = (place: Omit<Drawing, 'svg'>, content: string): Drawing => ({
  ...place,
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${place.width}" height="${place.height}">${content}</svg>`,
});

/** The ground below the line, with the hatch that shows it. */
function ground(): string {
  const strokes = Array.from({ length: size.width / 12 + 2 }, (_, step) => {
    const x = step * 12;
    return `M${x} ${line + 6}l-20 20`;
  }).join('');
  return (
    `<rect y="${line}" width="${size.width}" height="${size.height - line}" fill="${colours.ground}"/>` +
    `<path d="${strokes}" stroke="${colours.inkOnGround}" stroke-width="2" opacity=".4"/>` +
    `<rect y="${line}" width="${size.width}" height="6" fill="${colours.inkOnGround}" opacity=".4"/>`
  );
}

/** The mark of a role: a dome on the line, a block under it, a lozenge across it. */
function sign(mark: SignShape): string {
  if (mark === 'none') return '';
  const middle = size.width - margin - half;
  const shapes: Readonly<Record<Exclude<SignShape, 'none'>, string>> = {
    above: `M${middle - half} ${line}a${half} ${half} 0 0 1 ${2 * half} 0z`,
    below: `M${middle - half} ${line}h${2 * half}v${half}h${-2 * half}z`,
    across: `M${middle} ${line - half}l${half} ${half}-${half} ${half}-${half}-${half}z`,
  };
  const edge = mark === 'below' ? colours.inkOnGround : colours.ink;
  return `<path d="${shapes[mark]}" fill="${colours[mark]}" stroke="${edge}" stroke-width="5" stroke-linejoin="round"/>`;
}

/** Everything but the title, so that pages of one kind share it. */
export function drawGround({ section, site, mark }: SocialCard, { display, text }: Fonts): Drawing {
  const oneLine = (largest: number): Omit<Room, 'width'> => ({
    height: largest * 1.2,
    sizes: [largest, largest * 0.8, largest * 0.62],
    leading: 1.2,
  });
  const standing = mark === 'above' || mark === 'none';
  const name = layOutText(site, display, {
    ...oneLine(48),
    width: standing ? wholeWidth : widthBeside,
  });
  const label = layOutText(section, text, { ...oneLine(34), width: wholeWidth });
  const content = [
    `<rect width="${size.width}" height="${size.height}" fill="${colours.paper}"/>`,
    ground(),
    sign(mark),
    words(label.lines[0]!, {
      x: margin,
      y: 92,
      size: label.size,
      family: text.name,
      fill: colours.ink2,
    }),
    words(name.lines[0]!, {
      x: margin,
      y: 560,
      size: name.size,
      family: display.name,
      fill: colours.inkOnGround,
    }),
  ];
  return drawingOf({ left: 0, top: 0, ...size }, content.join(''));
}

/** The title on its paper. */
export function drawTitle({ title, mark }: SocialCard, { display }: Fonts): Drawing {
  const width = mark === 'above' || mark === 'across' ? widthBeside : wholeWidth;
  const laidOut = layOutText(title, display, { ...titleRoom, width });
  const step = laidOut.size * titleRoom.leading;
  const place = {
    left: margin - overhang,
    top: titleTop,
    width: width + 2 * overhang,
    height: Math.ceil(laidOut.lines.length * step + laidOut.size * descent),
  };
  const lines = laidOut.lines.map((text, row) =>
    words(text, {
      x: overhang,
      y: Math.round(row * step + laidOut.size * 0.92),
      size: laidOut.size,
      family: display.name,
      fill: colours.ink,
    }),
  );
  const sheet = `<rect width="${place.width}" height="${place.height}" fill="${colours.paper}"/>`;
  return drawingOf(place, sheet + lines.join(''));
}
