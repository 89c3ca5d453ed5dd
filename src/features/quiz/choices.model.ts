import { itemsOf, noneOfThese, type QuizAnswer, type QuizItem } from './bank.model.ts';
import type { QuizGuide } from './guide.model.ts';

/** Number of an item, from 1, in the order it is asked. */
export const numberOf = ({ bank }: QuizGuide, item: string): number => {
  const order = [...itemsOf(bank, 'core'), ...itemsOf(bank, 'sharpen')];
  return order.findIndex(({ id }) => id === item) + 1;
};

/** The value of “I don’t know yet” in a form. */
export const unknownValue = 'unknown';

/** A choice as it is offered: its value in a form, the answer that it stands for, and its words. */
interface QuizChoice {
  readonly value: string;
  readonly answer: QuizAnswer;
  readonly text: string;
  /** Whether it chooses nothing of what is offered. */
  readonly apart: boolean;
}

/**
 * What an item can be answered with, in the order shown: what it offers, then “None of these” for a
 * situation, “I don’t know yet” last.
 */
export function choicesOf(guide: QuizGuide, item: QuizItem): readonly QuizChoice[] {
  const { rating, scenario } = guide;
  const offered =
    item.kind === 'rating'
      ? rating.choices.map((text, place) => ({ value: `${place - 2}`, answer: place - 2, text }))
      : item.options.map(({ id, text }) => ({ value: id, answer: id, text }));
  const none = { value: noneOfThese, answer: noneOfThese, text: scenario.none };
  const { unknown } = item.kind === 'rating' ? rating : scenario;
  const others = [
    ...(item.kind === 'rating' ? [] : [none]),
    { value: unknownValue, answer: null, text: unknown },
  ];
  return [
    ...offered.map((choice) => ({ ...choice, apart: false })),
    ...others.map((choice) => ({ ...choice, apart: true })),
  ];
}

/** What an answer says in words. */
export const answerText = (guide: QuizGuide, item: QuizItem, answer: QuizAnswer): string =>
  choicesOf(guide, item).find((choice) => choice.answer === answer)?.text ?? '';

/** What is asked of an item. */
export const questionOf = ({ rating, scenario }: QuizGuide, { kind }: QuizItem): string =>
  kind === 'rating' ? rating.question : scenario.question;
