import type { SignShape } from '../../model/guide.ts';
import { drawHalves, type Halves } from './halves.ts';
import { colours, type Fonts, line, margin, size, words } from './paper.ts';
import { type Room, layOutText } from './words.ts';

/** What a social image shows, in characters that its fonts have. */
export interface SocialCard {
  readonly title: string;
  /** The section that the page belongs to; empty for none. */
  readonly section: string;
  /** Name of the site. */
  readonly site: string;
  readonly mark: SignShape;
  /** Whether a page of no one role shows the signs of all three. */
  readonly all?: boolean;
  /** Both sides of a demo, on the page of one. */
  readonly halves?: Halves;
}

/** A drawing that covers a part of the whole; sizes and places in pixels. */
export interface Drawing {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

/** Room between a mark and the words next to it. */
const gap = 48;
/** Half the width of a mark alone, and its height on either side of the line. */
const largest = 148;
/** The same where all three are shown: the dome over the block, the lozenge next to both. */
const small = 116;
/** Letters may reach a little beyond the width that is counted for them. */
const overhang = 12;

const widthBeside = size.width - 2 * margin - 2 * largest - gap;
const widthBesideAll = size.width - 2 * margin - 4 * small - 12 - gap;
const wholeWidth = size.width - 2 * margin;

/** How far letters of the last line reach below its share of the room, as a part of the size. */
const descent = 0.12;

const titleTop = 116;
const titleRoom: Omit<Room, 'width'> = {
  height: line - titleTop - 24,
  sizes: [88, 78, 69, 61, 54, 48, 42, 37],
  leading: 1.12,
};

/** One line above both sides of a demo. */
const titleOverHalves: typeof titleRoom = { height: 82, sizes: [62, 54, 46, 39, 33], leading: 1.2 };

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
function sign(mark: SignShape, middle = size.width - margin - largest, half = largest): string {
  if (mark === 'none') return '';
  const shapes: Readonly<Record<Exclude<SignShape, 'none'>, string>> = {
    above: `M${middle - half} ${line}a${half} ${half} 0 0 1 ${2 * half} 0z`,
    below: `M${middle - half} ${line}h${2 * half}v${half}h${-2 * half}z`,
    across: `M${middle} ${line - half}l${half} ${half}-${half} ${half}-${half}-${half}z`,
  };
  const edge = mark === 'below' ? colours.inkOnGround : colours.ink;
  return `<path d="${shapes[mark]}" fill="${colours[mark]}" stroke="${edge}" stroke-width="5" stroke-linejoin="round"/>`;
}

/** The signs of a card: that of its role, or all of them. */
function signs({ mark, all }: SocialCard): string {
  if (mark !== 'none' || !all) return sign(mark);
  const right = size.width - margin - small;
  const left = right - 2 * small - 12;
  return sign('above', left, small) + sign('below', left, small) + sign('across', right, small);
}

/** How wide words may be next to the signs that reach above or below the line. */
const widthNextTo = ({ mark, all }: SocialCard, side: 'above' | 'below'): number => {
  if (mark === 'none') return all ? widthBesideAll : wholeWidth;
  return mark === 'across' || mark === side ? widthBeside : wholeWidth;
};

/** Everything but the title, so that pages of one kind share it. */
export function drawGround(card: SocialCard, fonts: Fonts): Drawing {
  const { section, site, halves } = card;
  const { display, text } = fonts;
  const oneLine = (top: number): Omit<Room, 'width'> => ({
    height: top * 1.2,
    sizes: [top, top * 0.8, top * 0.62],
    leading: 1.2,
  });
  const name = layOutText(site, display, {
    ...oneLine(48),
    width: halves ? wholeWidth : widthNextTo(card, 'below'),
  });
  const label = layOutText(section, text, { ...oneLine(34), width: wholeWidth });
  const content = [
    `<rect width="${size.width}" height="${size.height}" fill="${colours.paper}"/>`,
    ground(),
    halves
      ? drawHalves(halves, fonts)
      : signs(card) +
        words(label.lines[0]!, {
          x: margin,
          y: 92,
          size: label.size,
          family: text.name,
          fill: colours.ink2,
        }),
    words(name.lines[0]!, {
      x: margin,
      y: halves ? 580 : 560,
      size: halves ? name.size * 0.8 : name.size,
      family: display.name,
      fill: colours.inkOnGround,
    }),
  ];
  return drawingOf({ left: 0, top: 0, ...size }, content.join(''));
}

/** The title on its paper. */
export function drawTitle(card: SocialCard, { display }: Fonts): Drawing {
  const { title, halves } = card;
  const width = halves ? wholeWidth : widthNextTo(card, 'above');
  const room = halves ? titleOverHalves : titleRoom;
  const laidOut = layOutText(title, display, { ...room, width });
  const step = laidOut.size * titleRoom.leading;
  const widest = Math.max(...laidOut.lines.map((text) => display.widthOf(text) ?? Infinity));
  const place = {
    left: margin - overhang,
    top: halves ? 32 : titleTop,
    // No wider than its words, since each pixel costs time.
    width: Math.ceil(Math.min(width, widest * laidOut.size)) + 2 * overhang,
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
