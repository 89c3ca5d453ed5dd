import {
  answerTo,
  type QuizAnswers,
  type QuizBank,
  type QuizScale,
  typeOf,
} from '../bank.model.ts';
import type { QuizRules } from './rules.model.ts';

/** What one answer adds to the lean and to the range, in points. */
export interface Contribution {
  /** Id of the item. */
  readonly item: string;
  /** Points of the lean, positive towards frontend. */
  readonly lean: number;
  /** Points of the range, counted from 50. */
  readonly range: number;
}

/** How many answers count, by what they measure; “None of these” is one of them. */
export type AnswerCounts = Readonly<Record<QuizScale | 'scenarios', number>>;

/** The sums of a set of answers, as the regions need them. Sides, range and scenario sums lie between −1 and 1. */
export interface QuizSums {
  readonly frontend: number;
  readonly backend: number;
  /** Mean of the range ratings alone. */
  readonly rangeRatings: number;
  /** Share of scenarios answered for frontend, less that for backend; of all that were answered. */
  readonly scenarioLean: number;
  /** Share of scenarios answered for both, less that for depth. */
  readonly scenarioRange: number;
  readonly answered: AnswerCounts;
}

/** Weight of the scenarios: without any, the ratings speak alone. */
export const scenarioWeight = ({ answered }: QuizSums, rules: QuizRules): number =>
  answered.scenarios ? rules.scenarioWeight : 0;

/** Points of the lean and of the range, 0.02 of each. */
export const points = 50;

/** Adds up a set of answers. Answers that an item does not offer count as none. */
export function sumUp(bank: QuizBank, answers: QuizAnswers): QuizSums {
  const sum = { frontend: 0, backend: 0, range: 0 };
  const answered = { frontend: 0, backend: 0, range: 0, scenarios: 0 };
  const chosen = { frontend: 0, backend: 0, both: 0, depth: 0, none: 0 };
  for (const item of bank.items) {
    const answer = answerTo(item, answers);
    if (answer === null) continue;
    if (item.kind === 'rating') {
      sum[item.scale] += (item.key * (answer as number)) / 2;
      answered[item.scale]++;
    } else {
      chosen[typeOf(item, answer as string)]++;
      answered.scenarios++;
    }
  }
  const mean = (total: number, count: number): number => (count ? total / count : 0);
  return {
    frontend: mean(sum.frontend, answered.frontend),
    backend: mean(sum.backend, answered.backend),
    rangeRatings: mean(sum.range, answered.range),
    scenarioLean: mean(chosen.frontend - chosen.backend, answered.scenarios),
    scenarioRange: mean(chosen.both - chosen.depth, answered.scenarios),
    answered,
  };
}

/** Lean of ratings and scenarios together, positive towards frontend. */
export function leanOf(sums: QuizSums, rules: QuizRules): number {
  const weight = scenarioWeight(sums, rules);
  return (1 - weight) * (sums.frontend - sums.backend) + weight * sums.scenarioLean;
}

/** Liking for range, ratings and scenarios together. */
export function rangeOf(sums: QuizSums, rules: QuizRules): number {
  const weight = scenarioWeight(sums, rules);
  return (1 - weight) * sums.rangeRatings + weight * sums.scenarioRange;
}

/** What each answer that counts adds; the parts add up to the lean, and to the range less 50. */
export function contributionsOf(
  bank: QuizBank,
  answers: QuizAnswers,
  sums: QuizSums,
  rules: QuizRules,
): Contribution[] {
  const weight = scenarioWeight(sums, rules);
  const { answered } = sums;
  const sides = { frontend: 1, backend: -1, both: 0, depth: 0, range: 0, none: 0 };
  const ranges = { frontend: 0, backend: 0, both: 1, depth: -1, range: 1, none: 0 };
  return bank.items.flatMap((item) => {
    const answer = answerTo(item, answers);
    if (answer === null) return [];
    const type = item.kind === 'rating' ? item.scale : typeOf(item, answer as string);
    const share =
      item.kind === 'rating'
        ? ((1 - weight) * item.key * (answer as number)) / 2 / answered[item.scale]
        : weight / answered.scenarios;
    return [
      {
        item: item.id,
        lean: points * share * sides[type],
        range: points * share * ranges[type],
      },
    ];
  });
}
