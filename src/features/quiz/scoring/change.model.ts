import {
  answerTo,
  type QuizAnswers,
  type QuizBank,
  type QuizItem,
  typeOf,
  valuesOf,
} from '../bank.model.ts';
import { type Band, probabilitiesOf, rememberedShares } from './regions.model.ts';
import { type QuizRules, quizRules } from './rules.model.ts';
import { type Headline, type Verdict, verdictOf } from './score.model.ts';
import { sumUp } from './sums.model.ts';

/** One answer, answered differently. */
export interface Edit {
  /** Id of the item. */
  readonly item: string;
  readonly from: number | string;
  readonly to: number | string;
}

/** One or two edits that bring another headline. */
export interface HeadlineChange {
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

/**
 * What makes two edits alike: what they are answers about, from which keyed value and to which. Sums
 * and spreads know nothing else of an answer, so that alike edits have the same effect.
 */
function kindOf(bank: QuizBank, { item: id, from, to }: Edit): string {
  const item = bank.items.find((item) => item.id === id)!;
  if (item.kind === 'rating')
    return [item.scale, ...[from, to].map((rating) => item.key * +rating)].join();
  return [from, to].map((chosen) => typeOf(item, chosen as string)).join();
}

/** A function that returns the verdict on edited answers. */
function judge(bank: QuizBank, answers: QuizAnswers, rules: QuizRules) {
  const sharesOf = rememberedShares(rules);
  return (edits: readonly Edit[]): Verdict => {
    const edited = apply(answers, edits);
    const sums = sumUp(bank, edited);
    return verdictOf(rules, bank, edited, sums, probabilitiesOf(sums, rules, sharesOf(sums)));
  };
}

/** One pair of edits for every two kinds of them, each pair in the order of the edits. */
function pairsOf(bank: QuizBank, edits: readonly Edit[]): Edit[][] {
  const byKind = new Map<string, Edit[]>();
  for (const edit of edits) {
    const kind = kindOf(bank, edit);
    byKind.set(kind, [...(byKind.get(kind) ?? []), edit]);
  }
  const kinds = [...byKind.values()];
  return kinds.flatMap((alike, at) =>
    kinds.slice(at).flatMap((others) => {
      const [pair] = alike.flatMap((edit) =>
        others.filter(({ item }) => item !== edit.item).map((other) => [edit, other]),
      );
      return pair ? [edits.filter((edit) => pair.includes(edit))] : [];
    }),
  );
}

const sizeOf = (edits: readonly Edit[]): number =>
  edits.reduce((sum, edit) => sum + stepsOf(edit), 0);
const itemsIn = (edits: readonly Edit[]): string => edits.map(({ item }) => item).join();

/**
 * The smallest changes that would bring another headline, at most three, smallest first: single
 * answers, or where no single one does, pairs. None is smaller than the first, which all edits and all
 * pairs of them are tried for; of pairs of the same kinds only one is named. Empty where no pair does
 * either. Only answers that were given are changed, and the same items are named once.
 */
export function whatWouldChange(
  bank: QuizBank,
  answers: QuizAnswers,
  rules: QuizRules = quizRules,
): HeadlineChange[] {
  const told = judge(bank, answers, rules);
  const now = told([]).headline;
  const edits = editsOf(bank.items, answers);
  const smallest = (tries: readonly (readonly Edit[])[]): HeadlineChange[] => {
    const found = new Map<string, HeadlineChange>();
    for (const attempt of tries.toSorted((a, b) => sizeOf(a) - sizeOf(b))) {
      if (found.size === most) break;
      if (found.has(itemsIn(attempt))) continue;
      const { headline, band } = told(attempt);
      if (headline !== now) found.set(itemsIn(attempt), { edits: attempt, headline, band });
    }
    return [...found.values()];
  };
  const single = smallest(edits.map((edit) => [edit]));
  return single.length ? single : smallest(pairsOf(bank, edits));
}
