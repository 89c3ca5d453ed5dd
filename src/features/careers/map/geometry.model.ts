/** A place on a drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle that lies straight on a drawing. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How many pieces a curve is taken as. */
const pieces = 24;

/** The points of a path made of `M`, `L` and `C` with absolute places, close enough to be joined. */
export function pointsOf(d: string): Point[] {
  const points: Point[] = [];
  for (const [, command, list] of d.matchAll(/([MLC])([^MLC]*)/g)) {
    const numbers = [...list!.matchAll(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g)].map(([text]) =>
      Number(text),
    );
    const at = (place: number): Point => ({
      x: numbers[2 * place]!,
      y: numbers[2 * place + 1]!,
    });
    const start = points.at(-1);
    if (command !== 'C' || !start) {
      points.push(at(0));
      continue;
    }
    const [one, two, end] = [at(0), at(1), at(2)];
    for (let piece = 1; piece <= pieces; piece++) {
      const t = piece / pieces;
      const mix = (key: 'x' | 'y'): number =>
        (1 - t) ** 3 * start[key] +
        3 * (1 - t) ** 2 * t * one[key] +
        3 * (1 - t) * t ** 2 * two[key] +
        t ** 3 * end[key];
      points.push({ x: mix('x'), y: mix('y') });
    }
  }
  return points;
}

/** Whether the straight line between two points touches a box (Liang and Barsky 1984). */
function touches(from: Point, to: Point, { left, right, top, bottom }: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  for (const [p, q] of [
    [-dx, from.x - left],
    [dx, right - from.x],
    [-dy, from.y - top],
    [dy, bottom - from.y],
  ] as const) {
    if (p === 0) {
      if (q < 0) return false;
      continue;
    }
    if (p < 0) enter = Math.max(enter, q / p);
    else leave = Math.min(leave, q / p);
  }
  return enter <= leave;
}

/** Whether a line through some points touches a box. */
export const crosses = (points: readonly Point[], box: Box): boolean =>
  points.some((point, place) => place > 0 && touches(points[place - 1]!, point, box));

/** Whether two boxes have a place in common. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A box with some room around it. */
export const grown = ({ left, right, top, bottom }: Box, by: number): Box => ({
  left: left - by,
  right: right + by,
  top: top - by,
  bottom: bottom + by,
});
