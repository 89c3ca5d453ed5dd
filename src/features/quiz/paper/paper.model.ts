import {
  itemsOf,
  type OptionType,
  type QuizBank,
  type QuizScale,
  ratingValues,
} from '../bank.model.ts';
import {
  type PaperRoles,
  type PaperSizes,
  type PaperWeights,
  rolesOnPaper,
} from './roles.model.ts';
import type { QuizRules } from '../scoring/rules.model.ts';

/** A statement on paper. The reader circles one of the numbers 1 to 5. */
export interface PaperStatement {
  /** Id of the item; nothing on paper shows it. */
  readonly id: string;
  /** Its number on the form, from 1. */
  readonly number: number;
  readonly text: string;
  readonly scale: QuizScale;
  /** What each circled number is worth, 1 first. */
  readonly points: readonly number[];
}

/** A situation on paper. The reader circles one letter. */
export interface PaperScenario {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly options: readonly {
    readonly id: string;
    readonly letter: string;
    readonly text: string;
    readonly type: OptionType;
  }[];
}

/** The letter of “None of these”, after those of the four options. */
export const noneLetter = 'e';

/** What a sheet must pass before the table may name a role: the gates of the screen, in points. */
export interface PaperChecks {
  /** Ratings and choices contradict each other if they lean to opposite sides by so much each. */
  readonly ratings: number;
  readonly choices: number;
  /**
   * Answers pull both ways if both their spread and their split are larger than these. The spread is
   * `times` × (4 × outer numbers + inner numbers), less the squared distance of each scale's points
   * from its middle times `squares`. The split is `times` × answers off the middle, less the square
   * of each scale's answers for it less those against it, times `squares`.
   */
  readonly times: number;
  readonly squares: Readonly<Record<QuizScale, number>>;
  readonly spread: number;
  readonly split: number;
}

/** The quiz as a form with a key and one table, for a pencil. */
export interface QuizPaper {
  readonly statements: readonly PaperStatement[];
  readonly scenarios: readonly PaperScenario[];
  readonly sizes: PaperSizes;
  readonly weights: PaperWeights;
  /** Points of each scale where its answers are neutral. */
  readonly middles: Readonly<Record<QuizScale, number>>;
  /** The table. */
  readonly roles: PaperRoles;
  readonly checks: PaperChecks;
}

const scales: readonly QuizScale[] = ['frontend', 'backend', 'range'];
/** A rating is worth 0 to 4 points on paper, so that no negative numbers have to be added. */
export const neutral = 2;
const small = 1e-9;

const greatestDivisor = (a: number, b: number): number => (b ? greatestDivisor(b, a % b) : a);
const leastMultiple = (a: number, b: number): number => (a * b) / greatestDivisor(a, b);

/**
 * Whole numbers in the proportion of what one point, and one scenario, adds to the lean or
 * the range. Throws where no whole numbers up to 1000 do.
 */
function weightsFor(sizes: PaperSizes, { scenarioWeight }: QuizRules): PaperWeights {
  const shares = {
    ...(Object.fromEntries(
      scales.map((scale) => [scale, (1 - scenarioWeight) / (2 * sizes[scale])]),
    ) as Record<QuizScale, number>),
    scenarios: scenarioWeight / sizes.scenarios,
  };
  const least = Math.min(...Object.values(shares));
  for (let times = 1; times <= 1000; times++) {
    const counts = Object.values(shares).map((share) => (share / least) * times);
    if (counts.every((count) => Math.abs(count - Math.round(count)) < 1e-6)) {
      const [frontend, backend, range, scenarios] = counts.map(Math.round);
      return { frontend: frontend!, backend: backend!, range: range!, scenarios: scenarios! };
    }
  }
  throw new Error('Ratings and scenarios weigh so unevenly that no pencil could add them up.');
}

function checksFor(sizes: PaperSizes, weights: PaperWeights, rules: QuizRules): PaperChecks {
  const unit = rules.scenarioWeight / sizes.scenarios / weights.scenarios;
  const times = scales.map((scale) => sizes[scale]).reduce(leastMultiple);
  const freedom = scales.reduce((sum, scale) => sum + sizes[scale] - 1, 0);
  return {
    ratings: Math.ceil((rules.contradiction * (1 - rules.scenarioWeight)) / unit - small),
    choices: Math.ceil(rules.contradiction * sizes.scenarios - small),
    times,
    squares: {
      frontend: times / sizes.frontend,
      backend: times / sizes.backend,
      range: times / sizes.range,
    },
    // Points are twice as wide as the scale on which the spread is measured.
    spread: Math.floor(times * freedom * (neutral * rules.spread) ** 2 + small),
    split: Math.floor(times * freedom * rules.signSpread ** 2 + small),
  };
}

/**
 * The core of the quiz as a paper form. Everything is computed from the bank and the rules: what
 * each circled number is worth, how often points count, and from how many on the table names a role.
 * Throws where the core lacks a scale or scenarios.
 */
export function paperOf(bank: QuizBank, rules: QuizRules): QuizPaper {
  const items = itemsOf(bank, 'core');
  const ratings = items.filter((item) => item.kind === 'rating');
  const statements = ratings.map(({ id, text, scale, key }, place): PaperStatement => ({
    id,
    number: place + 1,
    text,
    scale,
    points: ratingValues.map((value) => neutral + key * value),
  }));
  const scenarios = items
    .filter((item) => item.kind === 'scenario')
    .map(({ id, text, options }, place) => ({
      id,
      number: statements.length + place + 1,
      text,
      options: options.map((option, at) => ({
        id: option.id,
        letter: 'abcd'[at]!,
        text: option.text,
        type: option.type,
      })),
    }));
  const count = (scale: QuizScale): number =>
    statements.filter((statement) => statement.scale === scale).length;
  const sizes: PaperSizes = {
    frontend: count('frontend'),
    backend: count('backend'),
    range: count('range'),
    scenarios: scenarios.length,
  };
  if (Object.values(sizes).includes(0))
    throw new Error('A paper form needs statements of each scale, and scenarios.');
  const weights = weightsFor(sizes, rules);
  return {
    statements,
    scenarios,
    sizes,
    weights,
    middles: {
      frontend: neutral * sizes.frontend,
      backend: neutral * sizes.backend,
      range: neutral * sizes.range,
    },
    roles: rolesOnPaper(sizes, weights, rules),
    checks: checksFor(sizes, weights, rules),
  };
}
