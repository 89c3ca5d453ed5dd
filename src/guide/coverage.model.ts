import type { Guide } from '../model/guide.ts';
import type { PageReferences } from './backlinks.model.ts';
import { type DeadEnd, recordsWithoutResource } from './resources.model.ts';

/** What a team should look at: what is due, what is unused, what rests on nothing. */
interface Coverage {
  /** Pages by due date, the most urgent first. */
  readonly due: readonly PageReferences[];
  /** Ids of terms that no prose uses. */
  readonly unusedTerms: readonly string[];
  /** Sources and the pages that cite them, most cited first. */
  readonly sources: readonly { readonly id: string; readonly pages: readonly PageReferences[] }[];
  /** Ids of sources that nothing cites. */
  readonly unusedSources: readonly string[];
  /** Pages that cite nothing. */
  readonly unsourced: readonly PageReferences[];
  /** Records that lead their reader nowhere. */
  readonly deadEnds: readonly DeadEnd[];
}

/** Looks over the whole guide. */
export function coverageOf(guide: Guide, uses: readonly PageReferences[]): Coverage {
  const inFields = new Set([
    ...guide.glossary.flatMap(({ data }) => data.sources ?? []),
    ...(guide.comparison?.data.aspects ?? []).flatMap(({ sources }) => sources ?? []),
  ]);
  const used = new Set(uses.flatMap(({ terms }) => terms));
  const citing = new Map<string, PageReferences[]>(guide.sources.map(({ id }) => [id, []]));
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
