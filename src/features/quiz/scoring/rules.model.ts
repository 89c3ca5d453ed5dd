/**
 * The numbers that scoring works with. Sides and range lie between −1 and 1, the lean between −1.6
 * and 1.6; a point of the scores shown is 0.02 of either.
 */
export interface QuizRules {
  /** Weight of scenarios against ratings in lean and range, 0 to 1. */
  readonly scenarioWeight: number;
  /** Lean from which a side leads. */
  readonly lean: number;
  /** Pull that a side needs for its role, and both sides for the dual role. */
  readonly floor: number;
  /** Range that the dual role needs. */
  readonly range: number;
  /** Standard error of a single rating, halved to lie between −1 and 1. */
  readonly ratingError: number;
  /** Standard error of a single scenario. */
  readonly scenarioError: number;
  /** Probability from which an outcome leads, whatever the others have. */
  readonly lead: number;
  /** Probability from which an outcome leads if it is `ahead` of the next. */
  readonly narrowLead: number;
  readonly ahead: number;
  /** Probabilities from which a headline is clear, or leaning. */
  readonly clear: number;
  readonly leaning: number;
  /** Fewest answers to each scale, and to the scenarios. */
  readonly fewestRatings: number;
  readonly fewestScenarios: number;
  /** Answers contradict each other where both their spread and that of their signs are larger. */
  readonly spread: number;
  readonly signSpread: number;
  /** Lean of ratings and of scenarios, of opposite signs, from which they contradict each other. */
  readonly contradiction: number;
}

/**
 * The rules of this quiz. Errors are design constants from simulated takers: a rating has a loading
 * of .58, a scenario discriminates with a slope of 1.1. The limit of the spread lies just under the
 * .548 of a person who “would like” everything, half of which speaks against what it measures.
 */
export const quizRules: QuizRules = {
  scenarioWeight: 0.4,
  lean: 0.24,
  floor: -0.1,
  range: 0,
  ratingError: 0.45,
  scenarioError: 0.64,
  lead: 0.5,
  narrowLead: 0.4,
  ahead: 0.15,
  clear: 0.8,
  leaning: 0.65,
  fewestRatings: 4,
  fewestScenarios: 5,
  spread: 0.545,
  signSpread: 0.82,
  contradiction: 0.4,
};
