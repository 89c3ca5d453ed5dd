import { beforeAll, describe, expect, test } from 'vitest';
import type { QuizAnswers } from '../../../src/domain/quiz-bank.ts';
import { quizRules } from '../../../src/domain/quiz-rules.ts';
import { scoreWith } from '../../../src/domain/quiz-score.ts';
import { scoreQuiz } from '../../../src/domain/quiz.ts';
import { probabilitiesOf } from '../../../src/domain/quiz-regions.ts';
import { sumUp } from '../../../src/domain/quiz-sums.ts';
import { quizBank } from '../../quiz/content.ts';
import { normalOf, randomOf } from '../../quiz/random.ts';
import { areaUnder, type Recovery, recoveryOf, simulate } from '../../quiz/recovery.ts';
import { assumptions, sheetOf, type Taker, takerOf } from '../../quiz/takers.ts';

const bank = quizBank();
const people = 6000;
let found: Recovery;

beforeAll(() => {
  found = recoveryOf(bank, simulate(bank, people, 11));
}, 120_000);

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
  ])('reaches its target for %s', (name, least) => {
    expect(found[name]).toBeGreaterThanOrEqual(least);
  });

  test('tells hardly anybody the opposite role', () => {
    expect(found.opposite).toBeLessThanOrEqual(0.005);
  });

  test.each(['clear', 'leaning', 'close'] as const)('says how sure a %s result is', (band) => {
    expect(Math.abs(found[`${band}-said`]! - found[`${band}-true`]!)).toBeLessThanOrEqual(0.06);
  });

  test('rests on answers as alike as research finds them on scales of this length', () => {
    expect(found.alpha).toBeGreaterThanOrEqual(0.65);
    expect(found.alpha).toBeLessThanOrEqual(0.8);
  });

  test('hardly ever calls honest answers contradictory', () => {
    expect(found.spread).toBeLessThanOrEqual(0.05);
  });
});

const shareOf = (sheets: readonly QuizAnswers[], headline: string): number =>
  sheets.filter((answers) => scoreQuiz(bank, answers).headline === headline).length / sheets.length;

/** Sheets of the same people, who use the scale in another way. */
function sheetsWith(change: (answers: QuizAnswers) => QuizAnswers, agreeing = 0): QuizAnswers[] {
  const random = randomOf(23);
  const world = { ...assumptions, agreeing };
  return Array.from({ length: people }, () =>
    change(sheetOf(bank, takerOf(random, world), random, world)),
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

  test('does not make dual of those who agree with everything', () => {
    const agreeing = sheetsWith((answers) => answers, 0.8);
    expect(shareOf(agreeing, 'dual') - shareOf(plain, 'dual')).toBeLessThanOrEqual(0.02);
    const ungated = { ...quizRules, spread: Infinity };
    const dual = (sheets: readonly QuizAnswers[]): number =>
      sheets.filter((answers) => scoreWith(ungated, bank, answers).headline === 'dual').length;
    expect(Math.abs(dual(agreeing) - dual(plain)) / people).toBeLessThanOrEqual(0.02);
  });

  test.each([
    ['its ends', { [-2]: -2, [-1]: -2, 0: 0, 1: 2, 2: 2 }],
    ['its middle', { [-2]: -1, [-1]: -1, 0: 0, 1: 1, 2: 1 }],
  ])('moves no share by more than five points where they keep to %s', (_, values) => {
    const styled = sheetsWith(mapped(values));
    for (const role of ['frontend', 'backend', 'dual', 'inconclusive'])
      expect(Math.abs(shareOf(styled, role) - shareOf(plain, role)), role).toBeLessThanOrEqual(
        0.05,
      );
  });
});

test('without ratings, wanting both cannot be told from wanting neither; with them it can', () => {
  const random = randomOf(31);
  const groups = Array.from({ length: 3000 }, (_, place) => {
    const wants = place % 2 === 0;
    const side = (): number => (wants ? 1 : -1) * (0.6 + 0.5 * Math.abs(normalOf(random)));
    const taker: Taker = {
      traits: { frontend: side(), backend: side(), range: normalOf(random) },
      agreeing: 0,
    };
    const answers = sheetOf(bank, taker, random);
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
      groups.map((one) => one[key]),
      so,
    );
  expect(area('with')).toBeGreaterThanOrEqual(0.8);
  expect(area('without')).toBeLessThanOrEqual(0.55);
});
