import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  helpsToSharpen,
  reasonsOf,
  weightsFor,
} from '../../../../../src/features/quiz/scoring/reasons.model.ts';
import { scoreQuiz } from '../../../../../src/features/quiz/scoring/score.model.ts';
import { quizBank } from '../../../../quiz/content.ts';
import { completeAnswers, anyAnswers } from '../arbitrary.ts';

const bank = quizBank();
const core = bank.items.filter(({ round }) => round === 'core');
const total = (weights: readonly { readonly points: number }[]): number =>
  weights.reduce((sum, { points }) => sum + points, 0);

/** Answers to ratings by what they measure, and scenarios with options of one type. */
function answering(
  liking: { readonly frontend: number; readonly backend: number; readonly range: number },
  type: string,
): Record<string, number | string> {
  return Object.fromEntries(
    core.map((item) => [
      item.id,
      item.kind === 'rating'
        ? item.key * liking[item.scale]
        : item.options.find((option) => option.type === type)!.id,
    ]),
  );
}

describe('what spoke for a result', () => {
  test('for a side adds up to the lean, and for the other side to its opposite', () => {
    fc.assert(
      fc.property(anyAnswers(bank), (answers) => {
        const result = scoreQuiz(bank, answers);
        expect(total(weightsFor(bank, result, 'frontend'))).toBeCloseTo(result.lean, 9);
        expect(total(weightsFor(bank, result, 'backend'))).toBeCloseTo(-result.lean, 9);
      }),
    );
  });

  test('is at most three answers each way, heaviest first, none of them on both sides', () => {
    fc.assert(
      fc.property(completeAnswers(core), (answers) => {
        const result = scoreQuiz(bank, answers);
        const [first, second] = reasonsOf(bank, result);
        for (const { heaviest } of [first, second]) {
          expect(heaviest.length).toBeLessThanOrEqual(3);
          const sizes = heaviest.map(({ points }) => Math.abs(Number(points.toFixed(6))));
          expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        }
        expect(first.heaviest.every(({ points }) => points > 0)).toBe(true);
        // Where nothing is named but one outcome alone is near, the second part speaks against it.
        expect(
          second.heaviest.every(({ points }) => points > 0 === (second.outcome !== null)),
        ).toBe(true);
        const ids = [...first.heaviest, ...second.heaviest].map(({ item }) => item);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test('names likings before dislikings that weigh as much', () => {
    const answers = answering({ frontend: 2, backend: -2, range: 0 }, 'frontend');
    const [{ outcome, heaviest }] = reasonsOf(bank, scoreQuiz(bank, answers));
    expect(outcome).toBe('frontend');
    expect(heaviest.map(({ item }) => answers[item])).toEqual([2, 2, 2]);
    const named = heaviest.map(({ item }) => core.find(({ id }) => id === item)!);
    for (const item of named) expect(item).toMatchObject({ scale: 'frontend', key: 1 });
  });

  test('for dual counts range, and what brings the sides nearer', () => {
    const answers = answering({ frontend: 1, backend: 1, range: 2 }, 'both');
    const result = scoreQuiz(bank, answers);
    expect(result.headline).toBe('dual');
    const weights = new Map(
      weightsFor(bank, result, 'dual').map(({ item, points }) => [item, points]),
    );
    for (const item of core)
      if (item.kind === 'scenario' || item.scale === 'range')
        expect(weights.get(item.id)).toBeGreaterThan(0);
    // Each side’s likings keep the other’s from leading, so none of them speaks against it.
    expect(reasonsOf(bank, result)[1].heaviest).toEqual([]);
  });

  test('for one thing at a time turns the range round', () => {
    const answers = answering({ frontend: 1, backend: 1, range: -2 }, 'depth');
    const result = scoreQuiz(bank, answers);
    expect(result.reasons).toEqual(['depth-first']);
    const { heaviest } = reasonsOf(bank, result)[0];
    const kinds = heaviest.map(({ item }) => core.find(({ id }) => id === item)!);
    expect(kinds.every((item) => item.kind === 'scenario' || item.scale === 'range')).toBe(true);
  });

  test('for little pull counts only ratings that take from a side', () => {
    const answers = answering({ frontend: -1, backend: -1, range: 2 }, 'both');
    const result = scoreQuiz(bank, answers);
    expect(result.reasons).toEqual(['low-pull']);
    for (const { item, points } of weightsFor(bank, result, 'open')) {
      const { kind, ...rest } = core.find(({ id }) => id === item)!;
      const side = kind === 'rating' && 'scale' in rest && rest.scale !== 'range';
      expect(points > 0, item).toBe(side);
    }
  });

  test('stands for the two that lead where nothing is named', () => {
    const few = scoreQuiz(bank, { [core[0]!.id]: 2 });
    const [first, second] = reasonsOf(bank, few);
    expect(first.outcome).not.toBe(second.outcome);
    expect(second.outcome).toBe(few.runnerUp);
  });
});

test('more answers are offered where they can help, and not where answers contradict each other', () => {
  expect(helpsToSharpen({ band: 'close', reasons: [] })).toBe(true);
  expect(helpsToSharpen({ band: 'close', reasons: ['low-pull'] })).toBe(true);
  expect(helpsToSharpen({ band: null, reasons: ['nothing-leads'] })).toBe(true);
  expect(helpsToSharpen({ band: null, reasons: ['too-few'] })).toBe(true);
  expect(helpsToSharpen({ band: 'leaning', reasons: [] })).toBe(false);
  expect(helpsToSharpen({ band: null, reasons: ['too-few', 'pulls-both-ways'] })).toBe(false);
  expect(helpsToSharpen({ band: null, reasons: ['ratings-and-choices'] })).toBe(false);
});
