import { furthestLean, type Leaning, likelyBetween } from './lean-map.model.ts';
import { quizRules } from './rules.model.ts';
import type { QuizScores } from './score.model.ts';
import { points } from './sums.model.ts';

/** What is shown of one scale, in whole points. */
export interface ScaleEstimate {
  /** The lean, the pull of one side, or the liking for holding both. */
  readonly scale: 'lean' | 'frontend' | 'backend' | 'range';
  readonly at: number;
  /** Between which points the true place lies about eight times in ten. */
  readonly between: readonly [number, number];
  /** Which word says it, from 0: of three for the lean, of five for a score. */
  readonly word: number;
}

/** A lean from which it is far past the border of a side, in points. */
const far = 30;
/** Least points of the second word for a score and of those after it. */
const words = [25, 40, 60, 75] as const;

/** The side that a lean is towards; the first where it is exactly in the middle. */
export const sideOf = ({ lean }: Pick<Leaning, 'lean'>): 'frontend' | 'backend' =>
  lean >= 0 ? 'frontend' : 'backend';

/**
 * The four scales of a result: the lean first, counted towards its own side, then both pulls and
 * the liking for holding both, each 0 to 100.
 */
export function scaleEstimates({
  lean,
  scores,
  errors,
}: {
  readonly lean: number;
  readonly scores: QuizScores;
  readonly errors: QuizScores & { readonly lean: number };
}): readonly ScaleEstimate[] {
  const end = furthestLean();
  // A link can hold a lean that no answers come to.
  const size = Math.min(Math.abs(lean), end);
  return [
    {
      scale: 'lean',
      at: Math.round(size),
      between: likelyBetween(size, errors.lean, [-end, end]),
      word: [points * quizRules.lean, far].filter((border) => size >= border).length,
    },
    ...(['frontend', 'backend', 'range'] as const).map((scale) => ({
      scale,
      at: Math.round(scores[scale]),
      between: likelyBetween(scores[scale], errors[scale]),
      word: words.filter((border) => scores[scale] >= border).length,
    })),
  ];
}
