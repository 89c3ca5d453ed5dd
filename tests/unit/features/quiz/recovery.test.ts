import { beforeAll, describe, expect, test } from 'vitest';
import type { QuizAnswers } from '../../../../src/features/quiz/bank.model.ts';
import { pullsBothWays, spreadOf } from '../../../../src/features/quiz/scoring/gates.model.ts';
import { type QuizRules, quizRules } from '../../../../src/features/quiz/scoring/rules.model.ts';
import { scoreWith } from '../../../../src/features/quiz/scoring/score.model.ts';
import {
  probabilitiesOf,
  rememberedShares,
} from '../../../../src/features/quiz/scoring/regions.model.ts';
import { sumUp } from '../../../../src/features/quiz/scoring/sums.model.ts';
import { quizBank, quizFigures } from '../../../quiz/content.ts';
import { measureQuiz, simulated } from '../../../quiz/figures.ts';
import { normalOf, randomOf } from '../../../quiz/random.ts';
import {
  areaUnder,
  type Case,
  errorsOf,
  type Recovery,
  recoveryOf,
  simulate,
} from '../../../quiz/recovery.ts';
import { assumptions, answersOf, type Taker, takerOf } from '../../../quiz/takers.ts';

const bank = quizBank();
const people = 8000;
const bands = ['clear', 'leaning', 'close'] as const;

/** With how far the probabilities that each band tells lie from how often they are right. */
const withGaps = (recovery: Recovery): Recovery => ({
  ...recovery,
  ...Object.fromEntries(
    bands.map((band) => [`${band}-gap`, recovery[`${band}-said`]! - recovery[`${band}-true`]!]),
  ),
});

let cases: readonly Case[];
let found: Recovery;
let errors: Recovery;

beforeAll(() => {
  cases = simulated(bank);
  found = withGaps(recoveryOf(bank, cases));
  errors = errorsOf(bank, cases, withGaps);
}, 300_000);

test('the figures that the guide publishes are those that the quiz has', () => {
  expect(measureQuiz(bank, cases)).toEqual(quizFigures());
}, 300_000);

// Every target lies at least three standard errors away, so that no seed decides it.
const least = (name: string): number => found[name]! - 3 * errors[name]!;
const most = (name: string): number => found[name]! + 3 * errors[name]!;

describe('of simulated people, whose truth is known, the quiz', () => {
  test.each([
    ['kappa', 0.56],
    ['accuracy', 0.67],
    ['top-two', 0.9],
    ['auc-frontend', 0.92],
    ['auc-backend', 0.92],
    ['auc-dual', 0.86],
    ['precision-frontend', 0.68],
    ['precision-backend', 0.68],
    ['precision-dual', 0.68],
    ['recall-dual', 0.33],
    ['retest-lean', 0.78],
  ])('reaches its target for %s', (name, target) => {
    expect(least(name)).toBeGreaterThanOrEqual(target);
  });

  test('tells hardly anybody the opposite role', () => {
    expect(most('opposite')).toBeLessThanOrEqual(0.005);
  });

  test.each(bands)('says how sure a %s result is', (band) => {
    expect(most(`${band}-gap`)).toBeLessThanOrEqual(0.06);
    expect(least(`${band}-gap`)).toBeGreaterThanOrEqual(-0.06);
  });

  test('rests on answers as alike as research finds them on scales of this length', () => {
    expect(least('alpha')).toBeGreaterThanOrEqual(0.65);
    expect(most('alpha')).toBeLessThanOrEqual(0.8);
  });

  // The gate was first meant to ask for size alone, and to call one honest set of answers in a
  // hundred contradictory. That was unfair to people who use only the ends of the scale (see
  // below), so signs are asked too, the limit for size is lower, and honest answers pay a little
  // for it.
  test('seldom calls honest answers contradictory', () => {
    expect(most('spread')).toBeLessThanOrEqual(0.05);
  });
});

function headlines(sheets: readonly QuizAnswers[], rules = quizRules): string[] {
  const shares = rememberedShares(rules);
  return sheets.map((answers) => scoreWith(rules, bank, answers, shares).headline);
}

/** How much more often the same people are told something, three standard errors either way. */
function moved(now: readonly string[], before: readonly string[], headline: string) {
  const gone = before.filter((told, at) => told === headline && now[at] !== headline).length;
  const come = now.filter((told, at) => told === headline && before[at] !== headline).length;
  const [share, error] = [(come - gone) / people, Math.sqrt(come + gone) / people];
  return { least: share - 3 * error, most: share + 3 * error };
}

/** Sets of answers of the same people, who use the scale in another way. */
function sheetsWith(change: (answers: QuizAnswers) => QuizAnswers, agreeing = 0): QuizAnswers[] {
  const random = randomOf(23);
  const world = { ...assumptions, agreeing };
  return Array.from({ length: people }, () =>
    change(answersOf(bank, takerOf(random, world), random, world)),
  );
}

const mapped = (values: Readonly<Record<number, number>>) => (answers: QuizAnswers) =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      typeof answer === 'number' ? values[answer]! : answer,
    ]),
  );

describe('how people use the scale', () => {
  const plain = sheetsWith((answers) => answers);
  const told = headlines(plain);
  const atEnds = { [-2]: -2, [-1]: -2, 0: 0, 1: 2, 2: 2 };

  test('does not make dual of those who agree with everything', () => {
    const agreeing = sheetsWith((answers) => answers, 0.8);
    expect(moved(headlines(agreeing), told, 'dual').most).toBeLessThanOrEqual(0.02);
    const ungated = { ...quizRules, spread: Infinity };
    const { least: fewest, most: highest } = moved(
      headlines(agreeing, ungated),
      headlines(plain, ungated),
      'dual',
    );
    expect(fewest).toBeGreaterThanOrEqual(-0.02);
    expect(highest).toBeLessThanOrEqual(0.02);
  });

  test.each([
    ['its ends', atEnds],
    ['its middle', { [-2]: -1, [-1]: -1, 0: 0, 1: 1, 2: 1 }],
  ])('moves no share by more than five points where they keep to %s', (_, values) => {
    const styled = headlines(sheetsWith(mapped(values)));
    for (const role of ['frontend', 'backend', 'dual', 'inconclusive']) {
      const { least: fewest, most: highest } = moved(styled, told, role);
      expect(fewest, role).toBeGreaterThanOrEqual(-0.05);
      expect(highest, role).toBeLessThanOrEqual(0.05);
    }
  });

  test('seldom makes answers contradictory, as it would if their size alone were judged', () => {
    const ends = sheetsWith(mapped(atEnds)).map((answers) => spreadOf(bank, answers));
    const flagged = (rules: QuizRules): number =>
      ends.filter((spread) => pullsBothWays(spread, rules)).length / people;
    expect(flagged(quizRules)).toBeLessThanOrEqual(0.125);
    expect(flagged({ ...quizRules, spread: 0.62, signSpread: 0 })).toBeGreaterThanOrEqual(0.6);
  });
});

test('one situation in five answered with “None of these” costs little, and turns nobody round', () => {
  const plain = recoveryOf(bank, simulate(bank, people, 41));
  const none = recoveryOf(
    bank,
    simulate(bank, people, 41, quizRules, { ...assumptions, none: 0.2 }),
  );
  expect(none['accuracy']!).toBeGreaterThanOrEqual(plain['accuracy']! - 0.05);
  expect(none['opposite']!).toBeLessThanOrEqual(0.005);
}, 60_000);

test('without ratings, wanting both cannot be told from wanting neither; with them it can', () => {
  const random = randomOf(31);
  const groups = Array.from({ length: 3000 }, (_, place) => {
    const wants = place % 2 === 0;
    const side = (): number => (wants ? 1 : -1) * (0.6 + 0.5 * Math.abs(normalOf(random)));
    const taker: Taker = {
      traits: { frontend: side(), backend: side(), range: normalOf(random) },
      agreeing: 0,
    };
    const answers = answersOf(bank, taker, random);
    const choices = Object.fromEntries(
      Object.entries(answers).filter(([, answer]) => typeof answer === 'string'),
    );
    const dualShare = (given: QuizAnswers): number => {
      const { dual, depthFirst } = probabilitiesOf(sumUp(bank, given), quizRules);
      return dual + depthFirst;
    };
    return { wants, with: dualShare(answers), without: dualShare(choices) };
  });
  const so = groups.map(({ wants }) => wants);
  const area = (key: 'with' | 'without'): number =>
    areaUnder(
      groups.map((group) => group[key]),
      so,
    );
  expect(area('with')).toBeGreaterThanOrEqual(0.8);
  expect(area('without')).toBeLessThanOrEqual(0.55);
});
