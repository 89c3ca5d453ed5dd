import type { QuizBank } from '../../src/features/quiz/bank.model.ts';
import { itemsOf } from '../../src/features/quiz/bank.model.ts';
import { contradicts } from '../../src/features/quiz/scoring/gates.model.ts';
import {
  leaderOf,
  type Outcome,
  outcomes,
  type Probabilities,
  probabilitiesOf,
  sideShares,
} from '../../src/features/quiz/scoring/regions.model.ts';
import type { QuizRules } from '../../src/features/quiz/scoring/rules.model.ts';
import type { QuizSums } from '../../src/features/quiz/scoring/sums.model.ts';

/** One state of the score that complete sheets can have. Sums of ratings are in halves of a point. */
interface State {
  readonly frontend: number;
  readonly backend: number;
  readonly range: number;
  /** Scenarios answered for frontend less those for backend, and for both less those for depth. */
  readonly lean: number;
  readonly spread: number;
  readonly sums: QuizSums;
  readonly probabilities: Probabilities;
  /** What leads before any gate. */
  readonly leader: Outcome | null;
  /** Whether ratings and scenarios contradict each other. */
  readonly gated: boolean;
}

/** The numbers of core items that the lattice is made of. */
export interface Sizes {
  readonly ratings: number;
  readonly scenarios: number;
}

/** Sizes of a bank's core. Throws where its scales differ in size. */
export function sizesOf(bank: QuizBank): Sizes {
  const core = itemsOf(bank, 'core');
  const counts = (['frontend', 'backend', 'range'] as const).map(
    (scale) => core.filter((item) => item.kind === 'rating' && item.scale === scale).length,
  );
  if (new Set(counts).size !== 1) throw new Error('The scales differ in size.');
  return {
    ratings: counts[0]!,
    scenarios: core.filter(({ kind }) => kind === 'scenario').length,
  };
}

const whole = (least: number, most: number): number[] =>
  Array.from({ length: most - least + 1 }, (_, place) => least + place);

/** Every pair of scenario sums that a number of scenarios can give; “None of these” adds to neither. */
export const scenarioPairs = (scenarios: number): [lean: number, spread: number][] =>
  whole(-scenarios, scenarios).flatMap((lean) =>
    whole(-scenarios, scenarios)
      .filter((spread) => Math.abs(lean) + Math.abs(spread) <= scenarios)
      .map((spread): [number, number] => [lean, spread]),
  );

/**
 * Visits every state of complete sets of answers: with six ratings a scale and eight scenarios
 * 2,265,625 of them, which hold all 5^26 sets of answers, since nothing else of a set of answers
 * enters the probabilities.
 */
export function visitLattice(
  { ratings, scenarios }: Sizes,
  rules: QuizRules,
  visit: (state: State) => void,
): void {
  const sums = whole(-2 * ratings, 2 * ratings);
  const answered = { frontend: ratings, backend: ratings, range: ratings, scenarios };
  const byLean = new Map<number, number[]>();
  for (const [lean, spread] of scenarioPairs(scenarios))
    byLean.set(lean, [...(byLean.get(lean) ?? []), spread]);
  for (const frontend of sums)
    for (const backend of sums)
      for (const [lean, spreads] of byLean) {
        const base: QuizSums = {
          frontend: frontend / 2 / ratings,
          backend: backend / 2 / ratings,
          rangeRatings: 0,
          scenarioLean: lean / scenarios,
          scenarioRange: 0,
          answered,
        };
        const shares = sideShares(base, rules);
        const gated = contradicts(base, rules);
        for (const range of sums)
          for (const spread of spreads) {
            const own = {
              ...base,
              rangeRatings: range / 2 / ratings,
              scenarioRange: spread / scenarios,
            };
            const probabilities = probabilitiesOf(own, rules, shares);
            const leader = leaderOf(probabilities, rules);
            visit({
              frontend,
              backend,
              range,
              lean,
              spread,
              sums: own,
              probabilities,
              leader,
              gated,
            });
          }
      }
}

/** Ways to get each sum from ratings of −2 to 2, by sum; they add up to 5 to the number of ratings. */
export function sumWays(ratings: number): ReadonlyMap<number, number> {
  let ways = new Map([[0, 1]]);
  for (let item = 0; item < ratings; item++) {
    const next = new Map<number, number>();
    for (const [sum, count] of ways)
      for (const value of [-2, -1, 0, 1, 2])
        next.set(sum + value, (next.get(sum + value) ?? 0) + count);
    ways = next;
  }
  return ways;
}

/** Ways to get each pair of scenario sums, by `lean,spread`; they add up to 5 to the number of scenarios. */
export function pairWays(scenarios: number): ReadonlyMap<string, number> {
  let ways = new Map([['0,0', 1]]);
  for (let item = 0; item < scenarios; item++) {
    const next = new Map<string, number>();
    for (const [pair, count] of ways) {
      const [lean, spread] = pair.split(',').map(Number) as [number, number];
      for (const key of [
        `${lean + 1},${spread}`,
        `${lean - 1},${spread}`,
        `${lean},${spread + 1}`,
        `${lean},${spread - 1}`,
        pair,
      ])
        next.set(key, (next.get(key) ?? 0) + count);
    }
    ways = next;
  }
  return ways;
}

export type Told = Outcome | 'nothing-leads' | 'ratings-and-choices' | 'depth-first' | 'low-pull';

/** How many states, and how many sets of answers of all, end where. */
export interface Tally {
  readonly states: Readonly<Record<Told | 'all', number>>;
  /** Shares of a person who answers by chance, 0 to 1, before any gate. */
  readonly random: Readonly<Record<Outcome | 'nothing-leads', number>>;
  /** The same after the gate that the lattice can see. */
  readonly gated: Readonly<Record<Outcome | 'nothing-leads' | 'ratings-and-choices', number>>;
}

/** Counts the lattice. Exact: no sampling. */
export function tallyLattice(sizes: Sizes, rules: QuizRules): Tally {
  const states: Record<string, number> = { all: 0 };
  const random: Record<string, number> = {};
  const gated: Record<string, number> = {};
  const [sums, pairs] = [sumWays(sizes.ratings), pairWays(sizes.scenarios)];
  const sheets = 5 ** (3 * sizes.ratings + sizes.scenarios);
  const add = (to: Record<string, number>, name: string, count: number): void => {
    to[name] = (to[name] ?? 0) + count;
  };
  for (const name of [
    ...outcomes,
    'nothing-leads',
    'ratings-and-choices',
    'depth-first',
    'low-pull',
  ])
    states[name] = 0;
  visitLattice(sizes, rules, (state) => {
    const share =
      (sums.get(state.frontend)! *
        sums.get(state.backend)! *
        sums.get(state.range)! *
        pairs.get(`${state.lean},${state.spread}`)!) /
      sheets;
    const told = state.leader ?? 'nothing-leads';
    states.all!++;
    add(random, told, share);
    add(gated, state.gated ? 'ratings-and-choices' : told, share);
    add(states, told, 1);
    if (state.gated) add(states, 'ratings-and-choices', 1);
    if (told === 'open') {
      const { depthFirst, lowPull } = state.probabilities;
      add(states, depthFirst > lowPull ? 'depth-first' : 'low-pull', 1);
    }
  });
  return { states, random, gated } as unknown as Tally;
}
