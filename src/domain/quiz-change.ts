import { answerTo, type QuizAnswers, type QuizBank, type QuizItem, valuesOf } from './quiz-bank.ts';
import type { Band, Outcome } from './quiz-regions.ts';
import { type QuizRules, quizRules } from './quiz-rules.ts';
import { type Headline, type QuizResult, scoreWith } from './quiz-score.ts';

/** One answer, answered differently. */
export interface Edit {
  /** Id of the item. */
  readonly item: string;
  readonly from: number | string;
  readonly to: number | string;
}

/** One or two edits that bring another headline. */
export interface Change {
  readonly edits: readonly Edit[];
  readonly headline: Headline;
  readonly band: Band | null;
}

const most = 3;
/** Another option of a scenario is as far as two steps of a rating. */
const optionSteps = 2;

const stepsOf = ({ from, to }: Edit): number =>
  typeof from === 'number' && typeof to === 'number' ? Math.abs(to - from) : optionSteps;

const editsOf = (items: readonly QuizItem[], answers: QuizAnswers): Edit[] =>
  items.flatMap((item) => {
    const from = answerTo(item, answers);
    return from === null
      ? []
      : valuesOf(item)
          .filter((to) => to !== from)
          .map((to) => ({ item: item.id, from, to }));
  });

const apply = (answers: QuizAnswers, edits: readonly Edit[]): QuizAnswers => ({
  ...answers,
  ...Object.fromEntries(edits.map(({ item, to }) => [item, to])),
});

/** How far the headline's outcome is ahead of the next; without one, how near the first is to it. */
function leadOf({ headline, probabilities }: QuizResult): number {
  const shares = Object.entries(probabilities) as [Outcome, number][];
  const own = headline === 'inconclusive' ? 0 : probabilities[headline];
  return own - Math.max(...shares.filter(([one]) => one !== headline).map(([, share]) => share));
}

/**
 * The smallest changes that would bring another headline, at most three, smallest first: single
 * answers, or where no single one does, pairs found by first taking the answer that weighs most.
 * Empty where no such pair does either. Only answers that were given are changed, each item at most
 * once in the list of single answers.
 */
export function whatWouldChange(
  bank: QuizBank,
  answers: QuizAnswers,
  rules: QuizRules = quizRules,
): Change[] {
  const now = scoreWith(rules, bank, answers).headline;
  const edits = editsOf(bank.items, answers);
  const tried = edits.map((edit) => ({
    edit,
    result: scoreWith(rules, bank, apply(answers, [edit])),
  }));
  const single = tried
    .filter(({ result }) => result.headline !== now)
    .toSorted((a, b) => stepsOf(a.edit) - stepsOf(b.edit))
    .filter(
      ({ edit }, place, all) => all.findIndex((other) => other.edit.item === edit.item) === place,
    );
  if (single.length)
    return single
      .slice(0, most)
      .map(({ edit, result }) => ({ edits: [edit], headline: result.headline, band: result.band }));
  const [weightiest] = tried.toSorted((a, b) => leadOf(a.result) - leadOf(b.result));
  if (!weightiest) return [];
  return edits
    .filter(({ item }) => item !== weightiest.edit.item)
    .map((edit) => [weightiest.edit, edit])
    .map((pair) => ({ pair, result: scoreWith(rules, bank, apply(answers, pair)) }))
    .filter(({ result }) => result.headline !== now)
    .toSorted((a, b) => stepsOf(a.pair[1]!) - stepsOf(b.pair[1]!))
    .slice(0, most)
    .map(({ pair, result }) => ({ edits: pair, headline: result.headline, band: result.band }));
}
