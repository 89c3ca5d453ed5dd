import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeChecked } from '../../../../src/model/checked-code.ts';
import {
  noneOfThese,
  type QuizAnswers,
  type QuizBank,
} from '../../../../src/features/quiz/bank.model.ts';
import {
  decodeAnswers,
  encodeAnswers,
} from '../../../../src/features/quiz/codes/answer-code.model.ts';
import {
  decodeResult,
  encodeResult,
  sharedOf,
} from '../../../../src/features/quiz/codes/result-code.model.ts';
import { scoreQuiz } from '../../../../src/features/quiz/scoring/score.model.ts';
import { quizBank } from '../../../quiz/content.ts';
import { randomOf } from '../../../quiz/random.ts';
import { answersOf, takerOf } from '../../../quiz/takers.ts';
import { anyAnswers } from './arbitrary.ts';

const bank = quizBank();
const someAnswers = anyAnswers(bank);
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const small: QuizBank = {
  version: 1,
  bank: 3,
  items: [
    {
      id: 'b',
      code: 2,
      kind: 'scenario',
      round: 'core',
      text: 'Text',
      options: ['z', 'y', 'x', 'w'].map((id, at) => ({
        id,
        type: (['both', 'depth', 'frontend', 'backend'] as const)[at]!,
        text: id,
      })),
    },
    { id: 'a', code: 1, kind: 'rating', round: 'core', text: 'Text', scale: 'range', key: 1 },
  ],
};

describe('a code of answers', () => {
  test('gives back what it was made of, and tells no answer from “I don’t know yet”', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        expect(decodeAnswers(bank, encodeAnswers(bank, answers))).toEqual({
          answers,
          edition: bank.bank,
          dropped: 0,
        });
      }),
      { numRuns: 500 },
    );
  });

  test('is written as it always was, so that old links stay true', () => {
    // −2 is 0, and options are numbered by their ids: 0 and 2 make the bits 000 010, then ones.
    expect(encodeAnswers(small, { a: -2, b: 'y' })).toBe(encodeChecked([1, 2, 3, 0b000_010_11]));
    expect(encodeAnswers(small, { a: null })).toBe(encodeChecked([1, 2, 3, 0b110_111_11]));
    // “None of these” is 4, which no link held before it could be chosen.
    expect(encodeAnswers(small, { b: noneOfThese })).toBe(encodeChecked([1, 2, 3, 0b111_100_11]));
    expect(encodeAnswers(small, {})).toBe(encodeChecked([1, 2, 3]));
  });

  test('still means the same when items and options are shown in another order, or items are added', () => {
    const turned: QuizBank = {
      ...small,
      items: [
        {
          id: 'new',
          code: 9,
          kind: 'rating',
          round: 'sharpen',
          text: 'Text',
          scale: 'range',
          key: 1,
        },
        ...small.items
          .toReversed()
          .map((item) =>
            item.kind === 'scenario' ? { ...item, options: item.options.toReversed() } : item,
          ),
      ],
    };
    const answers: QuizAnswers = { a: 1, b: 'w' };
    expect(decodeAnswers(turned, encodeAnswers(small, answers))).toMatchObject({ answers });
  });

  test('counts answers to items that are gone', () => {
    const without = { ...small, items: small.items.filter(({ id }) => id === 'a') };
    expect(decodeAnswers(without, encodeAnswers(small, { a: 2, b: 'x' }))).toEqual({
      answers: { a: 2 },
      edition: 3,
      dropped: 1,
    });
  });

  test('of the first edition still opens, with the answers to what is asked as it was', () => {
    const given = decodeAnswers(bank, 'AQIBkgAJLbSSSQQCA-ubbLs');
    expect(given).toEqual({
      edition: 1,
      answers: {
        'sign-up-recordings': 2,
        'declined-card-words': 2,
        'halted-payments': -1,
        'payment-repeats': -1,
        'two-views-by-noon': 0,
        'seventh-week': 0,
        'one-owned-step': 0,
        'one-hard-problem': 0,
      },
      dropped: 18,
    });
  });

  test('of 26 answers fits into a short link, and holds no name and no date', () => {
    const random = randomOf(1);
    const code = encodeAnswers(bank, answersOf(bank, takerOf(random), random));
    expect(code.length).toBeLessThanOrEqual(42);
    expect(code).toMatch(/^[\w-]+$/);
  });
});

describe('a code of a result', () => {
  test('gives back the result in whole points', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const result = scoreQuiz(bank, answers);
        expect(decodeResult(encodeResult(result))).toEqual({ result: sharedOf(result) });
      }),
      { numRuns: 500 },
    );
  });

  test('of the first edition still opens, and says that it is of that edition', () => {
    expect(decodeResult('AQEBZBkypQkJBwkAAwMAocI5yA')).toMatchObject({
      result: { edition: 1, headline: 'frontend', band: 'clear', lean: 65 },
    });
    expect(bank.bank).toBe(2);
  });

  test('is short, and tells nothing of the answers', () => {
    const code = encodeResult(scoreQuiz(bank, {}));
    expect(code).toHaveLength(26);
    expect(Object.keys(sharedOf(scoreQuiz(bank, {}))).toSorted()).toEqual([
      'band',
      'edition',
      'errors',
      'headline',
      'lean',
      'reasons',
      'runnerUp',
      'scores',
    ]);
  });

  test.each([
    ['a band without a headline', [4, 1, 0, 0b100]],
    ['a headline without a band', [0, 0, 1, 0]],
    ['a headline that is its own second', [1, 3, 1, 0]],
    ['a role with a reason', [0, 3, 1, 0b1]],
    ['an open result without a reason', [3, 3, 1, 0]],
    ['an inconclusive one with a reason for open', [4, 0, 1, 0b1]],
    ['an outcome that is none', [7, 3, 1, 0]],
  ])('is refused with %s, though its checksum fits', (_, named) => {
    const code = encodeChecked([1, 1, 1, 50, 50, 50, 100, 9, 9, 9, 9, ...named]);
    expect(decodeResult(code)).toEqual({ error: 'malformed' });
  });

  test('is refused with scores beyond their range', () => {
    expect(
      decodeResult(encodeChecked([1, 1, 1, 101, 50, 50, 100, 9, 9, 9, 9, 0, 3, 1, 0])),
    ).toEqual({
      error: 'malformed',
    });
    expect(decodeResult(encodeChecked([1, 1, 1, 50, 50, 50, 201, 9, 9, 9, 9, 0, 3, 1, 0]))).toEqual(
      {
        error: 'malformed',
      },
    );
  });
});

describe('a code that is not what it should be', () => {
  test('says which kind it is, or that the guide is older than the code', () => {
    const result = encodeResult(scoreQuiz(bank, {}));
    expect(decodeAnswers(bank, result)).toEqual({ error: 'other-kind' });
    expect(decodeResult(encodeAnswers(bank, {}))).toEqual({ error: 'other-kind' });
    expect(decodeResult(encodeChecked([2, 1, 1]))).toEqual({ error: 'newer' });
    expect(decodeAnswers(bank, encodeChecked([2, 2, 1]))).toEqual({ error: 'newer' });
    expect(decodeAnswers(bank, encodeChecked([1, 2, 0]))).toEqual({ error: 'malformed' });
  });

  test('is never accepted after a sign was changed, two were swapped, or some were lost', () => {
    const random = randomOf(77);
    let tried = 0;
    const accepted: string[] = [];
    const holdBack = (code: string, read: (text: string) => object): void => {
      tried++;
      if (!('error' in read(code))) accepted.push(code);
    };
    while (tried < 45_000) {
      const answers = answersOf(bank, takerOf(random), random, undefined, bank.items);
      for (const [code, read] of [
        [encodeAnswers(bank, answers), (text: string) => decodeAnswers(bank, text)],
        [encodeResult(scoreQuiz(bank, answers)), decodeResult],
      ] as const)
        for (let place = 0; place < code.length; place++) {
          for (let times = 0; times < 3; times++) {
            const other = signs[Math.floor(random() * signs.length)]!;
            if (other !== code[place])
              holdBack(code.slice(0, place) + other + code.slice(place + 1), read);
          }
          const next = code[place + 1];
          if (next && next !== code[place])
            holdBack(code.slice(0, place) + next + code[place] + code.slice(place + 2), read);
          holdBack(code.slice(0, place), read);
          holdBack(code.slice(0, place) + code.slice(place + 1), read);
        }
    }
    expect(tried).toBeGreaterThanOrEqual(40_000);
    expect(accepted).toEqual([]);
  }, 60_000);

  test('never throws, whatever it is', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 500 }),
      fc.stringMatching(/^[\w-]{0,80}$/),
      fc
        .array(fc.integer({ min: 0, max: 255 }), { minLength: 1, maxLength: 40 })
        .map((bytes) => encodeChecked([1, 1 + (bytes[0]! % 2), ...bytes])),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(() => [decodeResult(text), decodeAnswers(bank, text)]).not.toThrow();
      }),
      { numRuns: 10_000 },
    );
  });
});
