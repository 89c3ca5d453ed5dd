import { itemsOf, type QuizAnswers, type QuizBank } from '../../src/features/quiz/bank.model.ts';
import {
  type Band,
  type Outcome,
  outcomes,
  ranked,
  rememberedShares,
} from '../../src/features/quiz/scoring/regions.model.ts';
import { type QuizRules, quizRules } from '../../src/features/quiz/scoring/rules.model.ts';
import { type QuizResult, scoreWith } from '../../src/features/quiz/scoring/score.model.ts';
import { randomOf } from './random.ts';
import { type Assumptions, assumptions, answersOf, takerOf, trueOutcome } from './takers.ts';

/** A simulated person who took the quiz twice, the second time with fresh chance. */
export interface Case {
  readonly truth: Outcome;
  readonly first: QuizResult;
  readonly again: QuizResult;
  readonly answers: QuizAnswers;
}

const share = <T>(all: readonly T[], holds: (item: T) => boolean): number =>
  all.length ? all.filter(holds).length / all.length : 0;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Pearson's correlation. */
function correlation(one: readonly number[], other: readonly number[]): number {
  const [meanOne, meanOther] = [mean(one), mean(other)];
  let [both, own, others] = [0, 0, 0];
  one.forEach((value, place) => {
    const [a, b] = [value - meanOne, other[place]! - meanOther];
    both += a * b;
    own += a * a;
    others += b * b;
  });
  return both / Math.sqrt(own * others);
}

/** Area under the curve: how often a case that is so has the higher value than one that is not. */
export function areaUnder(values: readonly number[], so: readonly boolean[]): number {
  const order = values
    .map((value, place) => ({ value, is: so[place]! }))
    .toSorted((a, b) => a.value - b.value);
  let [rankSum, count] = [0, 0];
  for (let start = 0; start < order.length;) {
    let end = start;
    while (end < order.length && order[end]!.value === order[start]!.value) end++;
    const middle = (start + 1 + end) / 2;
    for (const { is } of order.slice(start, end))
      if (is) {
        rankSum += middle;
        count++;
      }
    start = end;
  }
  return (rankSum - (count * (count + 1)) / 2) / (count * (order.length - count));
}

/** People by chance, each with the truth and two tries. */
export function simulate(
  bank: QuizBank,
  people: number,
  seed: number,
  rules: QuizRules = quizRules,
  world: Assumptions = assumptions,
): Case[] {
  const random = randomOf(seed);
  const shares = rememberedShares(rules);
  return Array.from({ length: people }, () => {
    const taker = takerOf(random, world);
    const answers = answersOf(bank, taker, random, world);
    return {
      truth: trueOutcome(taker, rules, world),
      answers,
      first: scoreWith(rules, bank, answers, shares),
      again: scoreWith(rules, bank, answersOf(bank, taker, random, world), shares),
    };
  });
}

const most = ({ probabilities }: QuizResult): Outcome => ranked(probabilities)[0]!;
const isRole = (headline: QuizResult['headline']): headline is 'frontend' | 'backend' | 'dual' =>
  headline !== 'open' && headline !== 'inconclusive';
const opposite = (headline: QuizResult['headline'], truth: Outcome): boolean =>
  (headline === 'frontend' && truth === 'backend') ||
  (headline === 'backend' && truth === 'frontend');

/** Cohen's κ of the most probable outcome with the truth. */
function kappa(cases: readonly Case[]): number {
  const seen = share(cases, ({ first, truth }) => most(first) === truth);
  const chance = outcomes.reduce(
    (sum, outcome) =>
      sum +
      share(cases, ({ truth }) => truth === outcome) *
        share(cases, ({ first }) => most(first) === outcome),
    0,
  );
  return (seen - chance) / (1 - chance);
}

/** Cronbach's α of the keyed answers to one scale. */
function alphaOf(bank: QuizBank, sheets: readonly QuizAnswers[], scale: string): number {
  const items = itemsOf(bank, 'core').filter(
    (item) => item.kind === 'rating' && item.scale === scale,
  );
  const columns = items.map((item) =>
    sheets.map((sheet) => (item.kind === 'rating' ? item.key : 1) * (sheet[item.id] as number)),
  );
  const variance = (values: readonly number[]): number => {
    const middle = mean(values);
    return mean(values.map((value) => (value - middle) ** 2));
  };
  const whole = sheets.map((_, place) => columns.reduce((sum, column) => sum + column[place]!, 0));
  const parts = columns.reduce((sum, column) => sum + variance(column), 0);
  return (items.length / (items.length - 1)) * (1 - parts / variance(whole));
}

/** What the simulation tells, by name; shares are 0 to 1. */
export type Recovery = Readonly<Record<string, number>>;

/** Holds what the quiz says of simulated people against what they are. */
export function recoveryOf(bank: QuizBank, cases: readonly Case[]): Recovery {
  const named = cases.filter(({ first }) => isRole(first.headline));
  const banded = (band: Band): Case[] => cases.filter(({ first }) => first.band === band);
  const precision = (role: Outcome): number =>
    share(
      cases.filter(({ first }) => first.headline === role),
      ({ truth }) => truth === role,
    );
  const lean = (all: readonly QuizResult[]): number[] => all.map((result) => result.lean);
  const bands = Object.fromEntries(
    (['clear', 'leaning', 'close'] as const).flatMap((band) => {
      const own = banded(band);
      return [
        [
          `${band}-said`,
          mean(own.map(({ first }) => Math.max(...Object.values(first.probabilities)))),
        ],
        [`${band}-true`, share(own, ({ first, truth }) => first.headline === truth)],
        [`${band}-again`, share(own, ({ first, again }) => first.headline === again.headline)],
        [
          `${band}-opposite`,
          share(own, ({ first, again }) => opposite(again.headline, first.headline as Outcome)),
        ],
      ];
    }),
  );
  return {
    accuracy: share(cases, ({ first, truth }) => most(first) === truth),
    kappa: kappa(cases),
    'top-two': share(cases, ({ first, truth }) =>
      ranked(first.probabilities).slice(0, 2).includes(truth),
    ),
    'role-given': named.length / cases.length,
    'role-true': share(named, ({ first, truth }) => first.headline === truth),
    opposite: share(named, ({ first, truth }) => opposite(first.headline, truth)),
    'auc-frontend': areaUnder(
      cases.map(({ first }) => first.probabilities.frontend),
      cases.map(({ truth }) => truth === 'frontend'),
    ),
    'auc-backend': areaUnder(
      cases.map(({ first }) => first.probabilities.backend),
      cases.map(({ truth }) => truth === 'backend'),
    ),
    'auc-dual': areaUnder(
      cases.map(({ first }) => first.probabilities.dual),
      cases.map(({ truth }) => truth === 'dual'),
    ),
    'precision-frontend': precision('frontend'),
    'precision-backend': precision('backend'),
    'precision-dual': precision('dual'),
    'recall-dual': share(
      cases.filter(({ truth }) => truth === 'dual'),
      ({ first }) => first.headline === 'dual',
    ),
    spread: share(cases, ({ first }) => first.reasons.includes('pulls-both-ways')),
    alpha: alphaOf(
      bank,
      cases.map(({ answers }) => answers),
      'frontend',
    ),
    'retest-lean': correlation(
      lean(cases.map(({ first }) => first)),
      lean(cases.map(({ again }) => again)),
    ),
    ...bands,
  };
}

/**
 * Standard errors of what the simulation tells, by name, from how much it differs between groups of
 * the people; `reckoned` makes more of it, such as the difference of two of its parts.
 */
export function errorsOf(
  bank: QuizBank,
  cases: readonly Case[],
  reckoned: (found: Recovery) => Recovery = (found) => found,
): Recovery {
  const groups = 20;
  const found = Array.from({ length: groups }, (_, group) =>
    reckoned(
      recoveryOf(
        bank,
        cases.filter((__, place) => place % groups === group),
      ),
    ),
  );
  const errorOf = (name: string): number => {
    const values = found.map((figures) => figures[name]!);
    const middle = mean(values);
    const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
    return Math.sqrt(squares / (groups - 1) / groups);
  };
  return Object.fromEntries(Object.keys(found[0]!).map((name) => [name, errorOf(name)]));
}
