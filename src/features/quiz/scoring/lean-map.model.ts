import type { Outcome } from './regions.model.ts';
import { type QuizRules, quizRules } from './rules.model.ts';
import type { QuizScores } from './score.model.ts';
import { points } from './sums.model.ts';

/** What the map draws of a result, in points: a scored one or one out of a link. */
export interface Leaning {
  /** Positive towards frontend, at most `furthestLean` to either side. */
  readonly lean: number;
  readonly scores: Pick<QuizScores, 'range'>;
  /** One standard error of each. */
  readonly errors: { readonly lean: number; readonly range: number };
}

/** A rectangle in units of the drawing, counted from its upper left corner. */
interface LeanRegion {
  readonly outcome: Outcome;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a result lies in the drawing, and how far its bars reach. */
interface LeanPlace {
  readonly x: number;
  readonly y: number;
  /** Left and right end of the bar of the range. */
  readonly across: readonly [number, number];
  /** Upper and lower end of the bar of the lean. */
  readonly upright: readonly [number, number];
}

/** Size of the drawing: from left to right the range, from top to bottom the lean, frontend first. */
export const leanSize = { width: 640, height: 400 } as const;

const middle = 50;
/** Eight in ten values of a normal distribution lie within so many standard errors. */
const eightInTen = 1.28;

/** The furthest that a lean can lie from the middle, in points: every answer for one side. */
export const furthestLean = ({ scenarioWeight }: QuizRules = quizRules): number =>
  points * (2 * (1 - scenarioWeight) + scenarioWeight);

const within = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** Drawn to a tenth of a unit, so that no machine writes other digits than the next. */
const tenth = (value: number): number => Math.round(value * 10) / 10;

const xOf = (range: number): number => tenth((within(range, 0, 100) / 100) * leanSize.width);

function yOf(lean: number, rules: QuizRules): number {
  const end = furthestLean(rules);
  return tenth(((end - within(lean, -end, end)) / (2 * end)) * leanSize.height);
}

/**
 * Between which whole points a score lies about eight times in ten: 1.28 standard errors to either
 * side, kept within the ends of its scale.
 */
export const likelyBetween = (
  score: number,
  error: number,
  [least, most]: readonly [number, number] = [0, 100],
): readonly [number, number] => [
  Math.round(within(score - eightInTen * error, least, most)),
  Math.round(within(score + eightInTen * error, least, most)),
];

/**
 * The regions of the map, which fill it: frontend above, backend below, and between them one side
 * at a time (open) on the left and dual on the right. It shows lean and range alone; a side that
 * pulls too little for its role is not drawn.
 */
export function leanRegions(rules: QuizRules = quizRules): readonly LeanRegion[] {
  const { width, height } = leanSize;
  const [upper, lower] = [yOf(points * rules.lean, rules), yOf(-points * rules.lean, rules)];
  const split = xOf(middle + points * rules.range);
  const middleHeight = tenth(lower - upper);
  return [
    { outcome: 'frontend', x: 0, y: 0, width, height: upper },
    { outcome: 'open', x: 0, y: upper, width: split, height: middleHeight },
    { outcome: 'dual', x: split, y: upper, width: tenth(width - split), height: middleHeight },
    { outcome: 'backend', x: 0, y: lower, width, height: tenth(height - lower) },
  ];
}

/** Where a result lies on the map; its bars hold the true place about eight times in ten. */
export function leanPlace(
  { lean, scores, errors }: Leaning,
  rules: QuizRules = quizRules,
): LeanPlace {
  const reach = eightInTen * errors.lean;
  const breadth = eightInTen * errors.range;
  return {
    x: xOf(scores.range),
    y: yOf(lean, rules),
    across: [xOf(scores.range - breadth), xOf(scores.range + breadth)],
    upright: [yOf(lean + reach, rules), yOf(lean - reach, rules)],
  };
}
