import { normalBelow } from './normal.model.ts';
import type { QuizRules } from './rules.model.ts';
import { type QuizSums, rangeOf, scenarioWeight } from './sums.model.ts';

/** What answers can lean towards: a role, or none of them for now. */
export const outcomes = ['frontend', 'backend', 'dual', 'open'] as const;
export type Outcome = (typeof outcomes)[number];

/** How sure a headline is. */
export type Band = 'clear' | 'leaning' | 'close';

/** Why the open outcome leads. */
export type OpenReason =
  /** Both sides pull alike, and one thing at a time is liked better. */
  | 'depth-first'
  /** The side that would have to pull does not. */
  | 'low-pull';

/** Probability of each outcome and of each reason for the open one, all 0 to 1. */
export interface Probabilities extends Readonly<Record<Outcome, number>> {
  readonly depthFirst: number;
  readonly lowPull: number;
}

/** Standard errors of the sums, in the units of the sums. */
interface SumErrors {
  readonly frontend: number;
  readonly backend: number;
  readonly range: number;
  readonly lean: number;
  /** That of the scenarios' share in the lean alone. */
  readonly scenarioLean: number;
}

/** Error of a mean; of none, as of a quarter of an answer, which tells nearly nothing. */
const errorOf = (single: number, count: number): number => single / Math.sqrt(count || 0.25);

/** How far the sums may lie from what other such items would give. */
export function errorsOf(sums: QuizSums, rules: QuizRules): SumErrors {
  const { answered } = sums;
  const weight = scenarioWeight(sums, rules);
  const [frontend, backend, ratings] = [
    errorOf(rules.ratingError, answered.frontend),
    errorOf(rules.ratingError, answered.backend),
    errorOf(rules.ratingError, answered.range),
  ];
  const scenarios = weight * errorOf(rules.scenarioError, answered.scenarios);
  return {
    frontend,
    backend,
    range: Math.hypot((1 - weight) * ratings, scenarios),
    lean: Math.hypot((1 - weight) * frontend, (1 - weight) * backend, scenarios),
    scenarioLean: scenarios,
  };
}

const cells = 20;
const reach = 3;
/** Midpoints of cells of equal width within three standard errors, and their weights. */
const grid = (() => {
  const places = Array.from(
    { length: cells },
    (_, cell) => ((cell + 0.5) / cells - 0.5) * 2 * reach,
  );
  const heights = places.map((place) => Math.exp((-place * place) / 2));
  const whole = heights.reduce((sum, height) => sum + height, 0);
  return places.map((place, cell) => ({ place, weight: heights[cell]! / whole }));
})();

/** Probability that the error of the scenarios is at most `distance`; without error, whether it is. */
const within = (distance: number, error: number): number =>
  error ? normalBelow(distance / error) : distance >= 0 ? 1 : 0;

/** Where both sides may lie: what the ratings of the two sides and the scenarios of the lean tell. */
export interface SideShares {
  readonly frontend: number;
  readonly backend: number;
  /** Both sides pull, and neither leads. */
  readonly level: number;
}

/**
 * Probability that frontend leads, that backend does, and that both pull alike, by summing over a
 * grid of 20 × 20 points within three standard errors of both sides; the error of the scenarios is
 * integrated exactly. Deterministic.
 */
export function sideShares(sums: QuizSums, rules: QuizRules): SideShares {
  const errors = errorsOf(sums, rules);
  const weight = scenarioWeight(sums, rules);
  let [frontend, backend, level] = [0, 0, 0];
  for (const point of grid) {
    const front = sums.frontend + errors.frontend * point.place;
    for (const other of grid) {
      const back = sums.backend + errors.backend * other.place;
      const middle = (1 - weight) * (front - back) + weight * sums.scenarioLean;
      const share = point.weight * other.weight;
      const leads = within(middle - rules.lean, errors.scenarioLean);
      const trails = within(-rules.lean - middle, errors.scenarioLean);
      if (front >= rules.floor) frontend += share * leads;
      if (back >= rules.floor) backend += share * trails;
      if (front >= rules.floor && back >= rules.floor) level += share * (1 - leads - trails);
    }
  }
  return { frontend, backend, level };
}

/** `sideShares` for callers that score many sets of answers: it calculates the same sums once. */
export function rememberedShares(rules: QuizRules): (sums: QuizSums) => SideShares {
  const known = new Map<string, SideShares>();
  return (sums) => {
    const { frontend, backend, scenarioLean, answered } = sums;
    const key = [frontend, backend, scenarioLean, ...Object.values(answered)].join();
    const shares = known.get(key) ?? sideShares(sums, rules);
    known.set(key, shares);
    return shares;
  };
}

/** Probability of each outcome. They add up to 1. */
export function probabilitiesOf(
  sums: QuizSums,
  rules: QuizRules,
  { frontend, backend, level }: SideShares = sideShares(sums, rules),
): Probabilities {
  const ranges = normalBelow((rangeOf(sums, rules) - rules.range) / errorsOf(sums, rules).range);
  const dual = level * ranges;
  const depthFirst = level - dual;
  const open = Math.max(0, 1 - frontend - backend - dual);
  return { frontend, backend, dual, open, depthFirst, lowPull: Math.max(0, open - depthFirst) };
}

/** Probabilities differ by rounding alone if they are nearer to each other than this part of them. */
const equal = 1e-9;

/** The outcomes from most to least probable; of equals, the first in `outcomes`. */
export const ranked = (shares: Readonly<Record<Outcome, number>>): Outcome[] =>
  outcomes.toSorted((a, b) => {
    const ahead = shares[b] - shares[a];
    return Math.abs(ahead) < equal * Math.max(shares[a], shares[b]) ? 0 : ahead;
  });

/** The outcome that leads, or null: half of the probability, or two fifths and well ahead. */
export function leaderOf(
  shares: Readonly<Record<Outcome, number>>,
  rules: QuizRules,
): Outcome | null {
  const [first, second] = ranked(shares) as [Outcome, Outcome];
  const lead = shares[first];
  const leads =
    lead >= rules.lead || (lead >= rules.narrowLead && lead - shares[second] >= rules.ahead);
  return leads ? first : null;
}

/** How sure a probability makes a headline. */
export const bandOf = (probability: number, rules: QuizRules): Band =>
  probability >= rules.clear ? 'clear' : probability >= rules.leaning ? 'leaning' : 'close';
