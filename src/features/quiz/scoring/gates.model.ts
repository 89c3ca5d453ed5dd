import { answerTo, type QuizAnswers, type QuizBank, type QuizScale } from '../bank.model.ts';
import type { QuizRules } from './rules.model.ts';
import type { QuizSums } from './sums.model.ts';

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

/** Standard deviations of answers around the mean of their scale, pooled over all scales. */
interface Spread {
  /** Of keyed answers, −1 to 1. */
  readonly values: number;
  /** Of their signs alone, which people who use only the ends of the scale do not spread wider. */
  readonly signs: number;
}

/** How well the answers of a person agree with each other; 0 where no scale has two answers. */
export function spreadOf(bank: QuizBank, answers: QuizAnswers): Spread {
  const scales: Record<QuizScale, number[]> = { frontend: [], backend: [], range: [] };
  for (const item of bank.items) {
    const answer = answerTo(item, answers);
    if (item.kind === 'rating' && answer !== null)
      scales[item.scale].push((item.key * (answer as number)) / 2);
  }
  const pooled = (of: (value: number) => number): number => {
    let [squares, freedom] = [0, 0];
    for (const values of Object.values(scales).map((scale) => scale.map(of))) {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      for (const value of values) squares += (value - mean) ** 2;
      freedom += Math.max(0, values.length - 1);
    }
    return freedom ? Math.sqrt(squares / freedom) : 0;
  };
  return { values: pooled((value) => value), signs: pooled(Math.sign) };
}

/** Whether ratings and scenarios lean to opposite sides. */
export function contradicts(sums: QuizSums, rules: QuizRules): boolean {
  const ratings = sums.frontend - sums.backend;
  const { scenarioLean } = sums;
  const far = Math.min(Math.abs(ratings), Math.abs(scenarioLean)) >= rules.contradiction - 1e-9;
  return far && ratings * scenarioLean < 0;
}

/**
 * Whether answers about the same side contradict each other: where both they and their signs spread
 * too widely. Size alone is not fair to people who use only the ends of the scale: at a limit of .62
 * it calls two in three simulated ones contradictory, and 1 in 100 of the others. Together with signs it
 * calls 11 in 100 of them so, 4 in 100 of the others, and 80 in 100 sets of answers given by chance.
 */
export const pullsBothWays = ({ values, signs }: Spread, rules: QuizRules): boolean =>
  values > rules.spread && signs > rules.signSpread;

/** What keeps answers from having a headline, whatever its probabilities are. */
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
    ...(pullsBothWays(spreadOf(bank, answers), rules) ? (['pulls-both-ways'] as const) : []),
    ...(contradicts(sums, rules) ? (['ratings-and-choices'] as const) : []),
  ];
}
