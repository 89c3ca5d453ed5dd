import type { SignShape } from '../../model/guide.ts';
import { drawHalves, type Halves } from './halves.ts';
import { colours, type Fonts, line, margin, size, words } from './paper.ts';
import type { Span } from './png.ts';
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

/** What pages of one kind share. */
export type Ground = Omit<SocialCard, 'title' | 'section'>;

/** A line that letters stand on; size and place in pixels. */
export interface SetLine {
  readonly text: string;
  readonly font: keyof Fonts;
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

/** Room between a mark and the words next to it. */
const gap = 48;
/** Half the width of a mark alone, and its height on either side of the line. */
const largest = 148;
/** The same where all three are shown: the dome over the block, the lozenge next to both. */
const small = 116;

const widthBeside = size.width - 2 * margin - 2 * largest - gap;
const widthBesideAll = size.width - 2 * margin - 4 * small - 12 - gap;
const wholeWidth = size.width - 2 * margin;

/** From the top of a line of a title to where its letters stand, as a part of the size. */
const ascent = 0.92;
/** From one line of a title to the next, as a part of the size. */
const leading = 1.12;

interface TitleRoom extends Omit<Room, 'width'> {
  readonly top: number;
}
const titleRoom: TitleRoom = {
  top: 116,
  height: line - 116 - 24,
  sizes: [88, 78, 69, 61, 54, 48, 42, 37],
  leading,
};

/** One line above both sides of a demo. */
const titleOverHalves: TitleRoom = {
  ...{ top: 32, height: 82 },
  sizes: [62, 54, 46, 39, 33],
  leading: 1.2,
};

const roomOf = ({ halves }: Ground): TitleRoom => (halves ? titleOverHalves : titleRoom);

/** The line that the name of a section stands on, above the title. */
const labelLine = 92;
const labelSize = 34;

/** The rows that what a page says may reach into, accents and tails of letters included. */
export function inkedSpan(card: Ground): Span {
  const { top, height } = roomOf(card);
  return { top: card.halves ? top - 14 : labelLine - 40, bottom: top + height + 16 };
}

const oneLine = (top: number): Omit<Room, 'width'> => ({
  height: top * 1.2,
  sizes: [top, top * 0.8, top * 0.62],
  leading: 1.2,
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
function signs({ mark, all }: Ground): string {
  if (mark !== 'none' || !all) return sign(mark);
  const right = size.width - margin - small;
  const left = right - 2 * small - 12;
  return sign('above', left, small) + sign('below', left, small) + sign('across', right, small);
}

/** How wide words may be next to the signs that reach above or below the line. */
const widthNextTo = ({ mark, all }: Ground, side: 'above' | 'below'): number => {
  if (mark === 'none') return all ? widthBesideAll : wholeWidth;
  return mark === 'across' || mark === side ? widthBeside : wholeWidth;
};

/** Everything but title and section as SVG, so that pages of one kind share it. */
export function drawGround(card: Ground, fonts: Fonts): string {
  const { site, halves } = card;
  const { display } = fonts;
  const name = layOutText(site, display, {
    ...oneLine(48),
    width: halves ? wholeWidth : widthNextTo(card, 'below'),
  });
  const content = [
    `<rect width="${size.width}" height="${size.height}" fill="${colours.paper}"/>`,
    ground(),
    halves ? drawHalves(halves, fonts) : signs(card),
    words(name.lines[0]!, {
      x: margin,
      y: halves ? 580 : 560,
      size: halves ? name.size * 0.8 : name.size,
      family: display.name,
      fill: colours.inkOnGround,
    }),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">${content.join('')}</svg>`;
}

/** Sets the title in the room that the rest leaves for it. */
export function setTitle(card: SocialCard, { display }: Fonts): readonly SetLine[] {
  const { title, halves } = card;
  const room = roomOf(card);
  const width = halves ? wholeWidth : widthNextTo(card, 'above');
  const { lines, size: letters } = layOutText(title, display, { ...room, width });
  return lines.map((text, row) => ({
    text,
    font: 'display',
    size: letters,
    x: margin,
    y: room.top + Math.round((row * leading + ascent) * letters),
  }));
}

/** Sets the name of the section above the title; a demo leaves no room for it. */
export function setSection({ section, halves }: SocialCard, { text }: Fonts): readonly SetLine[] {
  if (!section || halves) return [];
  const { lines, size: letters } = layOutText(section, text, {
    ...oneLine(labelSize),
    width: wholeWidth,
  });
  return [{ text: lines[0]!, font: 'text', size: letters, x: margin, y: labelLine }];
}
