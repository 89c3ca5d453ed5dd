import type { QuizBank } from '../bank.model.ts';
import { firstOf, secondOf } from './closest.model.ts';
import type { OpenReason, Outcome } from './regions.model.ts';
import { quizRules } from './rules.model.ts';
import type { QuizResult } from './score.model.ts';
import { type Contribution, points } from './sums.model.ts';

/** How far one answer spoke for an outcome, in points; below 0 where it spoke against it. */
export interface Weight {
  /** Id of the item. */
  readonly item: string;
  readonly points: number;
}

/** The answers that weighed most, heaviest first. */
export interface Reasons {
  /** What they spoke for; null where nothing is named. */
  readonly outcome: Outcome | null;
  readonly heaviest: readonly Weight[];
}

const most = 3;
/** Points so small that they come from rounding alone. */
const nothing = 1e-9;

/** By how many points an answer brought the two sides nearer to each other; below 0, further apart. */
const nearer = ({ lean }: Contribution, { lean: whole }: QuizResult): number =>
  Math.abs(whole - lean) - Math.abs(whole);

/**
 * How far each answer spoke for an outcome, in the order of the bank. What speaks for it follows
 * from what the outcome needs:
 * - a side: points of the lean towards it;
 * - dual: points of the range, and points by which the answer brings the sides nearer;
 * - open because one thing at a time is liked better: the same, with the range turned round;
 * - open because no side pulls: points that a rating takes from the pull of its side.
 */
export function weightsFor(bank: QuizBank, result: QuizResult, outcome: Outcome): Weight[] {
  const why = openReasonOf(result);
  const scales = new Map(
    bank.items.flatMap((item) => (item.kind === 'rating' ? [[item.id, item.scale]] : [])),
  );
  const pointsOf = (contribution: Contribution): number => {
    if (outcome === 'frontend') return contribution.lean;
    if (outcome === 'backend') return -contribution.lean;
    if (outcome === 'dual') return contribution.range + nearer(contribution, result);
    if (why === 'depth-first') return nearer(contribution, result) - contribution.range;
    const scale = scales.get(contribution.item);
    return scale === 'frontend' ? -contribution.lean : scale === 'backend' ? contribution.lean : 0;
  };
  return result.contributions.map((contribution) => ({
    item: contribution.item,
    points: pointsOf(contribution),
  }));
}

/** Why nothing might be named, where a result does not say: no pull, or too many sides that pull. */
function openReasonOf({ reasons, scores }: QuizResult): OpenReason {
  const [reason] = reasons;
  if (reason === 'depth-first' || reason === 'low-pull') return reason;
  const floor = 50 + points * quizRules.floor;
  return Math.min(scores.frontend, scores.backend) >= floor ? 'depth-first' : 'low-pull';
}

/**
 * How far an answer is from naming something that the reader likes: 0 for an activity that they
 * like, 1 for one that they like in place of what the scale measures, 2 for one that they dislike.
 */
function distancesIn(bank: QuizBank, { contributions }: QuizResult): ReadonlyMap<string, number> {
  const given = new Map(contributions.map((contribution) => [contribution.item, contribution]));
  return new Map(
    bank.items.map((item) => {
      const contribution = given.get(item.id);
      if (!contribution || item.kind !== 'rating') return [item.id, 0];
      const spoke = {
        frontend: contribution.lean,
        backend: -contribution.lean,
        range: contribution.range,
      };
      if (item.key * spoke[item.scale] < 0) return [item.id, 2];
      return [item.id, item.key < 0 ? 1 : 0];
    }),
  );
}

/**
 * At most three weights that speak for something, heaviest first. Of equal ones, what the reader
 * likes tells them more than what they would avoid; then they keep the order of the bank.
 */
const heaviest = (weights: readonly Weight[], distances: ReadonlyMap<string, number>): Weight[] =>
  weights
    .filter(({ points }) => points > nothing)
    .toSorted((a, b) =>
      Math.abs(a.points - b.points) > nothing
        ? b.points - a.points
        : distances.get(a.item)! - distances.get(b.item)!,
    )
    .slice(0, most);

const turned = (weights: readonly Weight[]): Weight[] =>
  weights.map(({ item, points }) => ({ item, points: -points }));

/**
 * Why a result is what it is: the answers that spoke most for the headline and those that spoke
 * most against it. Where nothing is named and two outcomes are near, the answers that spoke most for
 * each of them rather than for the other, in points by which they tip the balance between the two.
 */
export function reasonsOf(bank: QuizBank, result: QuizResult): readonly [Reasons, Reasons] {
  const { headline } = result;
  const distances = distancesIn(bank, result);
  const first = headline === 'inconclusive' ? firstOf(result) : headline;
  const second = secondOf(result);
  if (headline === 'inconclusive' && second) {
    const against = weightsFor(bank, result, second);
    // What both need alike says nothing; only what separates them does.
    const parting = weightsFor(bank, result, first).map(({ item, points }, place) => ({
      item,
      points: (points - against[place]!.points) / 2,
    }));
    return [
      { outcome: first, heaviest: heaviest(parting, distances) },
      { outcome: second, heaviest: heaviest(turned(parting), distances) },
    ];
  }
  const weights = weightsFor(bank, result, first);
  const against = heaviest(turned(weights), distances);
  return [
    { outcome: first, heaviest: heaviest(weights, distances) },
    { outcome: null, heaviest: turned(against) },
  ];
}

/** Why more answers would help a result; false where the answers given contradict each other. */
export const helpsToSharpen = ({ band, reasons }: Pick<QuizResult, 'band' | 'reasons'>): boolean =>
  band === 'close' ||
  (band === null && reasons.every((reason) => reason === 'nothing-leads' || reason === 'too-few'));
