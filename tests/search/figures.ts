import { toHit } from '../../src/features/search/hits/hit.model.ts';
import { type Marker, markerOf } from '../../src/features/search/hits/marks.model.ts';
import { planQuery } from '../../src/features/search/query/plan.model.ts';
import { type FoundPage, rawHitOf } from '../../src/features/search/hits/found-page.client.ts';
import type { Engine } from './engine.ts';
import type { JudgedQuery } from './queries.ts';

/** How one query was answered. */
export interface Outcome extends JudgedQuery {
  /** Place of the first page that answers, from 1; 0 where none is among the first ten. */
  readonly place: number;
  readonly empty: boolean;
  readonly weak: boolean;
  readonly strength: number;
  /** Addresses of the first results, for whoever looks into a failure. */
  readonly first: readonly string[];
}

/** Figures of some outcomes. Shares are between 0 and 1. */
export interface Figures {
  readonly queries: number;
  readonly success1: number;
  readonly success3: number;
  /** Mean of 1 / place, where that is among the first ten. */
  readonly mrr10: number;
  readonly empty: number;
  readonly weak: number;
}

const depth = 10;

/** Pages that only list records, so that each of their parts has to be named by itself. */
const lists = ['/careers/', '/faq/', '/glossary/'];

/** Whether a result, with the sections shown under it, is one of the addresses that answer. */
function answers(page: FoundPage, pages: readonly string[], marker: Marker): boolean {
  const { url, sections } = toHit(rawHitOf(page), marker, false);
  const shown = [url, ...sections.map((section) => section.url)];
  return pages.some((page) =>
    page.includes('#') || lists.includes(page)
      ? shown.includes(page)
      : shown.some((address) => address.split('#')[0] === page),
  );
}

/** Asks one query and looks where the pages are that answer it. */
export async function judge(judged: JudgedQuery, { search, lexicon }: Engine): Promise<Outcome> {
  const { concepts } = planQuery(judged.query, lexicon);
  const marker = markerOf(concepts, lexicon.vocabulary.language);
  const { results, weak, strength } = await search(judged.query);
  const pages = await Promise.all(results.slice(0, depth).map((result) => result.data()));
  const first = pages.map(({ url }) => url);
  return {
    ...judged,
    place: pages.findIndex((page) => answers(page, judged.pages, marker)) + 1,
    empty: !results.length,
    weak,
    strength,
    first,
  };
}

/** The figures of some outcomes. */
export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const queries = outcomes.length;
  const share = (test: (outcome: Outcome) => boolean): number =>
    queries ? outcomes.filter(test).length / queries : 0;
  return {
    queries,
    success1: share(({ place }) => place === 1),
    success3: share(({ place }) => place > 0 && place <= 3),
    mrr10: queries
      ? outcomes.reduce((sum, { place }) => sum + (place ? 1 / place : 0), 0) / queries
      : 0,
    empty: outcomes.filter(({ empty }) => empty).length,
    weak: outcomes.filter(({ weak }) => weak).length,
  };
}
