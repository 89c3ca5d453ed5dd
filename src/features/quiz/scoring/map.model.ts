import { type Outcome, outcomes, leaderOf, probabilitiesOf, sideShares } from './regions.model.ts';
import { type QuizRules, quizRules } from './rules.model.ts';
import type { QuizSums } from './sums.model.ts';

/** What the map shows of complete answers: the outcome that leads, or that none does. */
export type MapOutcome = Outcome | 'inconclusive';

/** Every outcome in the order of the legend. */
export const mapOutcomes: readonly MapOutcome[] = [...outcomes, 'inconclusive'];

/** The map at one liking for range. */
export interface MapLevel {
  /** The range score, 0 to 100. */
  readonly range: number;
  /** Row by row from the highest frontend score down; within a row from the lowest backend score up. */
  readonly rows: readonly (readonly MapOutcome[])[];
  /** Share of the cells that each outcome fills, 0 to 1. */
  readonly shares: Readonly<Record<MapOutcome, number>>;
}

/** How many of each a complete set of answers has. */
export interface MapSizes {
  readonly frontend: number;
  readonly backend: number;
  readonly range: number;
  readonly scenarios: number;
}

/** Range scores that the map is drawn for. */
const mapRanges: readonly number[] = [25, 50, 75];

/**
 * What every pair of frontend and backend scores that complete ratings can give leads to, at three
 * likings for range, if the situations speak for both sides equally often.
 */
export function outcomeMap(sizes: MapSizes, rules: QuizRules = quizRules): readonly MapLevel[] {
  const scores = (ratings: number): number[] =>
    Array.from({ length: 4 * ratings + 1 }, (_, sum) => sum / (2 * ratings) - 1);
  const cells = scores(sizes.frontend)
    .toReversed()
    .map((frontend) =>
      scores(sizes.backend).map((backend) => {
        const sums: QuizSums = {
          frontend,
          backend,
          rangeRatings: 0,
          scenarioLean: 0,
          scenarioRange: 0,
          answered: sizes,
        };
        return { sums, sides: sideShares(sums, rules) };
      }),
    );
  return mapRanges.map((range) => {
    const liking = range / 50 - 1;
    const rows = cells.map((row) =>
      row.map(({ sums, sides }) => {
        const ranged = { ...sums, rangeRatings: liking, scenarioRange: liking };
        return leaderOf(probabilitiesOf(ranged, rules, sides), rules) ?? ('inconclusive' as const);
      }),
    );
    const all = rows.flat();
    return {
      range,
      rows,
      shares: Object.fromEntries(
        mapOutcomes.map((outcome) => [
          outcome,
          all.filter((cell) => cell === outcome).length / all.length,
        ]),
      ) as Record<MapOutcome, number>,
    };
  });
}

/**
 * The cells of one outcome as the path of a drawing, a cell being one unit wide and high; empty
 * where the outcome has none. Neighbours in a row become one rectangle.
 */
export function mapPath(rows: MapLevel['rows'], outcome: MapOutcome): string {
  return rows
    .flatMap((row, y) => {
      const runs: string[] = [];
      for (let x = 0; x < row.length; x++) {
        if (row[x] !== outcome) continue;
        const from = x;
        while (row[x + 1] === outcome) x++;
        runs.push(`M${from} ${y}h${x + 1 - from}v1H${from}z`);
      }
      return runs;
    })
    .join('');
}
