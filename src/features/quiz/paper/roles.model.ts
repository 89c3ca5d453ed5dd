import type { QuizRules } from '../scoring/rules.model.ts';
import { probabilitiesOf, type SideShares, sideShares } from '../scoring/regions.model.ts';
import type { QuizScale } from '../bank.model.ts';

/** How often a point counts; all 1 where ratings and scenarios happen to weigh alike. */
export type PaperWeights = Readonly<Record<QuizScale | 'scenarios', number>>;

/** How many of each the form asks. */
export type PaperSizes = PaperWeights;

/** What a line of the table asks for; a sheet has to meet all of it. */
export interface SideOnPaper {
  /** Fewest points by which the side's total leads. */
  readonly lead: number;
  /** Fewest points of the side's own statements. */
  readonly points: number;
}

export interface DualOnPaper {
  /** Most points by which either side's total may lead. */
  readonly gap: number;
  /** Fewest points of the statements of each side. */
  readonly frontend: number;
  readonly backend: number;
  /** Fewest points of the range total. */
  readonly range: number;
}

/** The table; null for a role that no sheet would have at least as leaning. */
export interface PaperRoles {
  readonly frontend: SideOnPaper | null;
  readonly backend: SideOnPaper | null;
  readonly dual: DualOnPaper | null;
}

/** A complete sheet as the paper adds it up; `lead` is positive towards frontend. */
interface State {
  readonly frontend: number;
  readonly backend: number;
  readonly lead: number;
  readonly shares: SideShares;
}

const upTo = (least: number, most: number): number[] =>
  Array.from({ length: most - least + 1 }, (_, place) => least + place);

const nothing = { frontend: 0, backend: 0, rangeRatings: 0, scenarioLean: 0, scenarioRange: 0 };

/** Every combination of points and choices that a complete sheet can have for the two sides. */
function statesOf(sizes: PaperSizes, weights: PaperWeights, rules: QuizRules): State[] {
  const stateOf = (frontend: number, backend: number, choices: number): State => ({
    frontend,
    backend,
    lead: weights.frontend * frontend - weights.backend * backend + weights.scenarios * choices,
    shares: sideShares(
      {
        ...nothing,
        frontend: frontend / (2 * sizes.frontend) - 1,
        backend: backend / (2 * sizes.backend) - 1,
        scenarioLean: choices / sizes.scenarios,
        answered: sizes,
      },
      rules,
    ),
  });
  const choices = upTo(-sizes.scenarios, sizes.scenarios);
  return upTo(0, 4 * sizes.frontend).flatMap((frontend) =>
    upTo(0, 4 * sizes.backend).flatMap((backend) =>
      choices.map((choice) => stateOf(frontend, backend, choice)),
    ),
  );
}

/** Probability that both sides are liked together, for every range total that a sheet can have. */
function rangesOf(
  sizes: PaperSizes,
  weights: PaperWeights,
  rules: QuizRules,
): { readonly total: number; readonly liked: number }[] {
  const middle = 2 * sizes.range * weights.range;
  return upTo(
    -weights.scenarios * sizes.scenarios,
    2 * middle + weights.scenarios * sizes.scenarios,
  ).map((total) => ({
    total,
    liked: probabilitiesOf(
      { ...nothing, rangeRatings: (total - middle) / middle, answered: sizes },
      rules,
      { frontend: 0, backend: 0, level: 1 },
    ).dual,
  }));
}

/**
 * The widest bounds that a line may have. They begin as the narrowest that hold every clear
 * sheet and give way one by one while every sheet within is probable enough to be called leaning;
 * where even the narrowest hold less probable sheets, they close until they do not.
 */
function settle(
  narrowest: readonly number[],
  wider: readonly number[],
  least: (bounds: readonly number[]) => number,
  rules: QuizRules,
): readonly number[] {
  const moved = (bounds: readonly number[], at: number, by: number): readonly number[] =>
    bounds.map((bound, place) => (place === at ? bound + by * wider[place]! : bound));
  let bounds = narrowest;
  for (let at = 0; least(bounds) < rules.leaning; at = (at + 1) % bounds.length)
    bounds = moved(bounds, at, -1);
  for (const at of bounds.keys())
    for (let next = moved(bounds, at, 1); least(next) >= rules.leaning; next = moved(next, at, 1))
      bounds = next;
  return bounds;
}

/** Probability from which sheets belong in a line: that of clear ones, or of the surest there are. */
const enoughFor = (surest: number, rules: QuizRules): number | null =>
  surest < rules.leaning ? null : Math.min(surest, rules.clear);

const lowest = (values: readonly number[]): number =>
  values.reduce((least, value) => Math.min(least, value), Infinity);

function sideOnPaper(
  states: readonly State[],
  own: 'frontend' | 'backend',
  rules: QuizRules,
): SideOnPaper | null {
  const led = states.map((state) => ({
    lead: own === 'frontend' ? state.lead : -state.lead,
    points: state[own],
    share: state.shares[own],
  }));
  const enough = enoughFor(-lowest(led.map(({ share }) => -share)), rules);
  if (enough === null) return null;
  const clear = led.filter(({ share }) => share >= enough);
  const [lead, points] = settle(
    [lowest(clear.map((state) => state.lead)), lowest(clear.map((state) => state.points))],
    [-1, -1],
    ([from, fewest]) =>
      lowest(
        led
          .filter((state) => state.lead >= from! && state.points >= fewest!)
          .map(({ share }) => share),
      ),
    rules,
  );
  return { lead: lead!, points: points! };
}

function dualOnPaper(
  states: readonly State[],
  sizes: PaperSizes,
  weights: PaperWeights,
  rules: QuizRules,
): DualOnPaper | null {
  const ranges = rangesOf(sizes, weights, rules);
  const likedFrom = (total: number): number =>
    ranges.find((range) => range.total === total)?.liked ?? 0;
  const even = states.map(({ frontend, backend, lead, shares }) => ({
    gap: Math.abs(lead),
    // Points above the middle on the side that has fewer of them.
    above: Math.min(frontend - 2 * sizes.frontend, backend - 2 * sizes.backend),
    level: shares.level,
  }));
  const enough = enoughFor(-lowest(even.map(({ level }) => -level)) * ranges.at(-1)!.liked, rules);
  if (enough === null) return null;
  const clear = even.flatMap((state) => {
    const found = ranges.find(({ liked }) => state.level * liked >= enough);
    return found ? [{ ...state, total: found.total }] : [];
  });
  const [gap, above, range] = settle(
    [
      -lowest(clear.map((state) => -state.gap)),
      lowest(clear.map((state) => state.above)),
      lowest(clear.map(({ total }) => total)),
    ],
    [1, -1, -1],
    ([widest, fewest, total]) =>
      likedFrom(total!) *
      lowest(
        even
          .filter((state) => state.gap <= widest! && state.above >= fewest!)
          .map(({ level }) => level),
      ),
    rules,
  );
  return {
    gap: gap!,
    frontend: 2 * sizes.frontend + above!,
    backend: 2 * sizes.backend + above!,
    range: range!,
  };
}

/**
 * From how many points on the table names a role, found by scoring every complete sheet that the
 * form can have. Every sheet that the screen calls clear meets its line, unless such a line would
 * hold less probable sheets, too; every sheet that meets a line is one that the screen calls clear
 * or leaning, as long as no check speaks against it.
 */
export function rolesOnPaper(
  sizes: PaperSizes,
  weights: PaperWeights,
  rules: QuizRules,
): PaperRoles {
  const states = statesOf(sizes, weights, rules);
  return {
    frontend: sideOnPaper(states, 'frontend', rules),
    backend: sideOnPaper(states, 'backend', rules),
    dual: dualOnPaper(states, sizes, weights, rules),
  };
}
