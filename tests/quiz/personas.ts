import type { Band, Outcome } from '../../src/features/quiz/scoring/regions.model.ts';
import type { Headline, QuizReason } from '../../src/features/quiz/scoring/score.model.ts';
import {
  itemsOf,
  type OptionType,
  type QuizAnswers,
  type QuizBank,
  type QuizScale,
} from '../../src/features/quiz/bank.model.ts';

/** A named set of answers: how it rates each scale, item after item, and which types it chooses. */
export interface Persona {
  readonly name: string;
  /** Keyed ratings of the core, in the order of codes; null for “I don’t know yet”. */
  readonly ratings: Readonly<Record<QuizScale, readonly (number | null)[]>>;
  /** Types chosen in the core’s scenarios, in the order of codes; null for “I can’t say”. */
  readonly types: readonly (OptionType | null)[];
  readonly told: {
    readonly headline: Headline;
    readonly band: Band | null;
    readonly runnerUp: Outcome;
    readonly reasons: readonly QuizReason[];
    /** Points. */
    readonly lean: number;
    /** Points of the answer that weighs most in the lean, and how many weigh as much. */
    readonly most: readonly [points: number, answers: number];
  };
}

/** The same answer to each of a number of items. */
export const same = <T>(value: T, times: number): T[] => Array.from({ length: times }, () => value);
/** Types by their letters: f, b, t for both, d; anything else for “I can’t say”. */
export const types = (given: string): (OptionType | null)[] =>
  [...given].map(
    (letter) =>
      (({ f: 'frontend', b: 'backend', t: 'both', d: 'depth' }) as Record<string, OptionType>)[
        letter
      ] ?? null,
  );

/** Twelve sets of answers whose results are known by name. */
export const personas: readonly Persona[] = [
  {
    name: 'drawn to screens, cool towards systems',
    ratings: { frontend: same(2, 6), backend: same(-1, 6), range: same(0, 6) },
    types: types('ffffffff'),
    told: {
      headline: 'frontend',
      band: 'clear',
      runnerUp: 'open',
      reasons: [],
      lean: 65,
      most: [5, 6],
    },
  },
  {
    name: 'drawn to systems, cool towards screens',
    ratings: { frontend: same(-1, 6), backend: same(2, 6), range: same(0, 6) },
    types: types('bbbbbbbb'),
    told: {
      headline: 'backend',
      band: 'clear',
      runnerUp: 'open',
      reasons: [],
      lean: -65,
      most: [5, 6],
    },
  },
  {
    name: 'drawn to both, and to holding both',
    ratings: { frontend: same(1, 6), backend: same(1, 6), range: same(1, 6) },
    types: types('tttttttt'),
    told: {
      headline: 'dual',
      band: 'clear',
      runnerUp: 'frontend',
      reasons: [],
      lean: 0,
      most: [2.5, 12],
    },
  },
  {
    name: 'drawn to both, one at a time',
    ratings: { frontend: same(1, 6), backend: same(1, 6), range: same(-1, 6) },
    types: types('dddddddd'),
    told: {
      headline: 'open',
      band: 'clear',
      runnerUp: 'frontend',
      reasons: ['depth-first'],
      lean: 0,
      most: [2.5, 12],
    },
  },
  {
    name: 'drawn to neither',
    ratings: { frontend: same(-1, 6), backend: same(-1, 6), range: same(0, 6) },
    types: types('tdtdtdtd'),
    told: {
      headline: 'open',
      band: 'clear',
      runnerUp: 'frontend',
      reasons: ['low-pull'],
      lean: 0,
      most: [2.5, 12],
    },
  },
  {
    name: 'screens a little more than systems',
    ratings: { frontend: [1, 1, 1, 1, 0, 1], backend: [0, 0, 1, 0, 0, -1], range: same(0, 6) },
    types: types('fftdffbt'),
    told: {
      headline: 'frontend',
      band: 'clear',
      runnerUp: 'dual',
      reasons: [],
      lean: 20,
      most: [2.5, 12],
    },
  },
  {
    name: 'systems a little more than screens',
    ratings: { frontend: [0, 0, 1, 0, 0, -1], backend: [1, 1, 1, 1, 0, 1], range: same(0, 6) },
    types: types('bbtdbbft'),
    told: {
      headline: 'backend',
      band: 'clear',
      runnerUp: 'dual',
      reasons: [],
      lean: -20,
      most: [2.5, 12],
    },
  },
  {
    name: 'between both and screens',
    ratings: { frontend: [2, 1, 1, 1, 1, 1], backend: [1, 0, 1, 0, 1, 0], range: same(1, 6) },
    types: types('tttffttf'),
    told: {
      headline: 'frontend',
      band: 'leaning',
      runnerUp: 'dual',
      reasons: [],
      lean: 17.5,
      most: [5, 1],
    },
  },
  {
    name: 'says screens and chooses systems',
    ratings: { frontend: same(2, 6), backend: same(-1, 6), range: same(0, 6) },
    types: types('bbbbbbbb'),
    told: {
      headline: 'inconclusive',
      band: null,
      runnerUp: 'open',
      reasons: ['ratings-and-choices'],
      lean: 25,
      most: [5, 6],
    },
  },
  {
    name: 'agrees with every sentence',
    ratings: {
      frontend: [2, 2, 2, -2, -2, -2],
      backend: [2, 2, 2, -2, -2, -2],
      range: [2, 2, 2, -2, -2, -2],
    },
    types: types('tttttttt'),
    told: {
      headline: 'inconclusive',
      band: null,
      runnerUp: 'open',
      reasons: ['pulls-both-ways'],
      lean: 0,
      most: [5, 12],
    },
  },
  {
    name: 'knows too little to say',
    ratings: {
      frontend: [1, 1, 1, null, null, null],
      backend: same(0, 6),
      range: same(0, 6),
    },
    types: types('ffff....'),
    told: {
      headline: 'inconclusive',
      band: null,
      runnerUp: 'open',
      reasons: ['too-few'],
      lean: 35,
      most: [5, 7],
    },
  },
  {
    name: 'lies where three outcomes meet',
    ratings: { frontend: [1, 0, 0, 0, 0, 0], backend: [0, 0, 0, 0, 0, -1], range: same(0, 6) },
    types: types('fftdtdfb'),
    told: {
      headline: 'inconclusive',
      band: null,
      runnerUp: 'frontend',
      reasons: ['nothing-leads'],
      lean: 10,
      most: [2.5, 6],
    },
  },
];

/** The persona’s answers to a bank. */
export function answersOf(
  bank: QuizBank,
  { ratings, types: chosen }: Pick<Persona, 'ratings' | 'types'>,
): QuizAnswers {
  const places = { frontend: 0, backend: 0, range: 0, scenario: 0 };
  const core = itemsOf(bank, 'core').toSorted((a, b) => a.code - b.code);
  return Object.fromEntries(
    core.map((item) => {
      if (item.kind === 'rating') {
        const value = ratings[item.scale][places[item.scale]++]!;
        return [item.id, value === null ? null : value * item.key];
      }
      const type = chosen[places.scenario++];
      return [item.id, item.options.find((option) => option.type === type)?.id ?? null];
    }),
  );
}
