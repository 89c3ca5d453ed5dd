import { paths } from './address.ts';
import type { Guide } from './guide.ts';
import { type DeadEnd, recordsWithoutResource } from './resources.ts';
import type { Review } from './review.ts';

/** What one page's prose uses and cites, and when it is due. */
export interface PageUse {
  readonly path: string;
  readonly title: string;
  /** Ids of glossary terms that it links to the glossary. */
  readonly terms: readonly string[];
  /** Ids of all glossary terms in it, linked or not. */
  readonly mentions: readonly string[];
  /** Pages of the guide that it links to, without base. */
  readonly links: readonly string[];
  /** Ids of sources. */
  readonly citations: readonly string[];
  readonly review: Review;
}

/** Pages whose prose uses a term, in reading order. */
export const pagesUsing = (uses: readonly PageUse[], term: string): PageUse[] =>
  uses.filter(({ terms }) => terms.includes(term));

/** Terms that two pages must share before one leads to the other; a single word may be chance. */
const leastShared = 2;

/**
 * Pages nearest to one by the terms in both, nearest first: the weight of shared terms divided by
 * that of all terms of the two (Jaccard 1912), where a term weighs the more the fewer pages hold
 * it (inverse document frequency, Spärck Jones 1972). Left out are the home page, pages that share
 * fewer than two terms or only what every page holds, those that the page links to, and those in
 * `known`, which it names elsewhere. At most `most`; ties keep reading order.
 */
export function relatedPages(
  uses: readonly PageUse[],
  path: string,
  most: number,
  known: readonly string[] = [],
): PageUse[] {
  const own = uses.find((page) => page.path === path);
  if (!own) return [];
  const named = new Set<string>([paths.home, path, ...own.links, ...known]);
  const counts = new Map<string, number>();
  for (const term of uses.flatMap(({ mentions }) => mentions))
    counts.set(term, (counts.get(term) ?? 0) + 1);
  const weight = (terms: readonly string[]): number =>
    terms.reduce((sum, term) => sum + Math.log(uses.length / counts.get(term)!), 0);
  const whole = weight(own.mentions);
  return uses
    .filter((page) => !named.has(page.path))
    .map((page) => {
      const shared = page.mentions.filter((term) => own.mentions.includes(term));
      const both = shared.length < leastShared ? 0 : weight(shared);
      return { page, nearness: both && both / (whole + weight(page.mentions) - both) };
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
  /** Records that lead their reader nowhere. */
  readonly deadEnds: readonly DeadEnd[];
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
    deadEnds: recordsWithoutResource(guide, uses),
  };
}
