import type { OptionType, QuizAnswers, QuizScale } from '../bank.model.ts';
import { neutral, type QuizPaper } from './paper.model.ts';
import type { Outcome } from '../scoring/regions.model.ts';

/** A complete sheet as a pencil adds it up. */
interface PaperSums {
  /** Points of the statements of each scale. */
  readonly points: Readonly<Record<QuizScale, number>>;
  /** How many situations were answered with each type of option. */
  readonly choices: Readonly<Record<OptionType, number>>;
  /** Statements answered with 1 or 5, and with 2 or 4. */
  readonly outer: number;
  readonly inner: number;
  /** Statements of each scale that are worth 3 or 4, less those worth 0 or 1. */
  readonly sides: Readonly<Record<QuizScale, number>>;
}

/** What comes of the sums, step by step. */
interface PaperReading {
  readonly totals: Readonly<Record<QuizScale, number>>;
  /** Difference of the two sides’ points, and of their choices; positive towards frontend. */
  readonly ratings: number;
  readonly chosen: number;
  readonly contradicts: boolean;
  readonly spread: number;
  readonly split: number;
  readonly tooWide: boolean;
  /** The role that the table names, or null for “too close on paper”. */
  readonly role: Exclude<Outcome, 'open'> | null;
}

/** Adds up circled numbers (1 to 5, in the order of the statements) and letters (a to e). */
export function addUp(
  { statements, scenarios }: QuizPaper,
  numbers: readonly number[],
  letters: readonly string[],
): PaperSums {
  const points = { frontend: 0, backend: 0, range: 0 };
  const sides = { frontend: 0, backend: 0, range: 0 };
  const choices = { frontend: 0, backend: 0, both: 0, depth: 0 };
  statements.forEach((statement, place) => {
    const worth = statement.points[numbers[place]! - 1]!;
    points[statement.scale] += worth;
    sides[statement.scale] += Math.sign(worth - neutral);
  });
  scenarios.forEach(({ options }, place) => {
    const chosen = options.find(({ letter }) => letter === letters[place]);
    // “None of these” has a letter and counts for nothing.
    if (chosen) choices[chosen.type]++;
  });
  const away = numbers.map((number) => Math.abs(number - 1 - neutral));
  return {
    points,
    choices,
    outer: away.filter((steps) => steps === 2).length,
    inner: away.filter((steps) => steps === 1).length,
    sides,
  };
}

/** Reads the table as the form tells its reader to. */
export function readPaper(
  { weights, middles, roles, checks }: QuizPaper,
  { points, choices, outer, inner, sides }: PaperSums,
): PaperReading {
  const totals = {
    frontend: weights.frontend * points.frontend + weights.scenarios * choices.frontend,
    backend: weights.backend * points.backend + weights.scenarios * choices.backend,
    range: weights.range * points.range + weights.scenarios * (choices.both - choices.depth),
  };
  const ratings = weights.frontend * points.frontend - weights.backend * points.backend;
  const chosen = choices.frontend - choices.backend;
  const contradicts =
    (ratings >= checks.ratings && chosen <= -checks.choices) ||
    (ratings <= -checks.ratings && chosen >= checks.choices);
  const less = (distance: (scale: QuizScale) => number): number =>
    (['frontend', 'backend', 'range'] as const)
      .map((scale) => checks.squares[scale] * distance(scale) ** 2)
      .reduce((sum, square) => sum + square, 0);
  const spread =
    checks.times * (4 * outer + inner) - less((scale) => points[scale] - middles[scale]);
  const split = checks.times * (outer + inner) - less((scale) => sides[scale]);
  const tooWide = spread > checks.spread && split > checks.split;
  const lead = totals.frontend - totals.backend;
  const { frontend, backend, dual } = roles;
  const named =
    frontend && lead >= frontend.lead && points.frontend >= frontend.points
      ? 'frontend'
      : backend && -lead >= backend.lead && points.backend >= backend.points
        ? 'backend'
        : dual &&
            Math.abs(lead) <= dual.gap &&
            points.frontend >= dual.frontend &&
            points.backend >= dual.backend &&
            totals.range >= dual.range
          ? 'dual'
          : null;
  return {
    totals,
    ratings,
    chosen,
    contradicts,
    spread,
    split,
    tooWide,
    role: contradicts || tooWide ? null : named,
  };
}

const examplePoints: Readonly<Record<QuizScale, readonly number[]>> = {
  frontend: [3, 4, 2, 3, 3, 2],
  backend: [1, 2, 1, 0, 2, 1],
  range: [2, 3, 1, 2, 3, 1],
};
const exampleChoices: readonly OptionType[] = [
  'frontend',
  'both',
  'frontend',
  'depth',
  'backend',
  'frontend',
  'both',
  'frontend',
];

/** Numbers and letters of a sheet that nobody filled in, to show scoring on. */
function exampleSheet({ statements, scenarios }: QuizPaper) {
  const next = { frontend: 0, backend: 0, range: 0 };
  const numbers = statements.map(({ scale, points }) => {
    const wanted = examplePoints[scale];
    return points.indexOf(wanted[next[scale]++ % wanted.length]!) + 1;
  });
  const chosen = scenarios.map(({ options }, place) => {
    const wanted = exampleChoices[place % exampleChoices.length]!;
    return options.find(({ type }) => type === wanted)!;
  });
  return { numbers, chosen };
}

/** The example as a pencil adds it up. */
export function exampleSums(paper: QuizPaper): PaperSums {
  const { numbers, chosen } = exampleSheet(paper);
  return addUp(
    paper,
    numbers,
    chosen.map(({ letter }) => letter),
  );
}

/** The example as the screen scores it. */
export function exampleAnswers(paper: QuizPaper): QuizAnswers {
  const { numbers, chosen } = exampleSheet(paper);
  return Object.fromEntries([
    ...paper.statements.map(({ id }, place) => [id, numbers[place]! - 1 - neutral]),
    ...paper.scenarios.map(({ id }, place) => [id, chosen[place]!.id]),
  ]);
}
