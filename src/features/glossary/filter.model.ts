import { readQuery } from '../../model/query.ts';
import { beginsWords, holdsWords } from '../../model/table.ts';

/** What the reader wants to see of the glossary; an empty text is everything. */
export interface GlossaryFilter {
  readonly role: string;
  readonly query: string;
}

/** A term, as a filter knows it. */
export interface FilterableTerm {
  /** Roles whose work it mostly belongs to; none where it is everybody's. */
  readonly roles: readonly string[];
  /** The word itself, and everything else that people call it. */
  readonly names: string;
  readonly sentence: string;
}

const longest = 100;

/** The filter that an address asks for; a role that has no terms of its own counts as not said. */
export function parseGlossaryFilter(search: string, roles: readonly string[]): GlossaryFilter {
  const asked = readQuery(search);
  return {
    role: roles.find((role) => role === asked.get('role')) ?? '',
    query: (asked.get('q') ?? '').slice(0, longest),
  };
}

/** The query of an address for a filter, with its question mark; empty where all is shown. */
export function formatGlossaryFilter({ role, query }: GlossaryFilter): string {
  const said = Object.entries({ role, q: query.trim() }).filter(([, value]) => value);
  const text = new URLSearchParams(said).toString();
  return text && `?${text}`;
}

/**
 * Which terms a filter shows, in their order: those with words in their names that begin as the
 * query's do, else those that have these somewhere in their names, or else in their sentences, which
 * `bySentence` says.
 */
export function shownTerms(
  terms: readonly FilterableTerm[],
  { role, query }: GlossaryFilter,
): { shown: boolean[]; bySentence: boolean } {
  const ofRole = terms.map(({ roles }) => !role || roles.includes(role));
  const those = (fits: (term: FilterableTerm) => boolean): boolean[] =>
    terms.map((term, place) => ofRole[place]! && fits(term));
  for (const holds of [beginsWords, holdsWords]) {
    const shown = those(({ names }) => holds(names, query));
    if (shown.includes(true)) return { shown, bySentence: false };
  }
  const shown = those(({ names, sentence }) => holdsWords(`${names} ${sentence}`, query));
  return { shown, bySentence: shown.includes(true) };
}
