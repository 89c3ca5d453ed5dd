import type { SharedResult } from '../codes/result-code.model.ts';
import { type Outcome, ranked } from './regions.model.ts';
import type { QuizResult } from './score.model.ts';

/** Probability below which an outcome is too far behind to be named. */
const least = 0.05;

/** The outcome that a result lies closest to. */
export const firstOf = ({ probabilities }: Pick<QuizResult, 'probabilities'>): Outcome =>
  ranked(probabilities)[0]!;

/**
 * The outcome that comes next, if it is worth naming: null where it is nearly ruled out. A result
 * out of a link holds no probabilities; of those, only a close one is sure to have a second.
 */
export const secondOf = (result: QuizResult | SharedResult): Outcome | null => {
  const worth =
    'probabilities' in result
      ? result.probabilities[result.runnerUp] >= least
      : result.band === 'close';
  return worth ? result.runnerUp : null;
};
