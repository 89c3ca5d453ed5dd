import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { itemsOf, type QuizAnswers, valuesOf } from '../../../src/domain/quiz-bank.ts';
import { leaderOf, probabilitiesOf } from '../../../src/domain/quiz-regions.ts';
import { quizRules } from '../../../src/domain/quiz-rules.ts';
import { scoreWith } from '../../../src/domain/quiz-score.ts';
import { sumUp } from '../../../src/domain/quiz-sums.ts';
import { chanceShares, type Fate } from '../../quiz/chance.ts';
import { quizBank } from '../../quiz/content.ts';
import { type Breaches, latticeBreaches } from '../../quiz/lattice-checks.ts';
import { pairWays, sizesOf, sumWays, type Tally, tallyLattice } from '../../quiz/lattice.ts';

const bank = quizBank();
const sizes = sizesOf(bank);
let tally: Tally;
let breaches: Breaches;
let chance: Record<Fate, number>;

beforeAll(() => {
  tally = tallyLattice(sizes, quizRules);
  breaches = latticeBreaches(sizes, quizRules);
  chance = chanceShares(sizes, quizRules);
}, 120_000);

describe('the lattice of complete sheets', () => {
  test('has 1,265,625 states, which stand for every sheet there is', () => {
    expect(tally.states.all).toBe(1_265_625);
    const sum = (ways: ReadonlyMap<unknown, number>): number =>
      [...ways.values()].reduce((whole, count) => whole + count, 0);
    expect(sum(sumWays(6))).toBe(5 ** 6);
    expect(sum(pairWays(8))).toBe(4 ** 8);
  });

  test('leads to the outcomes as often as it did when it was designed', () => {
    expect(tally.states).toEqual({
      all: 1_265_625,
      frontend: 364_581,
      backend: 364_581,
      dual: 72_307,
      open: 430_119,
      'depth-first': 81_696,
      'low-pull': 348_423,
      'nothing-leads': 34_037,
      'ratings-and-choices': 157_500,
    });
  });

  test('reaches each outcome and each reason in at least a hundredth of its states', () => {
    for (const [name, count] of Object.entries(tally.states))
      expect(count / tally.states.all, name).toBeGreaterThanOrEqual(0.01);
  });

  test('tells of every sheet what scoring tells', () => {
    const core = itemsOf(bank, 'core');
    const sheets = fc
      .tuple(...core.map((item) => fc.constantFrom(...valuesOf(item))))
      .map((values): QuizAnswers =>
        Object.fromEntries(values.map((one, at) => [core[at]!.id, one])),
      );
    fc.assert(
      fc.property(sheets, (answers) => {
        const sums = sumUp(bank, answers);
        const steps = (sum: number): number => Math.round(sum * 12) / 12;
        const state = {
          ...sums,
          frontend: steps(sums.frontend),
          backend: steps(sums.backend),
          rangeRatings: steps(sums.rangeRatings),
        };
        const result = scoreWith(quizRules, bank, answers);
        const { frontend, backend, dual, open } = probabilitiesOf(state, quizRules);
        for (const [name, share] of Object.entries({ frontend, backend, dual, open }))
          expect(result.probabilities[name as 'dual']).toBeCloseTo(share, 9);
        if (result.headline !== 'inconclusive')
          expect(result.headline).toBe(leaderOf(probabilitiesOf(state, quizRules), quizRules));
      }),
      { numRuns: 500 },
    );
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

describe('somebody who answers by chance', () => {
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
