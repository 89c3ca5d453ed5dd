import { answerTo, type QuizAnswers, type QuizBank, type QuizScale } from './quiz-bank.ts';
import type { QuizRules } from './quiz-rules.ts';
import type { QuizSums } from './quiz-sums.ts';

/** Why no outcome is named. */
export type InconclusiveReason =
  /** Too few answers to a scale or to the scenarios. */
  | 'too-few'
  /** Answers about the same side spread too widely. */
  | 'pulls-both-ways'
  /** Ratings lean to one side, the choices in scenarios to the other. */
  | 'ratings-and-choices'
  /** No outcome is probable enough. */
  | 'nothing-leads';

/**
 * Standard deviation of keyed answers (−1 to 1) around the mean of their scale, over all scales;
 * 0 where no scale has two answers. It tells how well a person's answers agree with each other.
 */
export function spreadOf(bank: QuizBank, answers: QuizAnswers): number {
  const scales: Record<QuizScale, number[]> = { frontend: [], backend: [], range: [] };
  for (const item of bank.items) {
    const answer = answerTo(item, answers);
    if (item.kind === 'rating' && answer !== null)
      scales[item.scale].push((item.key * (answer as number)) / 2);
  }
  let [squares, freedom] = [0, 0];
  for (const values of Object.values(scales)) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    for (const value of values) squares += (value - mean) ** 2;
    freedom += Math.max(0, values.length - 1);
  }
  return freedom ? Math.sqrt(squares / freedom) : 0;
}

/** Whether ratings and scenarios lean to opposite sides. */
export function contradicts(sums: QuizSums, rules: QuizRules): boolean {
  const ratings = sums.frontend - sums.backend;
  const { scenarioLean } = sums;
  const far = Math.min(Math.abs(ratings), Math.abs(scenarioLean)) >= rules.contradiction - 1e-9;
  return far && ratings * scenarioLean < 0;
}

/** What keeps a sheet from having a headline, whatever its probabilities are. */
export function gatesOf(
  bank: QuizBank,
  answers: QuizAnswers,
  sums: QuizSums,
  rules: QuizRules,
): InconclusiveReason[] {
  const { frontend, backend, range, scenarios } = sums.answered;
  const few =
    Math.min(frontend, backend, range) < rules.fewestRatings || scenarios < rules.fewestScenarios;
  return [
    ...(few ? (['too-few'] as const) : []),
    ...(spreadOf(bank, answers) > rules.spread ? (['pulls-both-ways'] as const) : []),
    ...(contradicts(sums, rules) ? (['ratings-and-choices'] as const) : []),
  ];
}
