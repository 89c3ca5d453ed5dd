import { demoPath, paths, recordPath, sectionPath } from '../../model/address.ts';
import { escapeHtml, unescapeHtml } from '../../model/escape.ts';
import type { Guide } from '../../model/guide.ts';
import { articleSections } from '../../model/sections.ts';
import { facets, facetValues, perFacet, type PerFacet } from './facets.model.ts';

/** The names of the roles that a record concerns: those it lists, else all of them. */
export const roleNames = (guide: Guide, roles: readonly string[] | undefined): string[] =>
  guide.roles.filter(({ id }) => !roles || roles.includes(id)).map(({ data }) => data.name);

/** A page for the search index that is nowhere else. */
interface IndexDocument {
  readonly url: string;
  readonly content: string;
}

/**
 * One document for each glossary term without a page of its own, so that search finds it by name,
 * alias and definition; `kind` is the label of its type.
 */
export function termDocuments(guide: Guide, kind: string): IndexDocument[] {
  if (!guide.site.sections.glossary) return [];
  const filter = (name: string, value: string): string =>
    `<i data-pagefind-filter="${name}">${escapeHtml(value)}</i>`;
  const meta = (name: string, value: string): string =>
    `<i data-pagefind-meta="${name}">${escapeHtml(value)}</i>`;
  return guide.glossary
    .filter(({ hasBody }) => !hasBody)
    .map(({ id, data: { term, definition, aliases = [], roles } }) => {
      const values = facetValues({ kind, roles: roleNames(guide, roles) });
      return {
        url: `${sectionPath('glossary')}#${id}`,
        content: [
          `<html lang="${guide.site.language}"><body data-pagefind-body>`,
          `<div data-pagefind-ignore>${meta('title', term)}${meta('kind', kind)}`,
          meta('aliases', aliases.join(', ')),
          ...facets.flatMap((facet) =>
            values[facet.key].map((value) => filter(facet.filter, value)),
          ),
          `</div><h1>${escapeHtml(term)}</h1><p>${escapeHtml(definition)}</p></body></html>`,
        ].join(''),
      };
    });
}

/** A piece of an excerpt; marked pieces match the query. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Turns an excerpt of the index, escaped text with `<mark>` around matches, into plain pieces.
 * Any other tag comes out as the text that it is.
 */
export function excerptParts(excerpt: string): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let marked = false;
  for (const piece of excerpt.split(/(<\/?mark>)/)) {
    if (piece === '<mark>') marked = true;
    else if (piece === '</mark>') marked = false;
    else if (piece) parts.push({ text: unescapeHtml(piece), marked });
  }
  return parts;
}

/** What a search page's address asks for: the query, and the values chosen of each facet. */
export interface SearchState extends PerFacet<readonly string[]> {
  readonly query: string;
}

/** How many values are chosen, of all facets together. */
export const countChosen = (state: SearchState): number =>
  facets.flatMap(({ key }) => state[key]).length;

/** Longest query that is read from an address, in characters. */
const longestQuery = 200;

/** Cuts a query to what is read of it, and never inside one character. */
const cut = (text: string): string => text.slice(0, longestQuery).replace(/[\uD800-\uDBFF]$/, '');

/** Reads an address's query string; whatever it holds, the result is safe to search for. */
export function parseSearch(search: string): SearchState {
  // Some programs write the character between parameters as HTML does.
  const parameters = new URLSearchParams(search.replace(/&(?:amp;)+/gi, '&'));
  const list = (name: string): string[] =>
    [...new Set(parameters.getAll(name))].filter(Boolean).slice(0, 20);
  return { query: cut(parameters.get('q') ?? ''), ...perFacet(({ key }) => list(key)) };
}

/** Writes a search as a query string, `?` included; empty where there is nothing to say. */
export function formatSearch(state: SearchState): string {
  const parameters = new URLSearchParams();
  if (state.query) parameters.set('q', state.query);
  for (const { key } of facets) for (const value of state[key]) parameters.append(key, value);
  const text = parameters.toString();
  return text && `?${text}`;
}

/**
 * What the address of a missing page named, as words to search for:
 * `/team/wiki/rolse/back-end.html` under `/team/wiki/` gives `rolse back end`.
 */
export function wordsOfPath(path: string, base: string): string {
  let inside = path.startsWith(base) ? path.slice(base.length) : path;
  try {
    inside = decodeURIComponent(inside);
  } catch {
    // A broken escape is read as it is.
  }
  const words = inside.replace(/\.(html?|php|aspx?|mdx?)$/i, '').replace(/[^\p{L}\p{N}]+/gu, ' ');
  return cut(words.trim()).trim();
}

/** One line of the list of everything: where it leads and what it is called. */
interface IndexLine {
  readonly title: string;
  readonly path: string;
}

/** Every page and term of the guide by name, for the search page without script. */
export function listEverything(guide: Guide): IndexLine[] {
  const { site, roles, skills, careers, faq, glossary, about, comparison, compare, diagnosis } =
    guide;
  const lines: IndexLine[] = [
    ...articleSections.flatMap((section) =>
      site.sections[section]
        ? guide.articles[section].map(({ id, data }) => ({
            title: data.title,
            path: recordPath(section, id),
          }))
        : [],
    ),
    ...(site.sections.roles
      ? roles.map(({ id, data }) => ({ title: data.title, path: recordPath('roles', id) }))
      : []),
    ...(site.sections.roles && comparison
      ? [{ title: comparison.data.title, path: paths.comparison }]
      : []),
    ...(site.sections.skills
      ? skills.map(({ id, data }) => ({ title: data.name, path: recordPath('skills', id) }))
      : []),
    ...(site.sections.careers
      ? careers.map(({ id, data }) => ({ title: data.title, path: recordPath('careers', id) }))
      : []),
    ...(site.sections.compare && compare
      ? [
          { title: compare.data.title, path: sectionPath('compare') },
          ...guide.demos.map(({ id, data }) => ({ title: data.title, path: demoPath(id) })),
        ]
      : []),
    ...(site.sections.compare && diagnosis
      ? [{ title: diagnosis.data.title, path: paths.layers }]
      : []),
    ...(site.sections.faq
      ? faq.map(({ id, data }) => ({ title: data.question, path: recordPath('faq', id) }))
      : []),
    ...(site.sections.glossary
      ? glossary.map(({ id, data, hasBody }) => ({
          title: data.term,
          path: hasBody ? recordPath('glossary', id) : `${sectionPath('glossary')}#${id}`,
        }))
      : []),
    ...(site.sections.about
      ? about.map(({ id, data }) => ({ title: data.title, path: recordPath('about', id) }))
      : []),
  ];
  const collator = new Intl.Collator(site.language);
  return lines.sort((a, b) => collator.compare(a.title, b.title));
}
