import {
  type CareerMove,
  movesOf,
  type OriginNode,
  originKey,
  type PositionNode,
} from '../careers.model.ts';
import { type TargetChange, differenceOf, effortOf } from '../../skills/difference.model.ts';
import { type Column, type SkillTargets, targetOf } from '../../skills/matrix.model.ts';
import { askedSkills, type StepSize, stepSize } from '../step-size.model.ts';

/** One step of a route, as the role on its way asks for it. */
export interface RouteStep<S extends SkillTargets = SkillTargets> {
  readonly move: CareerMove;
  /** Null at an origin, which no target describes. */
  readonly from: Column | null;
  readonly to: Column;
  /** What changes; at an entry, everything that the position asks for appears. */
  readonly changes: readonly TargetChange<S>[];
  /** Levels to gain; see `effortOf`. An entry costs the sum of its levels. */
  readonly effort: number;
  /** How many skills the next position asks for. */
  readonly asked: number;
}

export type Route<S extends SkillTargets = SkillTargets> = readonly RouteStep<S>[];

/** Where a route begins or ends. */
export type RouteEnd =
  | { readonly origin: string }
  | {
      readonly position: string;
      /** Any of the position's roles where left out. */ readonly role?: string;
    };

/** What routes are found in. */
interface CareerWorld<S extends SkillTargets = SkillTargets> {
  readonly skills: readonly S[];
  readonly positions: readonly PositionNode[];
  readonly origins: readonly OriginNode[];
}

const keyOf = ({ role, position }: Column): string => `${role}/${position}`;

/** Every step between columns. A person keeps the role where the next position has it. */
function stepsOf<S extends SkillTargets>({ skills, positions, origins }: CareerWorld<S>) {
  const rolesOf = new Map(positions.map(({ id, data }) => [id, data.roles]));
  const steps = new Map<string, RouteStep<S>[]>();
  const add = (key: string, step: RouteStep<S>): void => {
    steps.set(key, [...(steps.get(key) ?? []), step]);
  };
  for (const move of movesOf(positions, origins)) {
    const next = rolesOf.get(move.to) ?? [];
    if (move.kind === 'entry') {
      for (const role of next) {
        const to = { role, position: move.to };
        const changes = skills.flatMap((skill): TargetChange<S>[] => {
          const level = targetOf(skill, to);
          return level === null ? [] : [{ skill, from: null, to: level, kind: 'appears' }];
        });
        const effort = changes.reduce((sum, change) => sum + change.to!, 0);
        add(move.from, { move, from: null, to, changes, effort, asked: changes.length });
      }
      continue;
    }
    for (const role of rolesOf.get(move.from) ?? []) {
      const from = { role, position: move.from };
      for (const after of next.includes(role) ? [role] : next) {
        const to = { role: after, position: move.to };
        const changes = differenceOf(skills, from, to);
        const asked = askedSkills(skills, to);
        add(keyOf(from), { move, from, to, changes, effort: effortOf(changes), asked });
      }
    }
  }
  return steps;
}

/**
 * The best route by a list of costs, compared from the first on (Dijkstra 1959), among steps
 * whose effort is at most `limit`; null where none leads there.
 */
function search<S extends SkillTargets>(
  steps: ReadonlyMap<string, readonly RouteStep<S>[]>,
  starts: readonly string[],
  isEnd: (column: Column) => boolean,
  costOf: (step: RouteStep<S>) => readonly [number, number],
  limit = Infinity,
): Route<S> | null {
  interface Visit {
    readonly key: string;
    readonly cost: readonly [number, number];
    readonly route: Route<S>;
  }
  const open: Visit[] = starts.map((key) => ({ key, cost: [0, 0], route: [] }));
  const closed = new Set<string>();
  const better = (a: Visit, b: Visit): boolean =>
    a.cost[0] < b.cost[0] || (a.cost[0] === b.cost[0] && a.cost[1] < b.cost[1]);
  while (open.length) {
    // Graphs of positions are small; ties keep the order of the content.
    let best = 0;
    for (let place = 1; place < open.length; place++)
      if (better(open[place]!, open[best]!)) best = place;
    const [visit] = open.splice(best, 1) as [Visit];
    const last = visit.route.at(-1);
    if (last && isEnd(last.to)) return visit.route;
    if (closed.has(visit.key)) continue;
    closed.add(visit.key);
    for (const step of steps.get(visit.key) ?? []) {
      if (step.effort > limit) continue;
      const [first, second] = costOf(step);
      open.push({
        key: keyOf(step.to),
        cost: [visit.cost[0] + first, visit.cost[1] + second],
        route: [...visit.route, step],
      });
    }
  }
  return null;
}

/** The ways from one place to another. */
interface Routes<S extends SkillTargets = SkillTargets> {
  /** Fewest steps, then fewest levels to gain. */
  readonly shortest: Route<S>;
  /**
   * The route whose hardest step asks for fewest levels, then fewest levels in all, then fewest
   * steps; null where it is no gentler than the shortest.
   */
  readonly gentlest: Route<S> | null;
}

/** The hardest step of a route, in levels to gain; 0 for a route without steps. */
export const hardestStep = (route: Route): number =>
  Math.max(0, ...route.map(({ effort }) => effort));

/** How big the hardest step of a route is; null where nothing of it can be counted. */
export const hardestSize = (route: Route): StepSize | null => {
  const hardest = hardestStep(route);
  const step = route.find(({ effort }) => effort === hardest);
  return step ? stepSize(step.effort, step.asked) : null;
};

/**
 * The two ends of the route that is shown before anyone has chosen: the first way in and where it
 * leads, or else the first promotion, or the first lateral move. Null where no step leads anywhere.
 */
export function presetEnds({
  positions,
  origins,
}: Pick<CareerWorld<SkillTargets>, 'positions' | 'origins'>): {
  readonly from: string;
  readonly to: string;
} | null {
  const moves = movesOf(positions, origins).filter(({ to }) =>
    positions.some(({ id }) => id === to),
  );
  const first = (['entry', 'promotion', 'lateral'] as const)
    .map((kind) => moves.find((move) => move.kind === kind))
    .find(Boolean);
  return first ? { from: first.from, to: first.to } : null;
}

/** The end of a route that an option or an address names. */
export const routeEndOf = (value: string): RouteEnd =>
  value.startsWith('origin:') ? { origin: value.slice(7) } : { position: value };

/**
 * Finds the ways between two places; null where none leads there, or where whoever is at the first
 * may be at the second already.
 */
export function routesBetween<S extends SkillTargets>(
  world: CareerWorld<S>,
  from: RouteEnd,
  to: RouteEnd,
): Routes<S> | null {
  if ('origin' in to) return null;
  const isEnd = ({ role, position }: Column): boolean =>
    position === to.position && (!to.role || role === to.role);
  const begin =
    'origin' in from
      ? []
      : world.positions
          .filter(({ id }) => id === from.position)
          .flatMap(({ id, data }) => data.roles.map((role) => ({ role, position: id })))
          .filter(({ role }) => !from.role || role === from.role);
  // A lateral move there and back would else be a route.
  if (begin.some(isEnd)) return null;
  const steps = stepsOf(world);
  const starts = 'origin' in from ? [originKey(from.origin)] : begin.map(keyOf);
  const shortest = search(steps, starts, isEnd, ({ effort }) => [1, effort]);
  if (!shortest) return null;
  const limits = [...new Set([...steps.values()].flat().map(({ effort }) => effort))]
    .filter((effort) => effort < hardestStep(shortest))
    .sort((a, b) => a - b);
  for (const limit of limits) {
    const gentlest = search(steps, starts, isEnd, ({ effort }) => [effort, 1], limit);
    if (gentlest) return { shortest, gentlest };
  }
  return { shortest, gentlest: null };
}
