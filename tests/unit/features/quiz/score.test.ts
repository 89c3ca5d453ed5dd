import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  itemsOf,
  noneOfThese,
  type OptionType,
  parseAnswers,
  type QuizAnswers,
  type QuizItem,
  type QuizScale,
  type RatingItem,
} from '../../../../src/features/quiz/bank.model.ts';
import { outcomes } from '../../../../src/features/quiz/scoring/regions.model.ts';
import { type Headline, scoreQuiz } from '../../../../src/features/quiz/scoring/score.model.ts';
import { quizBank } from '../../../quiz/content.ts';
import { randomOf } from '../../../quiz/random.ts';
import { answersOf, takerOf } from '../../../quiz/takers.ts';
import { completeAnswers, anyAnswers } from './arbitrary.ts';

const bank = quizBank();
const core = itemsOf(bank, 'core');
const someAnswers = anyAnswers(bank);
const sum = (values: readonly number[]): number =>
  values.reduce((whole, value) => whole + value, 0);

/** Answers to ratings by scale and to scenarios by type. */
const answering = (
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

/**
 * What a set of answers of the core says where each side’s items stand for the other’s, in the
 * order of codes.
 */
function mirrored(answers: QuizAnswers): QuizAnswers {
  const onSide = (side: QuizScale) =>
    core
      .filter((item) => item.kind === 'rating')
      .filter(({ scale }) => scale === side)
      .toSorted((a, b) => a.code - b.code);
  const [front, back] = [onSide('frontend'), onSide('backend')];
  const keyed = (item: RatingItem): number => item.key * (answers[item.id] as number);
  const types: Partial<Record<OptionType, OptionType>> = {
    frontend: 'backend',
    backend: 'frontend',
  };
  const choices = core.flatMap((item) => {
    if (item.kind === 'rating') return [];
    const chosen = item.options.find(({ id }) => id === answers[item.id]);
    // “None of these” is its own mirror image.
    if (!chosen) return [];
    const type = types[chosen.type] ?? chosen.type;
    return [[item.id, item.options.find((option) => option.type === type)!.id]];
  });
  return {
    ...answers,
    ...Object.fromEntries([
      ...front.map((item, at) => [item.id, item.key * keyed(back[at]!)]),
      ...back.map((item, at) => [item.id, item.key * keyed(front[at]!)]),
      ...choices,
    ]),
  };
}

/** Sets of answers that like both sides alike, and choose between range and depth alone. */
const evenSheets: fc.Arbitrary<QuizAnswers> = fc
  .tuple(
    fc.integer({ min: -1, max: 2 }),
    fc.integer({ min: -2, max: 2 }),
    fc.array(fc.boolean(), { minLength: core.length, maxLength: core.length }),
  )
  .map(([liking, range, both]) =>
    Object.fromEntries(
      core.map((item, at) => [
        item.id,
        item.kind === 'rating'
          ? item.key * (item.scale === 'range' ? range : liking)
          : item.options.find(({ type }) => type === (both[at] ? 'both' : 'depth'))!.id,
      ]),
    ),
  );

const without = (answers: QuizAnswers, id: string): QuizAnswers =>
  Object.fromEntries(Object.entries(answers).filter(([item]) => item !== id));

/** The answer that speaks most for a role; null where the item says nothing of it, or there is no role. */
function bestFor(item: QuizItem, headline: Headline): number | string | null {
  if (headline === 'open' || headline === 'inconclusive') return null;
  if (item.kind === 'scenario') {
    const best = item.options.find(({ type }) => type === headline);
    return best?.id ?? null;
  }
  if (headline === 'dual') return item.scale === 'range' ? 2 * item.key : null;
  if (item.scale === 'range') return null;
  return item.scale === headline ? 2 * item.key : -2 * item.key;
}

describe('a result', () => {
  test('of a person drawn to frontend work alone is a clear frontend', () => {
    const result = scoreQuiz(bank, answering({ frontend: 2, backend: -1, range: 0 }, 'frontend'));
    expect(result).toMatchObject({
      headline: 'frontend',
      band: 'clear',
      scores: { frontend: 100, backend: 25, range: 50 },
      reasons: [],
      answered: { frontend: 6, backend: 6, range: 6, scenarios: 8 },
    });
    expect(result.lean).toBeCloseTo(50 * (0.6 * 1.5 + 0.4), 9);
  });

  test('takes “None of these” for an answer that speaks for nothing, and not for a gap', () => {
    const sure = answering({ frontend: 2, backend: -1, range: 0 }, 'frontend');
    const none = Object.fromEntries(
      Object.entries(sure).map(([id, answer]) => [
        id,
        typeof answer === 'string' ? noneOfThese : answer,
      ]),
    );
    const skipped = Object.fromEntries(
      Object.entries(sure).filter(([, answer]) => typeof answer === 'number'),
    );
    const result = scoreQuiz(bank, none);
    expect(result).toMatchObject({ headline: 'frontend', reasons: [] });
    expect(result.answered.scenarios).toBe(8);
    expect(result.lean).toBeCloseTo(50 * 0.6 * 1.5, 9);
    for (const { item, lean, range } of result.contributions)
      if (none[item] === noneOfThese) expect([lean, range].map(Math.abs)).toEqual([0, 0]);
    expect(scoreQuiz(bank, skipped).reasons).toContain('too-few');
  });

  test('of a person whom both sides pull, and who likes holding both, is dual', () => {
    expect(scoreQuiz(bank, answering({ frontend: 1, backend: 1, range: 1 }, 'both'))).toMatchObject(
      {
        headline: 'dual',
        band: 'clear',
        lean: 0,
      },
    );
  });

  test('of a person whom both pull, and who likes one thing at a time, is open: depth first', () => {
    expect(
      scoreQuiz(bank, answering({ frontend: 1, backend: 1, range: -1 }, 'depth')),
    ).toMatchObject({
      headline: 'open',
      band: 'clear',
      reasons: ['depth-first'],
    });
  });

  test('of a person whom neither side pulls is open, never dual by a tie', () => {
    expect(
      scoreQuiz(bank, answering({ frontend: -1, backend: -1, range: 1 }, 'both')),
    ).toMatchObject({
      headline: 'open',
      band: 'clear',
      reasons: ['low-pull'],
    });
  });

  test('of a person whose ratings and choices contradict each other is inconclusive', () => {
    expect(
      scoreQuiz(bank, answering({ frontend: 2, backend: -1, range: 0 }, 'backend')),
    ).toMatchObject({ headline: 'inconclusive', band: null, reasons: ['ratings-and-choices'] });
  });

  test('of an empty set of answers, and of one without any knowledge, is inconclusive', () => {
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
      fc.property(someAnswers, (answers) => {
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
      fc.property(someAnswers, (answers) => {
        const { contributions, lean, scores } = scoreQuiz(bank, answers);
        expect(sum(contributions.map((contribution) => contribution.lean))).toBeCloseTo(lean, 9);
        expect(sum(contributions.map((contribution) => contribution.range))).toBeCloseTo(
          scores.range - 50,
          9,
        );
      }),
      { numRuns: 300 },
    );
  });

  test('depends on nothing but answers: not on their order, other keys, or values that no item offers', () => {
    fc.assert(
      fc.property(someAnswers, fc.dictionary(fc.string(), fc.anything()), (answers, other) => {
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

  test('is turned into its mirror image where frontend and backend change places', () => {
    const sides = { frontend: 'backend', backend: 'frontend', dual: 'dual', open: 'open' } as const;
    let even = 0;
    fc.assert(
      fc.property(fc.oneof(completeAnswers(core), evenSheets), (answers) => {
        const result = scoreQuiz(bank, answers);
        const image = scoreQuiz(bank, mirrored(answers));
        expect(image.headline).toBe(
          result.headline === 'inconclusive' ? 'inconclusive' : sides[result.headline],
        );
        expect([image.band, image.reasons]).toEqual([result.band, result.reasons]);
        expect(image.lean).toBeCloseTo(-result.lean, 9);
        const { frontend, backend, dual, open } = result.probabilities;
        const tied = Math.abs(frontend - backend) <= 1e-9 * frontend;
        expect(image.runnerUp).toBe(tied ? result.runnerUp : sides[result.runnerUp]);
        // Of two sides that are equally probable, frontend is named first.
        const second = frontend < Math.max(dual, open);
        if (tied && second && frontend > Math.min(dual, open)) {
          expect(result.runnerUp).toBe('frontend');
          even++;
        }
      }),
      { numRuns: 600, seed: 3 },
    );
    expect(even).toBeGreaterThan(20);
  });

  test('is less certain the fewer answers it rests on', () => {
    const full = answering({ frontend: 1, backend: 0, range: 0 }, 'both');
    const [first] = Object.keys(full);
    const { [first!]: gone, ...fewer } = full;
    expect(gone).toBeDefined();
    const errors = (answers: QuizAnswers): number =>
      sum(Object.values(scoreQuiz(bank, answers).errors));
    expect(errors(fewer)).toBeGreaterThan(errors(full));
  });
});

/**
 * What a gap, filled with the best answer for an outcome, does to it. No score and no lean falls, with
 * one exception: the first choice of all, since from then on choices count for two fifths of the lean
 * and of the range. No role is lost, with two exceptions: the answer may be so unlike the others about
 * its side that the gate for contradictory answers speaks, and a choice for both, which says nothing of
 * the sides, may leave dual too close to call. Probabilities may fall by a hair, since another answer
 * makes each error smaller as well; that is no promise of the quiz.
 */
describe('a gap that is filled with the best answer', () => {
  const ratings = bank.items.filter((item) => item.kind === 'rating');
  const scenarios = bank.items.filter((item) => item.kind === 'scenario');
  const gapped = fc.oneof(anyAnswers(bank), completeAnswers(core));
  const filled = (answers: QuizAnswers, { id }: QuizItem, best: number | string) => {
    const rest = without(answers, id);
    return [scoreQuiz(bank, rest), scoreQuiz(bank, { ...rest, [id]: best })] as const;
  };
  const chosen = (item: (typeof scenarios)[number], type: OptionType): string =>
    item.options.find((option) => option.type === type)!.id;

  test('to a rating lowers neither the score of its scale nor the lean to its side', () => {
    fc.assert(
      fc.property(gapped, fc.constantFrom(...ratings), (answers, item) => {
        const [before, after] = filled(answers, item, 2 * item.key);
        const side = { frontend: 1, backend: -1, range: 0 }[item.scale];
        expect(after.scores[item.scale]).toBeGreaterThanOrEqual(before.scores[item.scale] - 1e-9);
        expect(side * (after.lean - before.lean)).toBeGreaterThanOrEqual(-1e-9);
      }),
      { numRuns: 300 },
    );
  });

  test('to a rating of the other side does not lower the lean either', () => {
    const sides = ratings.filter(({ scale }) => scale !== 'range');
    fc.assert(
      fc.property(gapped, fc.constantFrom(...sides), (answers, item) => {
        const [before, after] = filled(answers, item, -2 * item.key);
        const away = item.scale === 'frontend' ? -1 : 1;
        expect(away * (after.lean - before.lean)).toBeGreaterThanOrEqual(-1e-9);
      }),
      { numRuns: 300 },
    );
  });

  test('to a scenario lowers neither the lean nor the range that it speaks for, if it is not the first', () => {
    fc.assert(
      fc.property(gapped, fc.constantFrom(...scenarios), (answers, item) => {
        const [before, frontend] = filled(answers, item, chosen(item, 'frontend'));
        const [, backend] = filled(answers, item, chosen(item, 'backend'));
        const [, both] = filled(answers, item, chosen(item, 'both'));
        if (!before.answered.scenarios) return;
        expect(frontend.lean).toBeGreaterThanOrEqual(before.lean - 1e-9);
        expect(backend.lean).toBeLessThanOrEqual(before.lean + 1e-9);
        expect(both.scores.range).toBeGreaterThanOrEqual(before.scores.range - 1e-9);
      }),
      { numRuns: 300 },
    );
  });

  test('to the first scenario moves the lean to two fifths of what the choice says', () => {
    const full = answering({ frontend: 2, backend: -2, range: 0 }, 'frontend');
    const alone = Object.fromEntries(
      Object.entries(full).filter(([, answer]) => typeof answer === 'number'),
    );
    const [before, after] = filled(alone, scenarios[0]!, chosen(scenarios[0]!, 'frontend'));
    expect(before.lean).toBeCloseTo(100, 9);
    expect(after.lean).toBeCloseTo(0.6 * 100 + 0.4 * 50, 9);
  });

  test('keeps the role that was named, unless the answer contradicts the others about its side', () => {
    const ends: Record<string, number> = {};
    const random = randomOf(13);
    for (let tries = 0; tries < 6000; tries++) {
      const gaps = random() * 0.4;
      const whole = Object.fromEntries(
        Object.entries(answersOf(bank, takerOf(random), random)).filter(() => random() >= gaps),
      );
      const item = core[Math.floor(random() * core.length)]!;
      const rest = without(whole, item.id);
      const { headline } = scoreQuiz(bank, rest);
      const best = bestFor(item, headline);
      if (best === null) continue;
      const after = scoreQuiz(bank, { ...rest, [item.id]: best });
      const end = after.headline === headline ? 'kept' : after.reasons.join();
      ends[end] = (ends[end] ?? 0) + 1;
    }
    expect(Object.keys(ends).toSorted()).toEqual(['kept', 'pulls-both-ways']);
    expect(ends['pulls-both-ways']! / ends['kept']!).toBeLessThan(0.02);
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
