import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  itemsOf,
  type QuizAnswers,
  type QuizBank,
  type QuizItem,
  valuesOf,
} from '../../../../src/features/quiz/bank.model.ts';
import { type QuizRules, quizRules } from '../../../../src/features/quiz/scoring/rules.model.ts';
import { whatWouldChange } from '../../../../src/features/quiz/scoring/change.model.ts';
import type { Edit } from '../../../../src/features/quiz/scoring/edits.model.ts';
import {
  probabilitiesOf,
  rememberedShares,
} from '../../../../src/features/quiz/scoring/regions.model.ts';
import {
  headlineOf,
  scoreQuiz,
  scoreWith,
} from '../../../../src/features/quiz/scoring/score.model.ts';
import { sumUp } from '../../../../src/features/quiz/scoring/sums.model.ts';
import { quizBank } from '../../../quiz/content.ts';
import { randomOf } from '../../../quiz/random.ts';
import { answersOf, takerOf } from '../../../quiz/takers.ts';
import { completeAnswers } from './arbitrary.ts';

const bank = quizBank();
const core = itemsOf(bank, 'core');
const isRating = ({ kind }: QuizItem): boolean => kind === 'rating';
const isScenario = ({ kind }: QuizItem): boolean => kind === 'scenario';

/** The set of answers with one answer after another changed. */
const edited = (answers: QuizAnswers, edits: readonly { item: string; to: number | string }[]) => ({
  ...answers,
  ...Object.fromEntries(edits.map(({ item, to }) => [item, to])),
});

describe('what would change a result', () => {
  test('does change it, to what is said, and starts from the answers given', () => {
    fc.assert(
      fc.property(completeAnswers(core), (answers) => {
        const now = scoreQuiz(bank, answers).headline;
        const changes = whatWouldChange(bank, answers);
        expect(changes.length).toBeLessThanOrEqual(3);
        for (const { edits, headline, band } of changes) {
          expect(headline).not.toBe(now);
          expect(scoreQuiz(bank, edited(answers, edits))).toMatchObject({ headline, band });
          for (const { item, from } of edits) expect(from).toBe(answers[item]);
          expect(new Set(edits.map(({ item }) => item)).size).toBe(edits.length);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  const sizeOf = (edits: readonly Pick<Edit, 'from' | 'to'>[]): number =>
    edits.reduce(
      (sum, { from, to }) =>
        sum + (typeof from === 'number' && typeof to === 'number' ? Math.abs(to - from) : 2),
      0,
    );

  /** The size of the smallest change of one answer or, failing that, of two, by trying them all. */
  function smallest(small: QuizBank, answers: QuizAnswers, rules: QuizRules) {
    const shares = rememberedShares(rules);
    const told = (edits: readonly Edit[]): string => {
      const given = edited(answers, edits);
      const sums = sumUp(small, given);
      return headlineOf(rules, small, given, sums, probabilitiesOf(sums, rules, shares(sums)))
        .headline;
    };
    const now = told([]);
    const single = small.items.flatMap((item) =>
      valuesOf(item)
        .filter((to) => to !== answers[item.id])
        .map((to): Edit => ({ item: item.id, from: answers[item.id]!, to })),
    );
    const pairs = single.flatMap((edit, at) =>
      single.slice(at).flatMap((other) => (other.item === edit.item ? [] : [[edit, other]])),
    );
    for (const tries of [single.map((edit) => [edit]), pairs]) {
      const sizes = tries.filter((edits) => told(edits) !== now).map(sizeOf);
      if (sizes.length) return { edits: tries[0]!.length, size: Math.min(...sizes) };
    }
    return null;
  }

  function expectSmallest(small: QuizBank, answers: QuizAnswers, rules: QuizRules) {
    const changes = whatWouldChange(small, answers, rules);
    const wanted = smallest(small, answers, rules);
    const [first] = changes;
    expect(first ? { edits: first.edits.length, size: sizeOf(first.edits) } : null).toEqual(wanted);
    const sizes = changes.map(({ edits }) => sizeOf(edits));
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    const items = changes.map(({ edits }) => edits.map(({ item }) => item).join());
    expect(new Set(items).size).toBe(items.length);
    return wanted?.edits ?? 0;
  }

  test('is the smallest that there is, of one answer or of two, on small banks', () => {
    const rules = { ...quizRules, fewestRatings: 1, fewestScenarios: 1 };
    const ends = new Set<number>();
    const small = fc
      .record({
        ratings: fc.shuffledSubarray(core.filter(isRating), { minLength: 4, maxLength: 6 }),
        scenarios: fc.shuffledSubarray(core.filter(isScenario), { minLength: 1, maxLength: 2 }),
      })
      .map(({ ratings, scenarios }) => ({ ...bank, items: [...ratings, ...scenarios] }));
    fc.assert(
      fc.property(
        small.chain((smallBank) =>
          fc.tuple(fc.constant(smallBank), completeAnswers(smallBank.items)),
        ),
        ([smallBank, answers]) => {
          ends.add(expectSmallest(smallBank, answers, rules));
        },
      ),
      { numRuns: 80, seed: 2 },
    );
    expect([...ends]).toContain(1);
    expect([...ends]).toContain(2);
  }, 60_000);

  test('is the smallest that there is on the guide’s own bank, where two answers are needed', () => {
    const random = randomOf(9);
    let tried = 0;
    while (tried < 6) {
      const answers = answersOf(bank, takerOf(random), random);
      const [first] = whatWouldChange(bank, answers);
      if (first?.edits.length === 1) continue;
      expectSmallest({ ...bank, items: core }, answers, quizRules);
      tried++;
    }
  }, 60_000);

  test('of a clear result, by one answer, is never that nothing is named', () => {
    const random = randomOf(4);
    const shares = rememberedShares(quizRules);
    let [clear, leaning] = [0, 0];
    while (clear < 12 || leaning < 4) {
      const answers = answersOf(bank, takerOf(random), random);
      const { band, probabilities, headline } = scoreWith(quizRules, bank, answers, shares);
      if (headline === 'inconclusive' || probabilities[headline] < quizRules.clear) continue;
      const lost = core.some((item) =>
        valuesOf(item).some((to) => {
          const given = edited(answers, [{ item: item.id, to }]);
          return scoreWith(quizRules, bank, given, shares).headline === 'inconclusive';
        }),
      );
      expect(band).toBe(lost ? 'leaning' : 'clear');
      if (lost) leaning++;
      else clear++;
    }
  }, 60_000);

  test('is nothing on an empty set of answers, and nothing small where everything says the same', () => {
    expect(whatWouldChange(bank, {})).toEqual([]);
    const sure = Object.fromEntries(
      core.map((item) => [
        item.id,
        item.kind === 'rating'
          ? item.key * { frontend: 2, backend: -2, range: 1 }[item.scale]
          : item.options.find(({ type }) => type === 'frontend')!.id,
      ]),
    );
    expect(scoreQuiz(bank, sure)).toMatchObject({ headline: 'frontend', band: 'clear' });
    expect(whatWouldChange(bank, sure)).toEqual([]);
  });
});
