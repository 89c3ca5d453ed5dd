/** A step as a person meets it: why people take it, what they lack, what shows they are ready, as far as it is written. */
export interface Step {
  readonly why?: string | undefined;
  readonly gap?: string | undefined;
  readonly evidence?: string | undefined;
}

/** A step between positions, which may say what changes with it in one sentence. */
export interface ChangingStep extends Step {
  readonly change?: string | undefined;
}

/** What the paths need to know of a position. */
export interface PositionNode {
  readonly id: string;
  readonly data: {
    readonly roles: readonly string[];
    readonly moves?:
      | readonly (ChangingStep & {
          readonly to: string;
          readonly kind: 'promotion' | 'lateral';
          readonly back?: Step | undefined;
        })[]
      | undefined;
  };
}

/** What the paths need to know of an origin. */
export interface OriginNode {
  readonly id: string;
  readonly data: { readonly moves: readonly (Step & { readonly to: string })[] };
}

/** One step that can be taken. */
export interface CareerMove extends ChangingStep {
  readonly from: string;
  readonly to: string;
  readonly kind: 'entry' | 'promotion' | 'lateral';
}

/**
 * Every step that can be taken, lateral moves in both directions. Positions and origins may share
 * an id, so an origin is written as `originKey(id)`.
 */
export function movesOf(
  positions: readonly PositionNode[],
  origins: readonly OriginNode[],
): CareerMove[] {
  return [
    ...origins.flatMap(({ id, data }) =>
      data.moves.map((move) => ({ ...move, from: originKey(id), kind: 'entry' as const })),
    ),
    ...positions.flatMap(({ id, data }) =>
      (data.moves ?? []).flatMap(({ back, ...move }): CareerMove[] => [
        { ...move, from: id },
        ...(back ? [{ ...back, from: move.to, to: id, kind: 'lateral' as const }] : []),
      ]),
    ),
  ];
}

/** Anchor of a way out on the page of its position; the underscore keeps it apart from subjects. */
export const exitAnchor = (id: string): string => `_out-${id}`;

/** Key of an origin among the places that a step may begin at. */
export const originKey = (id: string): string => `origin:${id}`;

/**
 * The positions of one circle of promotions, in order, or null where there is none. A promotion to
 * the position itself is no circle but a fault of that move alone.
 */
export function promotionCycle(positions: readonly PositionNode[]): string[] | null {
  const next = new Map(
    positions.map(({ id, data }) => [
      id,
      (data.moves ?? [])
        .filter(({ kind, to }) => kind === 'promotion' && to !== id)
        .map(({ to }) => to),
    ]),
  );
  const done = new Set<string>();
  const walk = (id: string, trail: readonly string[]): string[] | null => {
    const met = trail.indexOf(id);
    if (met >= 0) return trail.slice(met);
    if (done.has(id)) return null;
    for (const to of next.get(id) ?? []) {
      const found = walk(to, [...trail, id]);
      if (found) return found;
    }
    done.add(id);
    return null;
  };
  for (const { id } of positions) {
    const found = walk(id, []);
    if (found) return found;
  }
  return null;
}

/** Positions that no path from any origin reaches, in their order. */
export function unreachedPositions(
  positions: readonly PositionNode[],
  origins: readonly OriginNode[],
): string[] {
  const moves = movesOf(positions, origins);
  const reached = new Set<string>();
  const queue = origins.map(({ id }) => originKey(id));
  for (let from = queue.pop(); from !== undefined; from = queue.pop())
    for (const { to } of moves.filter((move) => move.from === from))
      if (!reached.has(to)) {
        reached.add(to);
        queue.push(to);
      }
  return positions.map(({ id }) => id).filter((id) => !reached.has(id));
}
