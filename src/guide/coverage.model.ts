import { originPath } from '../model/address.ts';
import type { Guide, KindName } from '../model/guide.ts';
import type { Kind } from '../model/kind.ts';
import type { PageAddress } from '../model/page.ts';
import { asWritten } from './complete.model.ts';
import { leftOut } from './left-out.model.ts';
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

/** Fields that the same records of a kind leave out, of those that their readers would miss. */
export interface LeftOutFields {
  readonly kind: KindName;
  /** Paths such as `why` or `moves[].why`. */
  readonly fields: readonly string[];
  readonly records: readonly {
    /** Empty where there is one of its kind, which needs no name. */
    readonly title: string;
    /** Null where the record has no page and no place on one. */
    readonly path: string | null;
  }[];
  /** How many records of the kind there are. */
  readonly of: number;
}

/** What the records of each kind leave out, in the order of `kinds` and of the fields there. */
export function leftOutFields(
  guide: Guide,
  kinds: Readonly<Record<KindName, Kind>>,
  pages: readonly PageAddress[],
): LeftOutFields[] {
  const all = Object.entries(kinds) as [KindName, Kind][];
  return all.flatMap(([kind, { expected = [], expectedOfText = [], records, facts }]) => {
    const wanted = [...expected, ...expectedOfText];
    const entries = (records?.(guide) ?? []).map(({ id, data, hasBody }) => ({
      title: facts?.(data, guide).title ?? (data as { name?: string }).name ?? '',
      path:
        kind === 'origins'
          ? originPath(id)
          : (pages.find(({ record }) => record?.collection === kind && record.id === id)?.path ??
            null),
      missing: leftOut(asWritten(data), hasBody ? wanted : expected).map(({ field }) => field),
    }));
    const fields = wanted.map((field) => ({
      name: field.replaceAll('.*', '[]'),
      records: entries.filter(({ missing }) => missing.includes(field)),
    }));
    const alike = Map.groupBy(
      fields.filter((field) => field.records.length),
      (field) => field.records.map((record) => entries.indexOf(record)).join(),
    );
    return [...alike.values()].map((group) => ({
      kind,
      fields: group.map(({ name }) => name),
      records: group[0]!.records.map(({ title, path }) => ({ title, path })),
      of: entries.length,
    }));
  });
}
