import { expect, test } from 'vitest';
import { openEngine } from '../search/engine.ts';
import { figuresOf, judge, type Outcome } from '../search/figures.ts';
import { readQueries } from '../search/queries.ts';
import { builtSites } from './pages.ts';

/** What the search reached when these were set; a change that makes it worse has to say so here. */
const floors = { success1: 0.79, success3: 0.93, mrr10: 0.86, told: 0.65 };

test('the search finds what the judged queries to tune by ask for, and says where it does not', async () => {
  const engine = await openEngine(builtSites[0]!.dir);
  const outcomes: Outcome[] = [];
  for (const judged of readQueries().filter(({ half }) => half === 'tune'))
    outcomes.push(await judge(judged, engine));
  const answered = outcomes.filter(({ pages }) => pages.length);
  const { success1, success3, mrr10, empty } = figuresOf(answered);
  expect(success1).toBeGreaterThanOrEqual(floors.success1);
  expect(success3).toBeGreaterThanOrEqual(floors.success3);
  expect(mrr10).toBeGreaterThanOrEqual(floors.mrr10);
  expect(empty).toBe(0);
  const nothing = outcomes.filter(({ pages }) => !pages.length);
  const told = nothing.filter((outcome) => outcome.weak || outcome.empty);
  expect(told.length / nothing.length).toBeGreaterThanOrEqual(floors.told);
});
