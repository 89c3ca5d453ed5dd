import fc from 'fast-check';
import {
  type QuizAnswers,
  type QuizBank,
  type QuizItem,
  valuesOf,
} from '../../../../src/features/quiz/bank.model.ts';

const answerFor = (item: QuizItem): fc.Arbitrary<number | string | null | undefined> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...valuesOf(item)) },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );

/** Answers to some items, with “I don’t know yet” and with gaps. */
export const anyAnswers = (bank: QuizBank): fc.Arbitrary<QuizAnswers> =>
  fc
    .tuple(...bank.items.map(answerFor))
    .map((given) =>
      Object.fromEntries(
        given.flatMap((answer, place) =>
          answer === undefined ? [] : [[bank.items[place]!.id, answer] as const],
        ),
      ),
    );

/** Answers to every one of these items. */
export const completeAnswers = (items: readonly QuizItem[]): fc.Arbitrary<QuizAnswers> =>
  fc
    .tuple(...items.map((item) => fc.constantFrom(...valuesOf(item))))
    .map((values) => Object.fromEntries(values.map((value, place) => [items[place]!.id, value])));
