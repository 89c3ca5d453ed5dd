import { boxOf, type Picture, type PhotoName } from '../../features/demos/art/names.model.ts';
import { shapesOf } from '../../features/demos/art/shapes.model.ts';
import { colours, type Fonts, line, margin, size, words } from './paper.ts';
import { layOutText } from './words.ts';

/** What one side of a demo shows in a picture, in characters that the fonts have. */
export interface Half {
  /** What the side is called. */
  readonly label: string;
  /** Name of the product. */
  readonly shop: string;
  readonly heading: string;
  readonly rows: readonly {
    readonly text: string;
    readonly value: string;
    readonly picture: Picture | PhotoName | undefined;
  }[];
  /** What the button says; empty where there is none. */
  readonly action: string;
}

/** Both sides of a demo. */
export interface Halves {
  readonly plain: Half;
  readonly polished: Half;
}

const top = 136;
const gap = 24;
const width = (size.width - 2 * margin - gap) / 2;
/** Between the edge of a screen and what is in it. */
const inset = 24;

/** Colours of the two screens, as their style sheets have them in the light theme. */
const plain = {
  bar: '#2f3b45',
  onBar: '#e3e8ec',
  ink: '#333333',
  edge: '#8c8c8c',
  main: '#31709f',
};
const polished = {
  paper: '#fffaf0',
  card: '#ffffff',
  ink: '#2b2118',
  rule: '#eadfcb',
  tile: '#fdeecb',
  main: '#1f6040',
  red: '#c43f26',
  honey: '#f6d08a',
};

const box = (x: number, y: number, wide: number, high: number, more: string): string =>
  `<rect x="${x}" y="${y}" width="${wide}" height="${high}" ${more}/>`;

/** One line of text that ends where its room does. */
function set(
  text: string,
  { display, text: body }: Fonts,
  at: { x: number; y: number; size: number; fill: string; room: number; display?: boolean },
  end = false,
): string {
  if (!text) return '';
  const font = at.display ? display : body;
  const fitted = layOutText(text, font, {
    width: at.room,
    height: at.size * 1.3,
    sizes: [at.size, at.size * 0.85, at.size * 0.72],
    leading: 1.2,
  });
  const shown = fitted.lines[0]!;
  const x = end ? at.x - (font.widthOf(shown) ?? 0) * fitted.size : at.x;
  return words(shown, { x, y: at.y, size: fitted.size, family: font.name, fill: at.fill });
}

/** An ordinary admin template. */
function plainScreen(half: Half, x: number, fonts: Fonts): string {
  const left = x + inset;
  const room = width - 2 * inset;
  const { bar, onBar, ink, edge, main } = plain;
  const rows = half.rows.flatMap(({ text, value }, place) => {
    const y = top + 132 + place * (value ? 56 : 34);
    return [
      set(text, fonts, { x: left, y, size: 20, fill: ink, room }),
      set(value, fonts, { x: left, y: y + 26, size: 20, fill: ink, room }),
    ];
  });
  const button = top + 132 + half.rows.length * (half.rows[0]?.value ? 56 : 34) - 14;
  return [
    box(x, top, width, line - top, `fill="#ffffff" stroke="${edge}"`),
    box(x, top, width, 44, `fill="${bar}"`),
    set(half.shop, fonts, { x: left, y: top + 29, size: 20, fill: onBar, room }),
    set(half.heading, fonts, { x: left, y: top + 84, size: 26, fill: ink, room }),
    box(left, top + 98, room, 1, `fill="#dddddd"`),
    ...rows,
    ...(half.action
      ? [
          box(left, button, 136, 38, `rx="4" fill="${main}"`),
          set(half.action, fonts, {
            x: left + 16,
            y: button + 26,
            size: 19,
            fill: '#ffffff',
            room: 108,
          }),
        ]
      : []),
  ].join('');
}

/** The product with looks of its own. */
function polishedScreen(half: Half, x: number, fonts: Fonts): string {
  const left = x + inset;
  const room = width - 2 * inset;
  const { paper, card, ink, rule, tile, main, red, honey } = polished;
  const awning = Array.from(
    { length: 4 },
    (_, place) =>
      `<path d="M${left + place * 8} ${top + 13}h8v16a4 4 0 0 1-8 0z" fill="${place % 2 ? honey : red}"/>`,
  );
  const high = 52;
  const rows = half.rows.flatMap(({ text, value, picture }, place) => {
    const y = top + 104 + place * high;
    const from = left + (picture ? 66 : 20);
    const taken = value ? 120 : 20;
    return [
      ...(place ? [box(left + 16, y, room - 32, 1, `fill="${rule}"`)] : []),
      ...(picture
        ? [
            box(left + 12, y + 4, 44, 44, `rx="9" fill="${tile}"`),
            `<svg x="${left + 15}" y="${y + 7}" width="38" height="38" viewBox="${boxOf(picture)}" preserveAspectRatio="xMidYMid slice">${shapesOf(picture)}</svg>`,
          ]
        : []),
      set(text, fonts, {
        x: from,
        y: y + 34,
        size: 23,
        fill: ink,
        room: left + room - taken - from,
      }),
      set(value, fonts, { x: left + room - 20, y: y + 34, size: 23, fill: ink, room: 110 }, true),
    ];
  });
  const button = top + 104 + half.rows.length * high + 16;
  return [
    `<path d="M${x} ${line}V${top}h${width}V${line}z" fill="${paper}" stroke="${rule}"/>`,
    `<path d="M${x} ${top + 44}V${top}h${width}v44z" fill="${card}" stroke="${rule}"/>`,
    ...awning,
    set(half.shop, fonts, { x: left + 44, y: top + 30, size: 21, fill: ink, room, display: true }),
    set(half.heading, fonts, { x: left, y: top + 86, size: 32, fill: ink, room, display: true }),
    box(left, top + 104, room, half.rows.length * high, `rx="12" fill="${card}" stroke="${rule}"`),
    ...rows,
    ...(half.action
      ? [
          box(left, button, room, 56, `rx="10" fill="${main}"`),
          set(half.action, fonts, {
            x: left + room / 2 - (fonts.text.widthOf(half.action) ?? 0) * 12,
            y: button + 36,
            size: 24,
            fill: '#ffffff',
            room: room - 20,
          }),
        ]
      : []),
  ].join('');
}

/** Both screens next to each other, as they stand on the line, and their names below it. */
export function drawHalves({ plain: left, polished: right }: Halves, fonts: Fonts): string {
  const second = margin + width + gap;
  const name = (x: number, label: string): string =>
    set(label, fonts, { x, y: 500, size: 34, fill: colours.inkOnGround, room: width });
  return [
    plainScreen(left, margin, fonts),
    polishedScreen(right, second, fonts),
    name(margin, left.label),
    name(second, right.label),
  ].join('');
}
