import {
  itemsOf,
  noneOfThese,
  type OptionType,
  type QuizAnswers,
  type QuizBank,
  type QuizItem,
  type QuizScale,
  ratingValues,
} from '../../src/features/quiz/bank.model.ts';
import { normalBelow } from '../../src/features/quiz/scoring/normal.model.ts';
import type { Outcome } from '../../src/features/quiz/scoring/regions.model.ts';
import type { QuizRules } from '../../src/features/quiz/scoring/rules.model.ts';
import { normalOf, type Random } from './random.ts';
import { leanOf, type QuizSums, rangeOf } from '../../src/features/quiz/scoring/sums.model.ts';

/** What a simulated person likes, in standard deviations, and how they use the scale. */
export interface Taker {
  readonly traits: Readonly<Record<QuizScale, number>>;
  /** How much they agree with anything. */
  readonly agreeing: number;
}

/** What the simulation assumes; research on such forms gives its order of size, not its value. */
export interface Assumptions {
  /** Correlation of an answer with its trait. */
  readonly loading: number;
  /** How strongly traits decide a scenario. */
  readonly slope: number;
  /** Mean interest in either side. */
  readonly interest: number;
  /** Correlation of range with each side. */
  readonly rangeLink: number;
  readonly agreeing: number;
  readonly agreeingSpread: number;
  /** Share of scenarios that are answered with “None of these”, whatever a person likes. */
  readonly none: number;
}

export const assumptions: Assumptions = {
  loading: 0.58,
  slope: 1.1,
  interest: 0.3,
  rangeLink: 0.15,
  agreeing: 0,
  agreeingSpread: 0.25,
  none: 0,
};

/** Between which an answer changes to the next value. */
const thresholds = [-1.5, -0.5, 0.5, 1.5];

/** A person by chance. */
export function takerOf(random: Random, world: Assumptions = assumptions): Taker {
  const [frontend, backend, own] = [normalOf(random), normalOf(random), normalOf(random)];
  const link = world.rangeLink;
  const range = link * (frontend + backend) + Math.sqrt(1 - 2 * link ** 2) * own;
  return {
    traits: { frontend: frontend + world.interest, backend: backend + world.interest, range },
    agreeing: world.agreeing + world.agreeingSpread * normalOf(random),
  };
}

const pulls = ({ frontend, backend, range }: Taker['traits']): Record<OptionType, number> => ({
  frontend,
  backend,
  both: range,
  depth: -range,
});

/** Probabilities of the options of a scenario: a multinomial logit. */
function optionShares(traits: Taker['traits'], slope: number): Record<OptionType, number> {
  const weights = Object.entries(pulls(traits)).map(
    ([type, pull]) => [type, Math.exp(slope * pull)] as const,
  );
  const whole = weights.reduce((sum, [, weight]) => sum + weight, 0);
  return Object.fromEntries(weights.map(([type, weight]) => [type, weight / whole])) as Record<
    OptionType,
    number
  >;
}

/** One answer: a graded response to a statement, a choice in a scenario. */
function answerOf(
  item: QuizItem,
  { traits, agreeing }: Taker,
  random: Random,
  { loading, slope, none }: Assumptions = assumptions,
): number | string {
  if (item.kind === 'rating') {
    const response =
      loading * item.key * traits[item.scale] +
      Math.sqrt(1 - loading ** 2) * normalOf(random) +
      agreeing;
    return ratingValues[thresholds.filter((threshold) => response > threshold).length]!;
  }
  if (none && random() < none) return noneOfThese;
  const shares = optionShares(traits, slope);
  let left = random();
  for (const { id, type } of item.options) {
    left -= shares[type];
    if (left < 0) return id;
  }
  return item.options.at(-1)!.id;
}

/** A whole set of answers of the core, or of every item. */
export const answersOf = (
  bank: QuizBank,
  taker: Taker,
  random: Random,
  world: Assumptions = assumptions,
  items: readonly QuizItem[] = itemsOf(bank, 'core'),
): QuizAnswers =>
  Object.fromEntries(items.map((item) => [item.id, answerOf(item, taker, random, world)]));

/** Mean of an endless number of answers to statements, halved to lie between −1 and 1. */
function endlessMean(trait: number, loading: number): number {
  const spread = Math.sqrt(1 - loading ** 2);
  const above = thresholds.map((threshold) => normalBelow((loading * trait - threshold) / spread));
  return above.reduce((sum, share) => sum + share, 0) / 2 - 1;
}

/** The region that the sums themselves lie in, as if they had no error. */
function regionOf(sums: QuizSums, rules: QuizRules): Outcome {
  const lean = leanOf(sums, rules);
  const pulls = (side: number): boolean => side >= rules.floor;
  if (lean >= rules.lean) return pulls(sums.frontend) ? 'frontend' : 'open';
  if (lean <= -rules.lean) return pulls(sums.backend) ? 'backend' : 'open';
  const both = pulls(sums.frontend) && pulls(sums.backend);
  return both && rangeOf(sums, rules) >= rules.range ? 'dual' : 'open';
}

/** Where a person would lie if they were asked without end and agreed with nothing for its own sake. */
export function trueOutcome(
  { traits }: Taker,
  rules: QuizRules,
  { loading, slope }: Assumptions = assumptions,
): Outcome {
  const shares = optionShares(traits, slope);
  return regionOf(
    {
      frontend: endlessMean(traits.frontend, loading),
      backend: endlessMean(traits.backend, loading),
      rangeRatings: endlessMean(traits.range, loading),
      scenarioLean: shares.frontend - shares.backend,
      scenarioRange: shares.both - shares.depth,
      answered: { frontend: 1, backend: 1, range: 1, scenarios: 1 },
    },
    rules,
  );
}
