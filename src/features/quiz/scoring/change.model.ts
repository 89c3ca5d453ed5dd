import type { QuizAnswers, QuizBank } from '../bank.model.ts';
import { alikeEdits, type Edit, edited, editsOf } from './edits.model.ts';
import { type Band, probabilitiesOf, rememberedShares } from './regions.model.ts';
import { type QuizRules, quizRules } from './rules.model.ts';
import { type Headline, headlineOf, verdictOf } from './score.model.ts';
import { sumUp } from './sums.model.ts';

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

/** Functions that return the headline of edited answers, and how sure it is. */
function judge(bank: QuizBank, answers: QuizAnswers, rules: QuizRules) {
  const sharesOf = rememberedShares(rules);
  const scored = (edits: readonly Edit[]) => {
    const given = edited(answers, edits);
    const sums = sumUp(bank, given);
    return [rules, bank, given, sums, probabilitiesOf(sums, rules, sharesOf(sums))] as const;
  };
  return {
    headline: (edits: readonly Edit[]): Headline => headlineOf(...scored(edits)).headline,
    band: (edits: readonly Edit[]): Band | null => verdictOf(...scored(edits), sharesOf).band,
  };
}

/** One pair of edits for every two kinds of them, each pair in the order of the edits. */
function pairsOf(bank: QuizBank, edits: readonly Edit[]): Edit[][] {
  const kinds = alikeEdits(bank, edits);
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
  const now = told.headline([]);
  const edits = editsOf(bank.items, answers);
  const smallest = (tries: readonly (readonly Edit[])[]): HeadlineChange[] => {
    const found = new Map<string, HeadlineChange>();
    for (const attempt of tries.toSorted((a, b) => sizeOf(a) - sizeOf(b))) {
      if (found.size === most) break;
      if (found.has(itemsIn(attempt))) continue;
      const headline = told.headline(attempt);
      if (headline !== now)
        found.set(itemsIn(attempt), { edits: attempt, headline, band: told.band(attempt) });
    }
    return [...found.values()];
  };
  const single = smallest(edits.map((edit) => [edit]));
  return single.length ? single : smallest(pairsOf(bank, edits));
}
