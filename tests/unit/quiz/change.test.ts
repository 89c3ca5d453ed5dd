import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemsOf, type QuizAnswers, ratingValues } from '../../../src/domain/quiz-bank.ts';
import { scoreQuiz, whatWouldChange } from '../../../src/domain/quiz.ts';
import { quizBank } from '../../quiz/content.ts';
import { completeSheets } from './arbitrary.ts';

const bank = quizBank();
const core = itemsOf(bank, 'core');

/** The sheet with one answer after another changed. */
const edited = (answers: QuizAnswers, edits: readonly { item: string; to: number | string }[]) => ({
  ...answers,
  ...Object.fromEntries(edits.map(({ item, to }) => [item, to])),
});

describe('what would change a result', () => {
  test('does change it, to what is said, and starts from the answers given', () => {
    fc.assert(
      fc.property(completeSheets(core), (answers) => {
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

  test('names single answers where one is enough, the smallest step first', () => {
    fc.assert(
      fc.property(completeSheets(core), (answers) => {
        const now = scoreQuiz(bank, answers).headline;
        const steps = core
          .filter((item) => item.kind === 'rating')
          .flatMap((item) =>
            ratingValues
              .filter((to) => to !== answers[item.id])
              .filter((to) => scoreQuiz(bank, { ...answers, [item.id]: to }).headline !== now)
              .map((to) => Math.abs(to - (answers[item.id] as number))),
          );
        const [first] = whatWouldChange(bank, answers);
        if (!steps.length) return;
        expect(first!.edits).toHaveLength(1);
        const { from, to } = first!.edits[0]!;
        const size = typeof from === 'number' && typeof to === 'number' ? Math.abs(to - from) : 2;
        expect(size).toBeLessThanOrEqual(Math.min(...steps));
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test('is nothing on an empty sheet, and nothing small where everything says the same', () => {
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

  test('knows pairs where no single answer is enough', () => {
    let pairs = 0;
    fc.assert(
      fc.property(completeSheets(core), (answers) => {
        const changes = whatWouldChange(bank, answers);
        if (changes.some(({ edits }) => edits.length === 2)) {
          pairs++;
          expect(changes.every(({ edits }) => edits.length === 2)).toBe(true);
        }
      }),
      { numRuns: 60, seed: 4 },
    );
    expect(pairs).toBeGreaterThan(0);
  }, 60_000);
});
