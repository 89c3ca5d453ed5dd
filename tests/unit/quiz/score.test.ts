import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAnswers, type QuizAnswers } from '../../../src/domain/quiz-bank.ts';
import { outcomes } from '../../../src/domain/quiz-regions.ts';
import { scoreQuiz } from '../../../src/domain/quiz.ts';
import { quizBank } from '../../quiz/content.ts';
import { sheetsOf } from './arbitrary.ts';

const bank = quizBank();
const sheets = sheetsOf(bank);
const sum = (values: readonly number[]): number => values.reduce((whole, one) => whole + one, 0);

/** A sheet that answers ratings by scale and scenarios by type. */
const sheet = (
  ratings: Readonly<Record<'frontend' | 'backend' | 'range', number>>,
  type: 'frontend' | 'backend' | 'both' | 'depth',
): QuizAnswers =>
  Object.fromEntries(
    bank.items
      .filter(({ round }) => round === 'core')
      .map((item) => [
        item.id,
        item.kind === 'rating'
          ? item.key * ratings[item.scale]
          : item.options.find((option) => option.type === type)!.id,
      ]),
  );

describe('a result', () => {
  test('of somebody drawn to frontend work alone is a clear frontend', () => {
    const result = scoreQuiz(bank, sheet({ frontend: 2, backend: -1, range: 0 }, 'frontend'));
    expect(result).toMatchObject({
      headline: 'frontend',
      band: 'clear',
      scores: { frontend: 100, backend: 25, range: 50 },
      reasons: [],
      answered: { frontend: 6, backend: 6, range: 6, scenarios: 8 },
    });
    expect(result.lean).toBeCloseTo(50 * (0.6 * 1.5 + 0.4), 9);
  });

  test('of somebody whom both sides pull, and who likes holding both, is dual', () => {
    expect(scoreQuiz(bank, sheet({ frontend: 1, backend: 1, range: 1 }, 'both'))).toMatchObject({
      headline: 'dual',
      band: 'clear',
      lean: 0,
    });
  });

  test('of somebody whom both pull, and who likes one thing at a time, is open: depth first', () => {
    expect(scoreQuiz(bank, sheet({ frontend: 1, backend: 1, range: -1 }, 'depth'))).toMatchObject({
      headline: 'open',
      band: 'clear',
      reasons: ['depth-first'],
    });
  });

  test('of somebody whom neither side pulls is open, never dual by a tie', () => {
    expect(scoreQuiz(bank, sheet({ frontend: -1, backend: -1, range: 1 }, 'both'))).toMatchObject({
      headline: 'open',
      band: 'clear',
      reasons: ['low-pull'],
    });
  });

  test('of somebody whose ratings and choices contradict each other is inconclusive', () => {
    expect(scoreQuiz(bank, sheet({ frontend: 2, backend: -1, range: 0 }, 'backend'))).toMatchObject(
      { headline: 'inconclusive', band: null, reasons: ['ratings-and-choices'] },
    );
  });

  test('of an empty sheet, and of one without any knowledge, is inconclusive', () => {
    const unknown = Object.fromEntries(bank.items.map(({ id }) => [id, null]));
    for (const answers of [{}, unknown])
      expect(scoreQuiz(bank, answers)).toMatchObject({
        headline: 'inconclusive',
        reasons: ['too-few'],
        contributions: [],
      });
  });

  test('has scores, lean and probabilities in their ranges, whatever was answered', () => {
    fc.assert(
      fc.property(sheets, (answers) => {
        const { scores, lean, probabilities, headline, band, runnerUp, reasons, errors } =
          scoreQuiz(bank, answers);
        for (const score of Object.values(scores)) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
        }
        expect(Math.abs(lean)).toBeLessThanOrEqual(100);
        expect(Math.min(...Object.values(errors))).toBeGreaterThan(0);
        expect(sum(Object.values(probabilities))).toBeCloseTo(1, 6);
        expect(outcomes).toContain(runnerUp);
        expect(band === null).toBe(headline === 'inconclusive');
        expect(runnerUp).not.toBe(headline);
        const role = headline !== 'open' && headline !== 'inconclusive';
        expect(reasons.length === 0).toBe(role);
      }),
      { numRuns: 300 },
    );
  });

  test('is explained by parts that add up to the lean and to the range', () => {
    fc.assert(
      fc.property(sheets, (answers) => {
        const { contributions, lean, scores } = scoreQuiz(bank, answers);
        expect(sum(contributions.map((one) => one.lean))).toBeCloseTo(lean, 9);
        expect(sum(contributions.map((one) => one.range))).toBeCloseTo(scores.range - 50, 9);
      }),
      { numRuns: 300 },
    );
  });

  test('depends on nothing but answers: not on their order, other keys, or values that no item offers', () => {
    fc.assert(
      fc.property(sheets, fc.dictionary(fc.string(), fc.anything()), (answers, other) => {
        const known = new Set(bank.items.map(({ id }) => id));
        const strange = Object.fromEntries(
          Object.entries(other).filter(([key]) => !known.has(key)),
        );
        const turned = Object.fromEntries(Object.entries(answers).toReversed());
        const result = scoreQuiz(bank, answers);
        expect(scoreQuiz(bank, turned)).toEqual(result);
        expect(scoreQuiz(bank, { ...answers, ...strange } as QuizAnswers)).toEqual(result);
        const gaps = bank.items.filter(({ id }) => !Object.hasOwn(answers, id));
        const wrong = Object.fromEntries(gaps.map(({ id }, at) => [id, at % 2 ? 3 : 'nothing']));
        expect(scoreQuiz(bank, { ...answers, ...wrong })).toEqual(result);
      }),
      { numRuns: 200 },
    );
  });

  test('never falls on a side when a gap is filled with the best answer for it', () => {
    const scaled = bank.items.filter((item) => item.kind === 'rating');
    fc.assert(
      fc.property(sheets, fc.constantFrom(...scaled), (answers, item) => {
        const { [item.id]: dropped, ...rest } = answers;
        const best = item.kind === 'rating' ? 2 * item.key : 0;
        const scale = item.kind === 'rating' ? item.scale : 'range';
        const before = scoreQuiz(bank, rest).scores[scale];
        expect(scoreQuiz(bank, { ...rest, [item.id]: best }).scores[scale]).toBeGreaterThanOrEqual(
          before - 1e-9,
        );
        expect(dropped).toBe(answers[item.id]);
      }),
      { numRuns: 300 },
    );
  });

  test('is less certain the fewer answers it rests on', () => {
    const full = sheet({ frontend: 1, backend: 0, range: 0 }, 'both');
    const [first] = Object.keys(full);
    const { [first!]: gone, ...fewer } = full;
    expect(gone).toBeDefined();
    const errors = (answers: QuizAnswers): number =>
      sum(Object.values(scoreQuiz(bank, answers).errors));
    expect(errors(fewer)).toBeGreaterThan(errors(full));
  });
});

describe('answers from outside', () => {
  test('are kept where an item offers them, and dropped where it does not', () => {
    const [rating, scenario] = [
      bank.items.find(({ kind }) => kind === 'rating')!,
      bank.items.find(({ kind }) => kind === 'scenario')!,
    ];
    expect(parseAnswers({ [rating.id]: 2, [scenario.id]: null, other: 1 }, bank)).toEqual({
      [rating.id]: 2,
      [scenario.id]: null,
    });
    expect(parseAnswers({ [rating.id]: '2', [scenario.id]: 0 }, bank)).toEqual({});
  });

  test('make no error, whatever they are', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() => scoreQuiz(bank, parseAnswers(value, bank))).not.toThrow();
      }),
    );
  });
});
