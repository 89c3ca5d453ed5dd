import type { Box, Point } from './geometry.model.ts';
import { linesOf, widestOf } from './names.model.ts';

/** Words at a place. */
export interface DrawnText {
  readonly x: number;
  /** Baseline of the last line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The name of a node, in lines. */
export interface Label extends DrawnText {
  readonly lines: readonly string[];
}

/** Above the baseline and below it, in em: what a line of letters takes. */
const [rise, fall] = [0.75, 0.22];

/** The room that a name takes, with a hand's breadth to spare for letters that are wider than thought. */
export function boxOf({ x, y, anchor, lines }: Label, em: number, leading: number): Box {
  const width = widestOf(lines) * em * 1.01;
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return {
    left,
    right: left + width,
    top: y - (lines.length - 1) * leading - rise * em,
    bottom: y + fall * em,
  };
}

/** From the middle of a node to its name: on a level with it, above or below it, and at a corner. */
const off = { level: 25, above: 26, below: 24, corner: 21, aside: 10 } as const;

/** Every place around a node where its name may be, in lines as they are and in narrower ones. */
export function labelsAround(
  { x, y }: Point,
  lines: readonly string[],
  em: number,
  leading: number,
): Label[] {
  const name = lines.join(' ');
  const narrower = [6.9, 5.4, 4.4].map((most) => linesOf(name, most));
  const forms = [lines, ...narrower].filter(
    (form, place, all) => all.findIndex((other) => other.join('\n') === form.join('\n')) === place,
  );
  return forms.flatMap((form): Label[] => {
    const more = (form.length - 1) * leading;
    const under = y + off.below + rise * em + more;
    const level = y + (rise - fall) * 0.5 * em + more / 2;
    const low = y + off.corner + rise * em + more;
    const at = (x: number, y: number, anchor: Label['anchor']): Label => ({
      x,
      y,
      anchor,
      lines: form,
    });
    return [
      at(x, y - off.above, 'middle'),
      at(x, under, 'middle'),
      // Mostly to one side, for lines that come from the other.
      at(x - off.aside, y - off.above, 'start'),
      at(x - off.aside, under, 'start'),
      at(x + off.aside, y - off.above, 'end'),
      at(x + off.aside, under, 'end'),
      at(x - off.corner, y - off.corner, 'end'),
      at(x + off.corner, y - off.corner, 'start'),
      at(x - off.corner, low, 'end'),
      at(x + off.corner, low, 'start'),
      at(x - off.level, level, 'end'),
      at(x + off.level, level, 'start'),
      at(x - off.aside, y - off.above, 'end'),
      at(x + off.aside, y - off.above, 'start'),
      at(x - off.aside, under, 'end'),
      at(x + off.aside, under, 'start'),
    ];
  });
}
