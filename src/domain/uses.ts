import type { Guide } from './guide.ts';
import type { Review } from './review.ts';

/** What one page's prose uses and cites, and when it is due. */
export interface PageUse {
  readonly path: string;
  readonly title: string;
  /** Ids of glossary terms. */
  readonly terms: readonly string[];
  /** Ids of sources. */
  readonly citations: readonly string[];
  readonly review: Review;
}

/** Pages whose prose uses a term, in reading order. */
export const pagesUsing = (uses: readonly PageUse[], term: string): PageUse[] =>
  uses.filter(({ terms }) => terms.includes(term));

/**
 * Pages nearest to one by the terms that both use, nearest first: shared terms divided by all
 * terms of the two (Jaccard 1912). Pages that share nothing are left out; ties keep reading order.
 */
export function relatedPages(uses: readonly PageUse[], path: string, most: number): PageUse[] {
  const own = new Set(uses.find((page) => page.path === path)?.terms);
  return uses
    .filter((page) => page.path !== path)
    .map((page) => {
      const shared = page.terms.filter((term) => own.has(term)).length;
      return { page, nearness: shared && shared / (own.size + page.terms.length - shared) };
    })
    .filter(({ nearness }) => nearness > 0)
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, most)
    .map(({ page }) => page);
}

/** What a team should look at: what is due, what is unused, what rests on nothing. */
export interface Coverage {
  /** Pages by due date, the most urgent first. */
  readonly due: readonly PageUse[];
  /** Ids of terms that no prose uses. */
  readonly unusedTerms: readonly string[];
  /** Sources and the pages that cite them, most cited first. */
  readonly sources: readonly { readonly id: string; readonly pages: readonly PageUse[] }[];
  /** Ids of sources that nothing cites. */
  readonly unusedSources: readonly string[];
  /** Pages that cite nothing. */
  readonly unsourced: readonly PageUse[];
}

/** Looks over the whole guide. */
export function coverageOf(guide: Guide, uses: readonly PageUse[]): Coverage {
  const inFields = new Set([
    ...guide.glossary.flatMap(({ data }) => data.sources ?? []),
    ...(guide.comparison?.data.aspects ?? []).flatMap(({ sources }) => sources ?? []),
  ]);
  const used = new Set(uses.flatMap(({ terms }) => terms));
  const citing = new Map<string, PageUse[]>(guide.sources.map(({ id }) => [id, []]));
  for (const page of uses) for (const id of page.citations) citing.get(id)?.push(page);
  const cited = [...citing].map(([id, pages]) => ({ id, pages }));
  return {
    due: uses.toSorted((a, b) =>
      a.review.due < b.review.due ? -1 : a.review.due > b.review.due ? 1 : 0,
    ),
    unusedTerms: guide.glossary.map(({ id }) => id).filter((id) => !used.has(id)),
    sources: cited
      .filter(({ pages }) => pages.length)
      .sort((a, b) => b.pages.length - a.pages.length),
    unusedSources: cited
      .filter(({ id, pages }) => !pages.length && !inFields.has(id))
      .map(({ id }) => id),
    unsourced: uses.filter(({ citations }) => !citations.length),
  };
}
