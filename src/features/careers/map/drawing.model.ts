import { type CareerMap, entryNode, type MapEdge, type MapNode } from './map.model.ts';
import { air, type Direction, isLeftOfLine, spacingOf, toLine } from './spacing.model.ts';

/** Words at a place. */
interface DrawnText {
  readonly x: number;
  /** Baseline of the last line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A node and where its name is, all in units of the drawing. */
interface DrawnNode extends MapNode {
  readonly x: number;
  readonly y: number;
  readonly label: DrawnText & { readonly lines: readonly string[] };
  /** Whether it is on the ground below the line. */
  readonly under: boolean;
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
  /** The line, as data of a path. */
  readonly line: string | null;
  /** Where to say what lies above the line, and below it. */
  readonly sides: { readonly above: DrawnText; readonly below: DrawnText } | null;
  /** Where to say that the roles have joined; null where they never do, or where it has no room. */
  readonly join: DrawnText | null;
  /** Where to name the tracks, where there are several. */
  readonly tracks: readonly (DrawnText & { readonly id: string })[];
}

/** How far the ground and the line run past the drawing, which the page cuts off. */
const beyond = 2000;

/** Room that a name next to its node needs up to the edge. */
const room = 112;

/**
 * Draws a map to the right, or down for narrow screens, where what lies above the line lies to its
 * left. The same map and names give the same drawing.
 */
export function drawMap(
  map: CareerMap,
  nameOf: (id: string) => string,
  direction: Direction,
): MapDrawing {
  const spacing = spacingOf(map, nameOf, direction);
  const { step, row: height, before, after, top, bottom, leading, gap, names } = spacing;
  const right = direction === 'right';
  const along = (column: number): number => before + column * step;
  const across = (row: number): number => top + row * height;
  /** A point from its distance along careers and across them. */
  const point = (a: number, b: number): { x: number; y: number } =>
    right ? { x: a, y: b } : { x: b, y: a };
  const pair = (a: number, b: number): string => {
    const { x, y } = point(a, b);
    return `${x} ${y}`;
  };
  const length = along(Math.max(0, map.columns - 1)) + after;
  const breadth = across(Math.max(0, map.rows - 1)) + bottom;
  const joins = map.joined < map.columns && map.joined > 0;
  const end = joins ? along(map.joined) - gap : length + beyond;
  const { line } = map;

  const label = (node: MapNode, a: number, b: number): DrawnNode['label'] => {
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
  const nodes = map.nodes.map((node): DrawnNode => {
    const [a, b] = [along(node.column), across(node.row)];
    const under = line !== null && node.row > line && a < end;
    return { ...node, ...point(a, b), label: label(node, a, b), under };
  });

  const at = new Map(map.nodes.map((node) => [node.id, node]));
  const curve = ({ from, to }: MapEdge): string => {
    const [start, end] = [at.get(from)!, at.get(to)!];
    const [a, b] = [along(start.column), across(start.row)];
    const [c, d] = [along(end.column), across(end.row)];
    const bars = (node: MapNode): boolean =>
      a === c
        ? node.column === start.column && (node.row - start.row) * (node.row - end.row) < 0
        : node.row === start.row && (node.column - start.column) * (node.column - end.column) < 0;
    const barred = map.nodes.some(bars);
    if (barred && a !== c && (b === d || Math.abs(c - a) > 2 * step)) {
      // Above the nodes between, and above their names.
      const third = (c - a) / 3;
      const lift = b === d ? b - 1.35 * height : Math.min(b, d) - 0.6 * height;
      const fall = b === d ? lift : (lift + d) / 2;
      return `M${pair(a, b)}C${pair(a + third, lift)} ${pair(c - third, fall)} ${pair(c, d)}`;
    }
    if (a !== c) {
      // A long step runs straight until the last gap, unless a node is in the way.
      const turn = c > a && !barred ? Math.max(a, c - step) : a;
      const bend = (turn + c) / 2;
      return `M${pair(a, b)}${turn > a ? `L${pair(turn, b)}` : ''}C${pair(bend, b)} ${pair(bend, d)} ${pair(c, d)}`;
    }
    if (!barred) return `M${pair(a, b)}L${pair(c, d)}`;
    const bulge = a + (start.column === map.joined - 1 ? 1 : -1) * step * 0.36;
    return `M${pair(a, b)}C${pair(bulge, b + (d - b) / 4)} ${pair(bulge, d - (d - b) / 4)} ${pair(c, d)}`;
  };

  const edge = line === null ? 0 : across(line);
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
    curves: map.edges.map((edge) => ({ ...edge, d: curve(edge) })),
    ground: line === null ? null : { ...corner, width: size.x, height: size.y },
    line: line === null ? null : `M${pair(-beyond, edge)}L${pair(end, edge)}`,
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
