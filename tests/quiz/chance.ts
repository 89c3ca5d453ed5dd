import type { Outcome } from '../../src/features/quiz/scoring/regions.model.ts';
import type { QuizRules } from '../../src/features/quiz/scoring/rules.model.ts';
import { pairWays, type Sizes, visitLattice } from './lattice.ts';

/** What matters of the answers to one scale, and how many ways there are to it. */
interface Counted {
  readonly sum: number;
  /** Squares of the answers, and of their signs, around their means. */
  readonly around: number;
  readonly signsAround: number;
  readonly ways: number;
}

/** Everything that matters of ratings of −2 to 2, whatever their order. */
function countedScales(ratings: number): readonly Counted[] {
  type Raw = readonly [sum: number, squares: number, signs: number, answered: number];
  let ways = new Map<string, number>([['0,0,0,0', 1]]);
  for (let item = 0; item < ratings; item++) {
    const next = new Map<string, number>();
    for (const [raw, count] of ways) {
      const [sum, squares, signs, answered] = raw.split(',').map(Number) as unknown as Raw;
      for (const value of [-2, -1, 0, 1, 2]) {
        const sign = Math.sign(value);
        const key = `${sum + value},${squares + value ** 2},${signs + sign},${answered + sign ** 2}`;
        next.set(key, (next.get(key) ?? 0) + count);
      }
    }
    ways = next;
  }
  return [...ways].map(([raw, count]) => {
    const [sum, squares, signs, answered] = raw.split(',').map(Number) as unknown as Raw;
    return {
      sum,
      around: squares - sum ** 2 / ratings,
      signsAround: answered - signs ** 2 / ratings,
      ways: count,
    };
  });
}

export type ChanceResult = Outcome | 'nothing-leads' | 'ratings-and-choices' | 'pulls-both-ways';

/**
 * What a person who answers every core item by chance is told, after all gates: exact shares, from
 * the ways to get each sum and each spread. They add up to 1.
 */
export function chanceShares(sizes: Sizes, rules: QuizRules): Record<ChanceResult, number> {
  const { ratings, scenarios } = sizes;
  const width = 4 * ratings + 1;
  const pairs = pairWays(scenarios);
  const choices = 5 ** scenarios;
  const place = (frontend: number, backend: number, range: number): number =>
    ((frontend + 2 * ratings) * width + backend + 2 * ratings) * width + range + 2 * ratings;
  const byResult = new Map<ChanceResult, Float64Array>();
  visitLattice(sizes, rules, (state) => {
    const result: ChanceResult = state.gated
      ? 'ratings-and-choices'
      : (state.leader ?? 'nothing-leads');
    let shares = byResult.get(result);
    if (!shares) byResult.set(result, (shares = new Float64Array(width ** 3)));
    shares[place(state.frontend, state.backend, state.range)]! +=
      pairs.get(`${state.lean},${state.spread}`)! / choices;
  });

  const scale = countedScales(ratings);
  const sheets = 5 ** (3 * ratings);
  // Squares are of answers from −2 to 2, and so four times those of values from −1 to 1.
  const freedom = 3 * (ratings - 1);
  const widest = 4 * rules.spread ** 2 * freedom;
  const widestSigns = rules.signSpread ** 2 * freedom;
  const results: Partial<Record<ChanceResult, number>> = { 'pulls-both-ways': 0 };
  const entries = [...byResult];
  for (const state of scale)
    for (const other of scale) {
      const two = state.around + other.around;
      const twoSigns = state.signsAround + other.signsAround;
      for (const third of scale) {
        const share = (state.ways * other.ways * third.ways) / sheets;
        if (two + third.around > widest && twoSigns + third.signsAround > widestSigns)
          results['pulls-both-ways']! += share;
        else {
          const at = place(state.sum, other.sum, third.sum);
          for (const [result, shares] of entries)
            results[result] = (results[result] ?? 0) + share * shares[at]!;
        }
      }
    }
  return results as Record<ChanceResult, number>;
}
