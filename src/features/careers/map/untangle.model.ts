import { type Box, crosses, grown, overlap, type Point } from './geometry.model.ts';

/** One way to draw something, and how much it is liked less than the first. */
interface Choice<T> {
  readonly value: T;
  readonly dislike: number;
}

/** A name that may be at several places, the usual one first. */
export interface Movable<T> extends Choice<T> {
  readonly box: Box;
}

/** A line that may take several ways, the usual one first. */
export interface Bendable<T> extends Choice<T> {
  readonly points: readonly Point[];
}

/** What lines keep off a name, so that its halo cuts none of them. */
const room = 5;

/** What two names next to each other keep between them, so that they are not read as one. */
const apart = 14;

/** What is worse than anything: a name that covers something, or is off the ground it is on. */
const never = 1000;
const costs = { name: 10, node: 12 } as const;

const widened = (box: Box): Box => ({ ...box, left: box.left - apart, right: box.right + apart });

/**
 * Chooses a place for each name and a way for each line so that as few lines as possible cross a
 * name or a node that they do not lead to. No name is moved onto another, onto a node or over a
 * border. Everything starts at its usual place, and is moved one at a time while that helps, so the
 * same drawing always comes out the same.
 */
export function untangle<L, C>({
  names,
  lines,
  nodes,
  borders,
  area,
}: {
  readonly names: readonly (readonly Movable<L>[])[];
  readonly lines: readonly {
    /** Places of the nodes that the line joins, in the order of the nodes. */
    readonly ends: readonly number[];
    readonly ways: readonly Bendable<C>[];
  }[];
  readonly nodes: readonly Box[];
  /** Lines that stay where they are and that no name may cross. */
  readonly borders: readonly (readonly Point[])[];
  readonly area: Box;
}): { readonly names: readonly L[]; readonly lines: readonly C[] } {
  const place = names.map((all) => all[0]!);
  const way = lines.map(({ ways }) => ways[0]!);
  const isFree = (box: Box, own: number): boolean =>
    box.left >= area.left &&
    box.right <= area.right &&
    box.top >= area.top &&
    box.bottom <= area.bottom &&
    nodes.every((node, other) => other === own || !overlap(box, node)) &&
    place.every(({ box: name }, other) => other === own || !overlap(box, widened(name))) &&
    borders.every((border) => !crosses(border, grown(box, 2)));
  const costOfName = (name: Movable<L>, own: number): number =>
    (isFree(name.box, own) ? 0 : never) +
    costs.name * way.filter(({ points }) => crosses(points, grown(name.box, room))).length +
    name.dislike;
  const isInside = ({ x, y }: Point): boolean =>
    x >= area.left && x <= area.right && y >= area.top && y <= area.bottom;
  const costOfLine = ({ points, dislike }: Bendable<C>, own: number): number =>
    (points.every(isInside) ? 0 : never) +
    costs.name * place.filter(({ box }) => crosses(points, grown(box, room))).length +
    costs.node *
      nodes.filter((node, at) => !lines[own]!.ends.includes(at) && crosses(points, node)).length +
    dislike;
  const best = <T>(all: readonly T[], now: T, costOf: (one: T) => number): T => {
    let [chosen, least] = [now, costOf(now)];
    for (const one of all) {
      const cost = costOf(one);
      if (cost < least) [chosen, least] = [one, cost];
    }
    return chosen;
  };
  for (let round = 0, moved = true; moved && round < 10; round++) {
    moved = false;
    names.forEach((all, own) => {
      const next = best(all, place[own]!, (name) => costOfName(name, own));
      moved ||= next !== place[own];
      place[own] = next;
    });
    lines.forEach(({ ways }, own) => {
      const next = best(ways, way[own]!, (line) => costOfLine(line, own));
      moved ||= next !== way[own];
      way[own] = next;
    });
  }
  return { names: place.map(({ value }) => value), lines: way.map(({ value }) => value) };
}
