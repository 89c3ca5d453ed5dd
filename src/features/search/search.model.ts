import { paths } from '../../model/address.ts';
import { escapeHtml } from '../../model/escape.ts';
import type { SitePage } from '../../model/page.ts';
import { cutQuery } from './query/query-text.model.ts';
import { facets, facetValues, perFacet, type PerFacet } from './facets.model.ts';

/** A page for the search index that is nowhere else. */
interface IndexDocument {
  readonly url: string;
  readonly content: string;
}

/** One document for each thing without a page of its own that search is to find by itself. */
export function placeDocuments(pages: readonly SitePage[], language: string): IndexDocument[] {
  const filter = (name: string, value: string): string =>
    `<i data-pagefind-filter="${name}">${escapeHtml(value)}</i>`;
  const meta = (name: string, value: string): string =>
    `<i data-pagefind-meta="${name}">${escapeHtml(value)}</i>`;
  return pages.flatMap(({ path, places }) =>
    places.flatMap(({ anchor, title, search }) => {
      if (!search) return [];
      const { kind, text, aliases = [] } = search;
      const values = facetValues(search);
      const content = [
        `<html lang="${language}"><body data-pagefind-body>`,
        `<div data-pagefind-ignore>${meta('title', title)}${meta('kind', kind)}`,
        meta('aliases', aliases.join(', ')),
        ...facets.flatMap((facet) => values[facet.key].map((value) => filter(facet.filter, value))),
        `</div><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p></body></html>`,
      ].join('');
      return [{ url: `${path}#${anchor}`, content }];
    }),
  );
}

/** A piece of an excerpt; marked pieces match the query. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/** What a search page's address asks for: the query, and the values chosen of each facet. */
export interface SearchState extends PerFacet<readonly string[]> {
  readonly query: string;
}

/** How many values are chosen, of all facets together. */
export const countChosen = (state: SearchState): number =>
  facets.flatMap(({ key }) => state[key]).length;

/** Reads an address's query string; whatever it holds, the result is safe to search for. */
export function parseSearch(search: string): SearchState {
  // Some programs write the character between parameters as HTML does.
  const parameters = new URLSearchParams(search.replace(/&(?:amp;)+/gi, '&'));
  const list = (name: string): string[] =>
    [...new Set(parameters.getAll(name))].filter(Boolean).slice(0, 20);
  return { query: cutQuery(parameters.get('q') ?? ''), ...perFacet(({ key }) => list(key)) };
}

/** Writes a search as a query string, `?` included; empty where there is nothing to say. */
export function formatSearch(state: SearchState): string {
  const parameters = new URLSearchParams();
  if (state.query) parameters.set('q', state.query);
  for (const { key } of facets) for (const value of state[key]) parameters.append(key, value);
  const text = parameters.toString();
  return text && `?${text}`;
}

/** One line of the list of everything: where it leads and what it is called. */
interface IndexLine {
  readonly title: string;
  readonly path: string;
}

/** Lines up to which the list names everything; a longer one would weigh more than a reader waits for. */
const mostLines = 1500;

/**
 * Everything that is written, by name: pages of records and places; for search without script. Of a
 * guide that has too much for one list it names as many levels of folders as fit, with the lists
 * that lead to all else.
 */
export function listByName(
  pages: readonly SitePage[],
  language: string,
): { readonly lines: readonly IndexLine[]; readonly isAll: boolean } {
  const collator = new Intl.Collator(language);
  const sorted = (lines: IndexLine[]): IndexLine[] =>
    lines.sort((a, b) => collator.compare(a.title, b.title));
  const listed = pages.filter(({ listed, path }) => listed && path !== paths.home);
  const all = listed.flatMap(({ path, title, record, places }): IndexLine[] => [
    ...(record ? [{ title, path }] : []),
    ...places.map((place) => ({ title: place.title, path: `${path}#${place.anchor}` })),
  ]);
  if (all.length <= mostLines) return { lines: sorted(all), isAll: true };
  const outer = listed.filter(({ record, isIndex }) => record || isIndex);
  const depthOf = (path: string): number => path.split('/').length;
  const depths = new Set(outer.map(({ path }) => depthOf(path)));
  const fitting = [...depths]
    .toSorted((a, b) => b - a)
    .map((most) => outer.filter(({ path }) => depthOf(path) <= most))
    .find((lines) => lines.length <= mostLines);
  const lines = (fitting ?? outer.filter(({ isIndex }) => isIndex)).map(({ title, path }) => ({
    title,
    path,
  }));
  return { lines: sorted(lines), isAll: false };
}
