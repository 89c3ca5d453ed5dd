import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  itemsOf,
  type QuizAnswers,
  type QuizScale,
  valuesOf,
} from '../../../../src/features/quiz/bank.model.ts';
import { quizRules } from '../../../../src/features/quiz/scoring/rules.model.ts';
import { scoreQuiz } from '../../../../src/features/quiz/scoring/score.model.ts';
import { chanceShares, type ChanceResult } from '../../../quiz/chance.ts';
import { quizBank } from '../../../quiz/content.ts';
import { type Breaches, latticeBreaches } from '../../../quiz/lattice-checks.ts';
import {
  pairWays,
  sizesOf,
  sumWays,
  type Tally,
  tallyLattice,
  visitLattice,
} from '../../../quiz/lattice.ts';
import { completeAnswers } from './arbitrary.ts';

const bank = quizBank();
const sizes = sizesOf(bank);
const core = itemsOf(bank, 'core');
let tally: Tally;
let breaches: Breaches;
let chance: Record<ChanceResult, number>;

/** What the lattice tells of a state, and whether ratings and choices contradict each other there. */
interface Told {
  readonly headline: string;
  readonly reasons: readonly string[];
  readonly gated: boolean;
}
const kinds: readonly Told[] = (
  ['frontend', 'backend', 'dual', 'depth-first', 'low-pull', 'nothing-leads'] as const
).flatMap((told, at) =>
  [false, true].map((gated) => ({
    headline: at < 3 ? told : at < 5 ? 'open' : 'inconclusive',
    reasons: at < 3 ? [] : [told],
    gated,
  })),
);
/** Place of its kind by state; 255 where complete sets of answers have no such state. */
const told = new Uint8Array(25 ** 5).fill(255);

const place = (sums: readonly number[]): number =>
  sums.reduce((whole, sum) => whole * 25 + sum + 12, 0);

/**
 * Keyed ratings of a set of answers, scale by scale, and its letters: summed here and not by the
 * score.
 */
function readOff(answers: QuizAnswers) {
  const ratings = { frontend: [], backend: [], range: [] } as Record<QuizScale, number[]>;
  const chosen = { frontend: 0, backend: 0, both: 0, depth: 0 };
  for (const item of core) {
    const answer = answers[item.id]!;
    if (item.kind === 'rating') ratings[item.scale].push(item.key === 1 ? +answer : -answer);
    else for (const { id, type } of item.options) if (id === answer) chosen[type]++;
  }
  return { ratings, chosen };
}

function stateOf(answers: QuizAnswers): number {
  const { ratings, chosen } = readOff(answers);
  const total = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0);
  return place([
    total(ratings.frontend),
    total(ratings.backend),
    total(ratings.range),
    chosen.frontend - chosen.backend,
    chosen.both - chosen.depth,
  ]);
}

/** The gate that the lattice cannot see, with the mean of squares less the square of the mean. */
function tooWide(answers: QuizAnswers): boolean {
  const around = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value ** 2, 0) -
    values.reduce((sum, value) => sum + value, 0) ** 2 / values.length;
  const scales = Object.values(readOff(answers).ratings);
  const pooled = (of: (value: number) => number): number =>
    Math.sqrt(scales.reduce((sum, values) => sum + around(values.map(of)), 0) / 15);
  return (
    pooled((value) => value / 2) > quizRules.spread && pooled(Math.sign) > quizRules.signSpread
  );
}

/**
 * Sets of answers that are of one mind about each scale, give or take a step, so that most gates
 * stay open.
 */
const ofOneMind: fc.Arbitrary<QuizAnswers> = fc
  .tuple(
    fc.record({
      frontend: fc.integer({ min: -2, max: 2 }),
      backend: fc.integer({ min: -2, max: 2 }),
      range: fc.integer({ min: -2, max: 2 }),
    }),
    fc.array(fc.nat(), { minLength: core.length, maxLength: core.length }),
  )
  .map(([liking, chance]) =>
    Object.fromEntries(
      core.map((item, at) => {
        const by = chance[at]!;
        if (item.kind === 'scenario') return [item.id, valuesOf(item)[by % 5]!];
        const value = Math.max(-2, Math.min(2, liking[item.scale] + (by % 3) - 1));
        return [item.id, item.key * value];
      }),
    ),
  );

beforeAll(() => {
  visitLattice(sizes, quizRules, ({ leader, gated, probabilities, ...state }) => {
    const { depthFirst, lowPull } = probabilities;
    const outcome = leader ?? 'nothing-leads';
    const end = outcome !== 'open' ? outcome : depthFirst > lowPull ? 'depth-first' : 'low-pull';
    told[place([state.frontend, state.backend, state.range, state.lean, state.spread])] =
      kinds.findIndex((kind) => kind.gated === gated && (kind.reasons[0] ?? kind.headline) === end);
  });
  tally = tallyLattice(sizes, quizRules);
  breaches = latticeBreaches(sizes, quizRules);
  chance = chanceShares(sizes, quizRules);
}, 300_000);

describe('the lattice of complete sets of answers', () => {
  test('has 2,265,625 states, which hold every set of answers there is', () => {
    expect(tally.states.all).toBe(2_265_625);
    const sum = (ways: ReadonlyMap<unknown, number>): number =>
      [...ways.values()].reduce((whole, count) => whole + count, 0);
    expect(sum(sumWays(6))).toBe(5 ** 6);
    expect(sum(pairWays(8))).toBe(5 ** 8);
  });

  test('leads to the outcomes as often as it did when it was designed', () => {
    expect(tally.states).toEqual({
      all: 2_265_625,
      frontend: 652_762,
      backend: 652_762,
      dual: 131_203,
      open: 767_519,
      'depth-first': 147_954,
      'low-pull': 619_565,
      'nothing-leads': 61_379,
      'ratings-and-choices': 262_500,
    });
  });

  test('reaches each outcome and each reason in at least a hundredth of its states', () => {
    for (const [name, count] of Object.entries(tally.states))
      expect(count / tally.states.all, name).toBeGreaterThanOrEqual(0.01);
  });

  test('tells of every set of answers what scoring tells', () => {
    const ends: Record<string, number> = {};
    fc.assert(
      fc.property(fc.oneof(completeAnswers(core), ofOneMind), (answers) => {
        const state = kinds[told[stateOf(answers)]!]!;
        const gates = [
          ...(tooWide(answers) ? ['pulls-both-ways'] : []),
          ...(state.gated ? ['ratings-and-choices'] : []),
        ];
        const { headline, reasons } = scoreQuiz(bank, answers);
        expect({ headline, reasons }).toEqual(
          gates.length
            ? { headline: 'inconclusive', reasons: gates }
            : { headline: state.headline, reasons: state.reasons },
        );
        for (const end of [headline, ...reasons]) ends[end] = (ends[end] ?? 0) + 1;
      }),
      { numRuns: 1000, seed: 7 },
    );
    // Sets of answers of every kind were compared, and not the common ones alone.
    expect(Object.keys(ends).toSorted()).toEqual([
      'backend',
      'depth-first',
      'dual',
      'frontend',
      'inconclusive',
      'low-pull',
      'nothing-leads',
      'open',
      'pulls-both-ways',
      'ratings-and-choices',
    ]);
  });
});

describe('over the whole lattice, before any gate', () => {
  test('more for frontend never lowers it, never raises backend, and never takes its lead away', () => {
    expect(breaches.towardsFrontend).toBe(0);
    expect(breaches.towardsBackend).toBe(0);
  });

  test('more liking for range never takes the lead away from dual', () => {
    expect(breaches.towardsRange).toBe(0);
  });

  test('changing the sides for each other changes the result to its mirror image', () => {
    expect(breaches.mirror).toBe(0);
  });
});

describe('someone who answers by chance', () => {
  test('is told frontend exactly as often as backend', () => {
    expect(tally.random.frontend).toBeCloseTo(tally.random.backend, 12);
    expect(chance.frontend).toBeCloseTo(chance.backend, 12);
  });

  test('is told a role seldom before the gates, and hardly ever after them', () => {
    for (const role of ['frontend', 'backend', 'dual'] as const) {
      expect(tally.random[role], role).toBeLessThanOrEqual(0.2);
      expect(chance[role], role).toBeLessThanOrEqual(0.06);
    }
  });

  test('is mostly told that nothing can be said', () => {
    const { frontend, backend, dual, open } = chance;
    expect(1 - frontend - backend - dual - open).toBeGreaterThanOrEqual(0.5);
  });

  test('is told something in every case', () => {
    const sum = (shares: Readonly<Record<string, number>>): number =>
      Object.values(shares).reduce((whole, share) => whole + share, 0);
    expect(sum(tally.random)).toBeCloseTo(1, 9);
    expect(sum(chance)).toBeCloseTo(1, 9);
  });
});
