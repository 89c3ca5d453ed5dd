import type { QuizAnswers, QuizBank } from '../bank.model.ts';
import { alikeEdits, edited, editsOf } from './edits.model.ts';
import { gatesOf, type InconclusiveReason } from './gates.model.ts';
import {
  type Band,
  bandOf,
  errorsOf,
  leaderOf,
  type OpenReason,
  type Outcome,
  type Probabilities,
  probabilitiesOf,
  ranked,
  rememberedShares,
  type SideShares,
  sideShares,
} from './regions.model.ts';
import { type QuizRules, quizRules } from './rules.model.ts';
import {
  type AnswerCounts,
  type Contribution,
  contributionsOf,
  leanOf,
  points,
  type QuizSums,
  rangeOf,
  sumUp,
} from './sums.model.ts';

export type Headline = Outcome | 'inconclusive';
export type QuizReason = OpenReason | InconclusiveReason;

/** The three scores, each 0 to 100; 50 is neutral. */
export interface QuizScores {
  readonly frontend: number;
  readonly backend: number;
  readonly range: number;
}

export interface QuizResult {
  /** Edition of the items that were answered. */
  readonly edition: number;
  readonly scores: QuizScores;
  /** Positive towards frontend; `furthestLean` tells how far it reaches to either side. */
  readonly lean: number;
  /** One standard error of each score and of the lean, in points. */
  readonly errors: QuizScores & { readonly lean: number };
  readonly probabilities: Readonly<Record<Outcome, number>>;
  readonly headline: Headline;
  /** How sure the headline is; null where it is inconclusive. */
  readonly band: Band | null;
  /** The next most probable outcome; where it is inconclusive, the second of the two that lead. */
  readonly runnerUp: Outcome;
  /** Why it is open or inconclusive; empty for a role. */
  readonly reasons: readonly QuizReason[];
  /** What each answer adds, in the order of the bank. */
  readonly contributions: readonly Contribution[];
  readonly answered: AnswerCounts;
}

/** Which reason for the open outcome is the more probable one. */
const openReason = ({ depthFirst, lowPull }: Probabilities): OpenReason =>
  depthFirst > lowPull ? 'depth-first' : 'low-pull';

/** The verdict on a set of answers, and how sure it is. */
type Verdict = Pick<QuizResult, 'headline' | 'band' | 'reasons'>;

/** The headline of answers whose sums and probabilities are known, and why no role is named. */
export function headlineOf(
  rules: QuizRules,
  bank: QuizBank,
  answers: QuizAnswers,
  sums: QuizSums,
  all: Probabilities,
): Omit<Verdict, 'band'> {
  const gates = gatesOf(bank, answers, sums, rules);
  if (gates.length) return { headline: 'inconclusive', reasons: gates };
  const leader = leaderOf(all, rules);
  if (!leader) return { headline: 'inconclusive', reasons: ['nothing-leads'] };
  return { headline: leader, reasons: leader === 'open' ? [openReason(all)] : [] };
}

/** Whether one answer, given differently, would leave no direction to name. */
const hangsOnOne = (
  rules: QuizRules,
  bank: QuizBank,
  answers: QuizAnswers,
  sharesOf: (sums: QuizSums) => SideShares,
): boolean =>
  alikeEdits(bank, editsOf(bank.items, answers)).some(([edit]) => {
    const given = edited(answers, [edit!]);
    const sums = sumUp(bank, given);
    return (
      gatesOf(bank, given, sums, rules).length > 0 ||
      leaderOf(probabilitiesOf(sums, rules, sharesOf(sums)), rules) === null
    );
  });

/**
 * The verdict on answers whose sums and probabilities are known. However probable it is, a headline
 * is clear only if no single answer could take it away.
 */
export function verdictOf(
  rules: QuizRules,
  bank: QuizBank,
  answers: QuizAnswers,
  sums: QuizSums,
  all: Probabilities,
  sharesOf: (sums: QuizSums) => SideShares,
): Verdict {
  const told = headlineOf(rules, bank, answers, sums, all);
  if (told.headline === 'inconclusive') return { ...told, band: null };
  const band = bandOf(all[told.headline], rules);
  const shaky = band === 'clear' && hangsOnOne(rules, bank, answers, sharesOf);
  return { ...told, band: shaky ? 'leaning' : band };
}

/**
 * Scores answers by rules that a caller may change; `scoreQuiz` uses the quiz's own. Whoever scores
 * many sets passes `rememberedShares` of the same rules.
 */
export function scoreWith(
  rules: QuizRules,
  bank: QuizBank,
  answers: QuizAnswers,
  sharesOf: (sums: QuizSums) => SideShares = (sums) => sideShares(sums, rules),
): QuizResult {
  const sums = sumUp(bank, answers);
  const all = probabilitiesOf(sums, rules, sharesOf(sums));
  const errors = errorsOf(sums, rules);
  const score = (sum: number): number => 50 + points * sum;
  return {
    edition: bank.bank,
    scores: {
      frontend: score(sums.frontend),
      backend: score(sums.backend),
      range: score(rangeOf(sums, rules)),
    },
    lean: points * leanOf(sums, rules),
    errors: {
      frontend: points * errors.frontend,
      backend: points * errors.backend,
      range: points * errors.range,
      lean: points * errors.lean,
    },
    probabilities: {
      frontend: all.frontend,
      backend: all.backend,
      dual: all.dual,
      open: all.open,
    },
    ...verdictOf(rules, bank, answers, sums, all, sharesOf),
    runnerUp: ranked(all)[1]!,
    contributions: contributionsOf(bank, answers, sums, rules),
    answered: sums.answered,
  };
}

const ownShares = rememberedShares(quizRules);

/**
 * Scores a set of answers: where it lies, what it leans towards, how sure that is and why.
 * Answers that an item does not offer, and null, count as none; none is never neutral.
 */
export const scoreQuiz = (bank: QuizBank, answers: QuizAnswers): QuizResult =>
  scoreWith(quizRules, bank, answers, ownShares);
