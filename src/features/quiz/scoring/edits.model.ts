import {
  answerTo,
  type QuizAnswers,
  type QuizBank,
  type QuizItem,
  typeOf,
  valuesOf,
} from '../bank.model.ts';

/** One answer, answered differently. */
export interface Edit {
  /** Id of the item. */
  readonly item: string;
  readonly from: number | string;
  readonly to: number | string;
}

/** Every other answer that could have been given to what was answered. */
export const editsOf = (items: readonly QuizItem[], answers: QuizAnswers): Edit[] =>
  items.flatMap((item) => {
    const from = answerTo(item, answers);
    return from === null
      ? []
      : valuesOf(item)
          .filter((to) => to !== from)
          .map((to) => ({ item: item.id, from, to }));
  });

/** The answers with some of them changed. */
export const edited = (answers: QuizAnswers, edits: readonly Edit[]): QuizAnswers => ({
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

/** Edits in groups of those that have the same effect. */
export function alikeEdits(bank: QuizBank, edits: readonly Edit[]): Edit[][] {
  const byKind = new Map<string, Edit[]>();
  for (const edit of edits) {
    const kind = kindOf(bank, edit);
    byKind.set(kind, [...(byKind.get(kind) ?? []), edit]);
  }
  return [...byKind.values()];
}
