import type { CareerMap, MapEdge } from './map.model.ts';
import type { Spacing } from './spacing.model.ts';

/** Writes two numbers of a path. */
const short = (number: number): string => String(Math.round(number * 10) / 10);

/**
 * The ways that a step may take on the drawing, the usual one first, as data of paths. `pair` turns
 * a distance along careers and one across them into a place.
 */
export function waysOf(
  { from, to }: MapEdge,
  map: CareerMap,
  { step, row: height, before, top }: Spacing,
  right: boolean,
): string[] {
  const along = (column: number): number => before + column * step;
  const across = (row: number): number => top + row * height;
  const pair = (a: number, b: number): string =>
    right ? `${short(a)} ${short(b)}` : `${short(b)} ${short(a)}`;
  const [start, end] = [from, to].map((id) => map.nodes.find((node) => node.id === id)!) as [
    CareerMap['nodes'][number],
    CareerMap['nodes'][number],
  ];
  const [a, b] = [along(start.column), across(start.row)];
  const [c, d] = [along(end.column), across(end.row)];

  const isBarred = map.nodes.some((node) =>
    a === c
      ? node.column === start.column && (node.row - start.row) * (node.row - end.row) < 0
      : node.row === start.row && (node.column - start.column) * (node.column - end.column) < 0,
  );
  if (a === c) {
    if (!isBarred) return [`M${pair(a, b)}L${pair(c, d)}`];
    const side = start.column === map.joined - 1 ? 1 : -1;
    return [
      0.36, -0.36, 0.5, -0.5, 0.25, -0.25, 0.68, -0.68, 0.15, -0.15, 0.85, -0.85, 1.05, -1.05,
    ].map((share) => {
      const bulge = a + side * share * step;
      return `M${pair(a, b)}C${pair(bulge, b + (d - b) / 4)} ${pair(bulge, d - (d - b) / 4)} ${pair(c, d)}`;
    });
  }
  /** Straight on, then over to the other row, then straight on; parts of the whole length. */
  const bent = (first: number, last: number): string => {
    const [turn, back] = [a + first * (c - a), a + last * (c - a)];
    const bend = (turn + back) / 2;
    return [
      `M${pair(a, b)}`,
      first > 0 ? `L${pair(turn, b)}` : '',
      `C${pair(bend, b)} ${pair(bend, d)} ${pair(back, d)}`,
      last < 1 ? `L${pair(c, d)}` : '',
    ].join('');
  };
  /** In one sweep past what lies between, so many rows off. */
  const swept = (rows: number): string => {
    const third = (c - a) / 3;
    const lift = (rows < 0 ? Math.min(b, d) : Math.max(b, d)) + rows * height;
    const fall = b === d ? lift : (lift + d) / 2;
    return `M${pair(a, b)}C${pair(a + third, lift)} ${pair(c - third, fall)} ${pair(c, d)}`;
  };
  if (b === d && !isBarred) return [`M${pair(a, b)}L${pair(c, d)}`];
  const sweeps = [-1.35, -1, -1.8, 1.35, 1, 1.8, -0.6, 0.6, -2.4, 2.4].map(swept);
  if (b === d) return sweeps;
  // A long step runs straight until the last gap, unless a node is in the way.
  const turn = c > a && !isBarred ? Math.max(a, c - step) : a;
  const usual = bent((turn - a) / (c - a), 1);
  const bends = [
    [0, 1],
    [0, 0.7],
    [0.3, 1],
    [0, 0.5],
    [0.5, 1],
    [0.15, 0.85],
    [0, 0.35],
    [0.65, 1],
    [0.3, 0.7],
  ].map(([first, last]) => bent(first!, last!));
  return isBarred && Math.abs(c - a) > 2 * step
    ? [swept(-0.6), ...bends, ...sweeps]
    : [usual, ...bends, ...sweeps];
}
