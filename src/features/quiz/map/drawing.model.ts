import type { SignShape } from '../../../model/guide.ts';
import { signLine, signOutlines } from '../../roles/role-sign.model.ts';
import { type Leaning, leanPlace, leanRegions, leanSize } from '../scoring/lean-map.model.ts';
import type { Outcome } from '../scoring/regions.model.ts';

/** How a part of the map looks; also its class. */
export type Look =
  | 'region'
  | 'told'
  | 'axis'
  | 'emblem'
  | 'name'
  | 'end'
  | 'who'
  | 'who end'
  | 'quiet'
  | 'quiet end'
  | 'bars'
  | 'dot'
  | 'dot hollow'
  | 'lead'
  | 'number';

/** A part of the map, for whatever draws it: a page in its colours, or a picture in light ones. */
export interface Shape {
  readonly tag: 'rect' | 'path' | 'circle' | 'text';
  readonly look: Look;
  readonly attributes: Readonly<Record<string, number | string>>;
  readonly text?: string;
  /** The sign whose colour it has. */
  readonly mark?: SignShape;
  /** Where the middle of its own drawing lies, and how many times it is enlarged. */
  readonly placed?: { readonly x: number; readonly y: number; readonly scale: number };
}

/** What the map has to know of a guide. */
export interface MapNames {
  readonly marks: Readonly<Record<Outcome, SignShape>>;
  /** What the regions are called. */
  readonly names: Readonly<Record<Outcome, string>>;
  /** What its left and its right end mean. */
  readonly ends: readonly [string, string];
}

/** Room around the regions for signs, words and the ends of the line. */
const edge = { side: 24, top: 40, bottom: 44 };

/** The whole drawing: its upper left corner and its size. */
export const mapBox = {
  x: -edge.side,
  y: -edge.top,
  width: leanSize.width + 2 * edge.side,
  height: leanSize.height + edge.top + edge.bottom,
} as const;

const { width, height } = leanSize;
const middle = height / 2;
const tick = 9;
/** Half of the grid that a sign is drawn on. */
const signMiddle = 12;

/** A sign whose line would pass through a point; `line` draws that as well. */
export const signAt = (
  mark: SignShape,
  x: number,
  y: number,
  scale: number,
  line = '',
): Shape[] => {
  const outline = signOutlines[mark];
  if (!outline) return [];
  const attributes = { d: outline + line };
  return [{ tag: 'path', look: 'emblem', attributes, mark, placed: { x, y, scale } }];
};

/** Where the line of a sign is for its outline to stand next to letters, above their own line. */
const besideLetters: Readonly<Record<SignShape, number>> = {
  above: 2,
  below: 15,
  across: 8,
  none: 0,
};

/** The transform of a shape that is placed; the same in a page and in a picture. */
export const offsetOf = ({ x, y, scale }: NonNullable<Shape['placed']>) => ({
  x: x - signMiddle * scale,
  y: y - signMiddle * scale,
  scale,
});

/** Regions, line and words of the map. The region of the outcome that was told stands out. */
export function mapGround({ marks, names, ends }: MapNames, told: Outcome | null): Shape[] {
  const label = (x: number, y: number, text: string, look: Look = 'name'): Shape => ({
    tag: 'text',
    look,
    attributes: { x, y },
    text,
  });
  const small = 1.6;
  const named = (outcome: Outcome, y: number): Shape[] => {
    const mark = marks[outcome];
    const sign = signAt(mark, 32, y - besideLetters[mark], small, signLine);
    return [...sign, label(sign.length ? 60 : 14, y, names[outcome])];
  };
  const crossing = signAt(marks.dual, width - 24, middle, small);
  return [
    ...leanRegions().map(({ outcome, ...box }): Shape => ({
      tag: 'rect',
      look: outcome === told ? 'told' : 'region',
      attributes: box,
      mark: marks[outcome],
    })),
    {
      tag: 'path',
      look: 'axis',
      attributes: { d: `M${mapBox.x} ${middle}H${mapBox.x + mapBox.width}` },
    },
    ...named('frontend', 34),
    ...named('backend', height - 18),
    label(14, middle + 24, names.open),
    ...crossing,
    label(width - (crossing.length ? 48 : 14), middle + 24, names.dual, 'end'),
    label(0, height + 32, ends[0], 'quiet'),
    label(width, height + 32, ends[1], 'quiet end'),
  ];
}

/** The lines that hold the true place about eight times in ten. */
export function mapBars(result: Leaning): Shape {
  const { x, y, across, upright } = leanPlace(result);
  return {
    tag: 'path',
    look: 'bars',
    attributes: {
      d:
        `M${x} ${upright[0]}V${upright[1]}M${across[0]} ${y}H${across[1]}` +
        upright.map((end) => `M${x - tick} ${end}h${2 * tick}`).join('') +
        across.map((end) => `M${end} ${y - tick}v${2 * tick}`).join(''),
    },
  };
}

/** A result on the map: its bars, and on them the sign of the role that was told, or an empty dot. */
export function mapPoint(result: Leaning, mark: SignShape, who: string): Shape[] {
  const { x, y } = leanPlace(result);
  const left = x > width * 0.75;
  const beneath = y < 44;
  return [
    ...signAt(mark, x, y, 5),
    mapBars(result),
    {
      tag: 'circle',
      look: mark === 'none' ? 'dot hollow' : 'dot',
      attributes: { cx: x, cy: y, r: mark === 'none' ? 10 : 8 },
    },
    {
      tag: 'text',
      look: left ? 'who end' : 'who',
      attributes: { x: left ? x - 46 : x + 46, y: beneath ? y + 36 : y - 18 },
      text: who,
    },
  ];
}
