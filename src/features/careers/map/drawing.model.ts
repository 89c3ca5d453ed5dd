import { type CareerMap, entryNode, type MapEdge, type MapNode } from './map.model.ts';
import { waysOf } from './curves.model.ts';
import { type Box, pointsOf } from './geometry.model.ts';
import { boxOf, type DrawnText, type Label, labelsAround } from './labels.model.ts';
import { air, type Direction, isLeftOfLine, spacingOf, toLine } from './spacing.model.ts';
import { type Bendable, type Movable, untangle } from './untangle.model.ts';

/** A node and where its name is, all in units of the drawing. */
interface DrawnNode extends MapNode {
  readonly x: number;
  readonly y: number;
  readonly label: Label;
  /** Whether it is on the ground below the line, and whether its name is. */
  readonly under: boolean;
  readonly nameUnder: boolean;
}

/** A career map with everything in its place. */
interface MapDrawing {
  readonly width: number;
  readonly height: number;
  /** From one line of a name to the next, wide enough for the halo that keeps curves off it. */
  readonly leading: number;
  readonly nodes: readonly DrawnNode[];
  /** Curves, as data of SVG paths. */
  readonly curves: readonly (MapEdge & { readonly d: string })[];
  /** The ground: two corners, reaching past the edge that careers come from. Null without a line. */
  readonly ground: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  } | null;
  /** The line, which turns down where the ground ends, as data of a path. */
  readonly line: string | null;
  /** The hatch along the line, on the ground, as data of a path. */
  readonly hatch: string | null;
  /** Where to say what lies above the line, and below it. */
  readonly sides: { readonly above: DrawnText; readonly below: DrawnText } | null;
  /** Where to say that the roles have joined; null where they never do, or where it has no room. */
  readonly join: DrawnText | null;
  /** Where to name the tracks, where there are several. */
  readonly tracks: readonly (DrawnText & { readonly id: string })[];
}

/** How far the ground and the line run past the drawing, which the page cuts off. */
const beyond = 2000;

/** How deep the hatch reaches below the line. */
const hatched = 10;

/** Half of a node, whatever its shape. */
const half = 21;

/** Room that a name next to its node needs up to the edge. */
const room = 112;

const pathOf = (points: readonly { readonly x: number; readonly y: number }[]): string =>
  `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`;

/**
 * Draws a map to the right, in a narrow form where less room is, or down for phones, where what lies above the line lies to its
 * left. The same map and names give the same drawing.
 */
export function drawMap(
  map: CareerMap,
  nameOf: (id: string) => string,
  direction: Direction,
): MapDrawing {
  const spacing = spacingOf(map, nameOf, direction);
  const { step, row: height, before, after, top, bottom, leading, gap, em, names } = spacing;
  const right = direction !== 'down';
  const along = (column: number): number => before + column * step;
  const across = (row: number): number => top + row * height;
  /** A point from its distance along careers and across them. */
  const point = (a: number, b: number): { x: number; y: number } =>
    right ? { x: a, y: b } : { x: b, y: a };
  const length = along(Math.max(0, map.columns - 1)) + after;
  const breadth = across(Math.max(0, map.rows - 1)) + bottom;
  const joins = map.joined < map.columns && map.joined > 0;
  const end = joins ? along(map.joined) - gap : length + beyond;
  const { line } = map;

  const usual = (node: MapNode, a: number, b: number): Label => {
    const { x, y } = point(a, b);
    const { lines, width } = names.get(node.id)!;
    const above = y - 26;
    const below = y + 30 + (right ? 8 : 6) + (lines.length - 1) * leading;
    if (isLeftOfLine(map, node, direction))
      return { x: x - toLine, y: y - toLine, anchor: 'end', lines };
    if (!right) {
      // Next to the node, off the way down, where that side is empty to the edge.
      const level = y + 5 + ((lines.length - 1) * leading) / 2;
      const alone = (side: number): boolean =>
        !map.nodes.some(({ row, column }) => column === node.column && (row - node.row) * side > 0);
      const needed = Math.max(room, 24 + width + air);
      if (x >= needed && alone(-1)) return { x: x - 24, y: level, anchor: 'end', lines };
      if (breadth - x >= needed && alone(1)) return { x: x + 24, y: level, anchor: 'start', lines };
      return { x, y: below, anchor: 'middle', lines };
    }
    const middle = line ?? (map.rows - 1) / 2;
    return { x, y: node.row > middle ? below : above, anchor: 'middle', lines };
  };
  const area: Box = {
    left: 0,
    right: right ? length : breadth,
    top: 0,
    bottom: right ? breadth : length,
  };
  const edge = line === null ? 0 : across(line);
  /** Where the ground ends after the roles have joined, and at the side that careers come from. */
  const outline =
    line === null
      ? []
      : [point(-beyond, edge), point(end, edge), point(end, breadth + (right ? 0 : beyond))];
  const isUnder = ({ x, y }: { x: number; y: number }): boolean =>
    line !== null && (right ? y > edge && x < end : x > edge && y < end);
  const places = map.nodes.map((node) => point(along(node.column), across(node.row)));
  const chosen = untangle<Label, string>({
    area,
    borders: outline.length ? [outline] : [],
    nodes: places.map(({ x, y }) => ({
      left: x - half,
      right: x + half,
      top: y - half,
      bottom: y + half,
    })),
    names: map.nodes.map((node, place): Movable<Label>[] => {
      const first = usual(node, along(node.column), across(node.row));
      const { lines } = names.get(node.id)!;
      return [first, ...labelsAround(places[place]!, lines, em, leading)].map((value, order) => ({
        value,
        box: boxOf(value, em, leading),
        dislike: order / 10,
      }));
    }),
    lines: map.edges.map((edge) => ({
      ends: [edge.from, edge.to].map((id) => map.nodes.findIndex((node) => node.id === id)),
      ways: waysOf(edge, map, spacing, right).map((value, order): Bendable<string> => ({
        value,
        points: pointsOf(value),
        dislike: order / 4,
      })),
    })),
  });
  const nodes = map.nodes.map((node, place): DrawnNode => {
    const [at, label] = [places[place]!, chosen.names[place]!];
    const { left, right: most, top: first, bottom: last } = boxOf(label, em, leading);
    const under = isUnder(at) && node.row !== line;
    const nameUnder = isUnder({ x: (left + most) / 2, y: (first + last) / 2 });
    return { ...node, ...at, label, under, nameUnder };
  });

  const corner = point(-beyond, edge);
  const size = point(end + beyond, breadth + (right ? 0 : beyond) - edge);
  const ends = (row: number): number =>
    Math.max(
      0,
      ...nodes
        .filter((node) => node.row === row && node.column >= map.joined)
        .map(({ y, label: { y: words } }) => Math.max(words, y + 18)),
    );
  return {
    width: right ? length : breadth,
    height: right ? breadth : length,
    leading,
    nodes,
    curves: map.edges.map((edge, place) => ({ ...edge, d: chosen.lines[place]! })),
    ground: line === null ? null : { ...corner, width: size.x, height: size.y },
    line: line === null ? null : pathOf(outline),
    hatch:
      line === null
        ? null
        : pathOf([
            ...outline,
            point(end - hatched, breadth + (right ? 0 : beyond)),
            point(end - hatched, edge + hatched),
            point(-beyond, edge + hatched),
          ]),
    sides:
      line === null
        ? null
        : right
          ? {
              above: { x: 0, y: 30, anchor: 'start' },
              below: { x: 0, y: breadth - 18, anchor: 'start' },
            }
          : {
              above: { x: 0, y: 16, anchor: 'start' },
              below: { x: breadth, y: 16, anchor: 'end' },
            },
    // Downwards there is no room next to the curves; the end of the ground says it there.
    join: joins && right ? { x: end + 16, y: breadth - 18, anchor: 'start' } : null,
    tracks:
      map.tracks.length < 2
        ? []
        : map.tracks.map(({ id, row }) => {
            const upper = row < (line ?? (map.rows - 1) / 2);
            return right
              ? { id, x: length, y: across(row) + (upper ? -58 : 66), anchor: 'end' }
              : { id, x: across(row), y: ends(row) + 26, anchor: 'middle' };
          }),
  };
}

/** Whether a node represents all origins rather than one position. */
export const isEntry = ({ id }: MapNode): boolean => id === entryNode;
