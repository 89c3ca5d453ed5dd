import {
  itemsOf,
  type OptionType,
  type QuizAnswers,
  type QuizBank,
  type QuizScale,
  ratingValues,
} from '../../../src/domain/quiz-bank.ts';

/** Numbers from 0 to 1 that every machine draws alike (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A draw from the standard normal distribution (Box and Muller 1958). */
const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Loading of a rating on its trait, thresholds between its five values, and mean interest. */
const loading = 0.58;
const thresholds = [-1.5, -0.5, 0.5, 1.5];
const interest = 0.3;
/** Correlation of the liking for range with each side, and spread of yea-saying. */
const shared = 0.15;
const yeaSaying = 0.25;
/** How strongly traits decide between the options of a scenario. */
const slope = 1.1;

/**
 * The core answers of one simulated taker: normal traits, ratings by a graded response model,
 * scenarios by a multinomial logit. `skipped` is the share of items left out.
 */
export function takerFrom(bank: QuizBank, random: () => number, skipped = 0): QuizAnswers {
  const [front, back] = [normal(random), normal(random)];
  const rest = Math.sqrt(1 - 2 * shared ** 2);
  const traits: Record<QuizScale, number> = {
    frontend: interest + front,
    backend: interest + back,
    range: interest + shared * (front + back) + rest * normal(random),
  };
  const agrees = yeaSaying * normal(random);
  const pulls: Record<OptionType, number> = {
    frontend: slope * (traits.frontend - interest),
    backend: slope * (traits.backend - interest),
    both: slope * (traits.range - interest),
    depth: -slope * (traits.range - interest),
  };
  const answers: Record<string, number | string> = {};
  for (const item of itemsOf(bank, 'core')) {
    if (random() < skipped) continue;
    if (item.kind === 'rating') {
      const felt =
        item.key * loading * traits[item.scale] +
        Math.sqrt(1 - loading ** 2) * normal(random) +
        agrees;
      answers[item.id] = ratingValues[thresholds.filter((threshold) => felt > threshold).length]!;
      continue;
    }
    const weights = item.options.map(({ type }) => Math.exp(pulls[type]));
    let drawn = random() * weights.reduce((sum, weight) => sum + weight, 0);
    const place = weights.findIndex((weight) => (drawn -= weight) < 0);
    answers[item.id] = item.options.at(place)!.id;
  }
  return answers;
}
