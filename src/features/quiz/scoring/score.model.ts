import type { QuizAnswers, QuizBank } from '../bank.model.ts';
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
export type Verdict = Pick<QuizResult, 'headline' | 'band' | 'reasons'>;

/** The verdict on answers whose sums and probabilities are known. */
export function verdictOf(
  rules: QuizRules,
  bank: QuizBank,
  answers: QuizAnswers,
  sums: QuizSums,
  all: Probabilities,
): Verdict {
  const gates = gatesOf(bank, answers, sums, rules);
  if (gates.length) return { headline: 'inconclusive', band: null, reasons: gates };
  const leader = leaderOf(all, rules);
  if (!leader) return { headline: 'inconclusive', band: null, reasons: ['nothing-leads'] };
  const reasons = leader === 'open' ? [openReason(all)] : [];
  return { headline: leader, band: bandOf(all[leader], rules), reasons };
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
    ...verdictOf(rules, bank, answers, sums, all),
    runnerUp: ranked(all)[1]!,
    contributions: contributionsOf(bank, answers, sums, rules),
    answered: sums.answered,
  };
}

/**
 * Scores a set of answers: where it lies, what it leans towards, how sure that is and why.
 * Answers that an item does not offer, and null, count as none; none is never neutral.
 */
export const scoreQuiz = (bank: QuizBank, answers: QuizAnswers): QuizResult =>
  scoreWith(quizRules, bank, answers);
