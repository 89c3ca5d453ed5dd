import type { CareerMap, MapNode } from './map.model.ts';
import { linesOf, widestOf } from './names.model.ts';

/** Which way a career leads on the drawing. */
export type Direction = 'right' | 'narrow' | 'down';

/** How far everything is apart, in units of the drawing. */
export interface Spacing {
  /** From one column to the next, along careers. */
  readonly step: number;
  /** From one row to the next, across them. */
  readonly row: number;
  /** Room before the first column and after the last. */
  readonly before: number;
  readonly after: number;
  /** Room before the first row and after the last. */
  readonly top: number;
  readonly bottom: number;
  /** From one line of a name to the next, wide enough for the halo that keeps curves off it. */
  readonly leading: number;
  /** From the end of the line to where the roles have joined. */
  readonly gap: number;
  /** Size of letters. */
  readonly em: number;
  /** The name of a node in lines, and how wide it is. */
  readonly names: ReadonlyMap<
    string,
    { readonly lines: readonly string[]; readonly width: number }
  >;
}

/** What names of the usual length need; `em` is the size of letters, `most` the width of a line. */
const usual = {
  right: {
    step: 151,
    row: 60,
    before: 62,
    after: 62,
    top: 96,
    bottom: 104,
    leading: 21,
    gap: 75.5,
    em: 16,
    most: 9.1,
  },
  narrow: {
    step: 88,
    row: 60,
    before: 46,
    after: 46,
    top: 88,
    bottom: 96,
    leading: 17,
    gap: 44,
    em: 14,
    most: 5.5,
  },
  down: {
    step: 116,
    row: 61,
    before: 72,
    after: 76,
    top: 80,
    bottom: 80,
    leading: 19,
    gap: 48,
    em: 14.5,
    most: 6.3,
  },
} as const;

/** Width of a line of a name to the left of the drawn line, where the node before leaves less. */
const mostOnLine = { right: 6.9, narrow: 4.4 } as const;

/** From the middle of a node on the drawn line to the end of its name, which keeps off that line. */
export const toLine = 16;

/** Between two names, and between a name and the edge, at least. */
export const air = 6;
/** From the middle of a node to the edge of the largest shape. */
const shape = 21;

/** Whether a node is on the drawn line. */
const isOnLine = ({ line, joined }: CareerMap, { row, column }: MapNode): boolean =>
  line !== null && row === line && column < joined;

/** Whether the name of a node is to its left, above the drawn line. */
export const isLeftOfLine = (map: CareerMap, node: MapNode, direction: Direction): boolean =>
  isOnLine(map, node) && (direction === 'down' || node.mark !== 'none');

/**
 * How far everything has to be apart so that no name covers another or a node. Names of the usual
 * length get the usual distances; longer ones get more.
 */
export function spacingOf(
  map: CareerMap,
  nameOf: (id: string) => string,
  direction: Direction,
): Spacing {
  const { most, ...base } = usual[direction];
  const { em } = base;
  const right = direction !== 'down';
  const names = new Map(
    map.nodes.map((node) => {
      const isOnLeft = isLeftOfLine(map, node, direction);
      const room = direction !== 'down' && isOnLeft ? mostOnLine[direction] : most;
      const lines = linesOf(nameOf(node.id), room);
      return [node.id, { lines, width: widestOf(lines) * em }] as const;
    }),
  );
  const all = [...names.values()];
  const width = (id: string): number => names.get(id)!.width;
  const widest = Math.max(0, ...all.map(({ width }) => width));
  /** Room for the lines of a name after its first. */
  const more = base.leading * Math.max(0, ...all.map(({ lines }) => lines.length - 1));
  /** How far the name of a node reaches to its left, and mostly to its right. */
  const reach = (node: MapNode): number =>
    air + (isLeftOfLine(map, node, direction) ? width(node.id) + toLine : width(node.id) / 2);
  /** Whether two nodes are in one column, or the name of the second reaches into that of the first. */
  const isNear = (upper: MapNode, lower: MapNode): boolean =>
    upper.column === lower.column ||
    (right && upper.column === lower.column - 1 && isLeftOfLine(map, lower, direction));
  /** What each row must be, so that two nodes near each other have so much room between them. */
  const rowFor = (roomFor: (upper: MapNode, lower: MapNode) => number): number =>
    Math.max(
      base.row,
      ...map.nodes.flatMap((upper) =>
        map.nodes
          .filter((lower) => lower.row > upper.row && isNear(upper, lower))
          .map((lower) => roomFor(upper, lower) / (lower.row - upper.row)),
      ),
    );
  if (right) {
    const linesAfter = (id: string): number => base.leading * (names.get(id)!.lines.length - 1);
    /** What the step must be for a name that is to the left of the line's node before it. */
    const besideOnLine = (node: MapNode): number => {
      const before = map.nodes.find(
        (other) => other.column === node.column - 1 && isOnLine(map, other),
      );
      if (!before || !isLeftOfLine(map, node, direction)) return 0;
      const half = before.mark === 'none' ? width(before.id) / 2 : 0;
      return width(node.id) + toLine + Math.max(shape, half) + air;
    };
    const edge = (column: number): number =>
      Math.max(0, ...map.nodes.map((node) => (node.column === column ? reach(node) : 0)));
    return {
      ...base,
      names,
      step: Math.max(base.step, widest + air, ...map.nodes.map(besideOnLine)),
      row: rowFor((upper, lower) => 62 + Math.max(linesAfter(upper.id), linesAfter(lower.id))),
      before: Math.max(base.before, edge(0)),
      after: Math.max(base.after, edge(map.columns - 1)),
      top: Math.max(base.top, 44 + more),
      bottom: Math.max(base.bottom, 82 + more),
    };
  }
  const below = 40 + more;
  // What a name next to a node or on the line has above the middle of that node.
  const above = map.line === null ? Math.max(shape, 9 + more / 2) : 28 + more;
  return {
    ...base,
    names,
    step: Math.max(base.step, below + above + air),
    row: rowFor((upper, lower) => {
      if (isOnLine(map, lower)) return reach(lower) + shape + air;
      return isOnLine(map, upper) ? 0 : (width(upper.id) + width(lower.id)) / 2 + air;
    }),
    before: Math.max(base.before, above + 2),
    after: Math.max(base.after, below + 2),
    top: Math.max(base.top, ...map.nodes.map((node) => reach(node) - node.row * base.row)),
    bottom: Math.max(base.bottom, widest / 2 + air),
  };
}
