import {
  itemsOf,
  type QuizAnswers,
  type QuizBank,
  type QuizRound,
  ratingValues,
  valuesOf,
} from '../bank.model.ts';
import { quizFingerprint } from '../codes/fingerprint.model.ts';
import { leaderOf, probabilitiesOf } from '../scoring/regions.model.ts';
import type { QuizRules } from '../scoring/rules.model.ts';
import { sumUp } from '../scoring/sums.model.ts';

type Pattern = (place: number) => number;

const repeating =
  (values: readonly number[]): Pattern =>
  (place) =>
    values[place % values.length]!;

const places = ratingValues.map((_, place) => place);
const pairs = places.flatMap((a) => places.filter((b) => b !== a).map((b) => [a, b] as const));
const starting = (values: readonly number[]): Pattern[] =>
  values.map((_, start) => repeating([...values.slice(start), ...values.slice(0, start)]));

/** Ways of rating that read no item: zig-zags, ramps, triangles, two and one, two and two. */
const ratingPatterns: readonly Pattern[] = [
  ...pairs.map(([a, b]) => repeating([a, b])),
  ...starting(places),
  ...starting(places.toReversed()),
  ...starting([0, 1, 2, 3, 4, 3, 2, 1]),
  ...pairs.map(([a, b]) => repeating([a, a, b])),
  ...pairs.map(([a, b]) => repeating([a, a, b, b])),
];

/** Places of the answers to a scenario; the last is “None of these”. */
const optionPlaces = [0, 1, 2, 3, 4];

/** Ways of choosing that read no option: always the same place, down, up, and both with “None of these”. */
const optionPatterns: readonly Pattern[] = [
  ...optionPlaces.map((place) => repeating([place])),
  repeating([0, 1, 2, 3]),
  repeating([3, 2, 1, 0]),
  repeating(optionPlaces),
  repeating(optionPlaces.toReversed()),
];

/** Answers to the items asked up to a round, by place among their kind in presentation order. */
function fillIn(
  bank: QuizBank,
  last: QuizRound,
  rating: (place: number) => number,
  option: (place: number) => number,
): QuizAnswers {
  const asked = [...itemsOf(bank, 'core'), ...(last === 'sharpen' ? itemsOf(bank, 'sharpen') : [])];
  const next = { rating: 0, scenario: 0 };
  return Object.fromEntries(
    asked.map((item) => {
      const place = next[item.kind]++;
      return [item.id, valuesOf(item)[item.kind === 'rating' ? rating(place) : option(place)]!];
    }),
  );
}

/** The answers of everyone who clicks in a mechanical pattern, over the core or both rounds. */
export const patternAnswers = (bank: QuizBank, last: QuizRound): QuizAnswers[] =>
  ratingPatterns.flatMap((rating) =>
    optionPatterns.map((option) => fillIn(bank, last, rating, option)),
  );

/** The answers of everyone who always rates alike and always takes the option at one place. */
export const straightAnswers = (bank: QuizBank, last: QuizRound): QuizAnswers[] =>
  places.flatMap((value) =>
    optionPlaces.map((place) =>
      fillIn(
        bank,
        last,
        () => value,
        () => place,
      ),
    ),
  );

/** Counts by fingerprint: a check that is run often counts each bank once. */
const counted = new Map<string, number>();

/** How many of the mechanical patterns over the core would earn a role if there were no gate. */
export function patternRoles(bank: QuizBank, rules: QuizRules): number {
  const print = quizFingerprint(bank, rules);
  let roles = counted.get(print);
  if (roles === undefined) {
    roles = patternAnswers(bank, 'core').filter((answers) => {
      const leader = leaderOf(probabilitiesOf(sumUp(bank, answers), rules), rules);
      return leader !== null && leader !== 'open';
    }).length;
    counted.set(print, roles);
  }
  return roles;
}
