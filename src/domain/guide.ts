import type { Comparison } from '../schemas/comparison.ts';
import type { Home, Page } from '../schemas/page.ts';
import type { Question } from '../schemas/question.ts';
import type { Mark, Role } from '../schemas/role.ts';
import type { Site } from '../schemas/site.ts';
import type { Source } from '../schemas/source.ts';
import type { Term } from '../schemas/term.ts';

export type { Comparison, Home, Mark, Page, Question, Role, Site, Source, Term };

/** One record with its id and whether prose follows its fields. */
export interface Entry<T> {
  readonly id: string;
  readonly data: T;
  readonly hasBody: boolean;
}

/** Everything in content/, parsed and put in its explicit order. */
export interface Guide {
  readonly site: Site;
  readonly home: Entry<Home>;
  readonly comparison: Entry<Comparison> | null;
  readonly roles: readonly Entry<Role>[];
  readonly faq: readonly Entry<Question>[];
  readonly glossary: readonly Entry<Term>[];
  readonly sources: readonly Entry<Source>[];
  readonly about: readonly Entry<Page>[];
}

type Records = { readonly [K in Exclude<keyof Guide, 'site'>]: Guide[K] };

const byOrder = <T extends { order: number }>(a: Entry<T>, b: Entry<T>): number =>
  a.data.order - b.data.order || compareText(a.id, b.id);

/** Compares by code unit, so that an order never depends on the machine's locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What a word is filed under: lower case, accents dropped. */
const filing = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Puts records in reading order: roles and pages by `order`, questions by topic then `order`,
 * terms by name, sources by author then title.
 */
export function arrange(site: Site, records: Records): Guide {
  const topic = new Map(site.faq.topics.map(({ id }, place) => [id, place]));
  const place = (entry: Entry<Question>): number => topic.get(entry.data.topic) ?? Infinity;
  return {
    site,
    home: records.home,
    comparison: records.comparison,
    roles: records.roles.toSorted(byOrder),
    faq: records.faq.toSorted((a, b) => place(a) - place(b) || byOrder(a, b)),
    glossary: records.glossary.toSorted(
      (a, b) => compareText(filing(a.data.term), filing(b.data.term)) || compareText(a.id, b.id),
    ),
    sources: records.sources.toSorted(
      (a, b) =>
        compareText(filing(a.data.author), filing(b.data.author)) ||
        compareText(filing(a.data.title), filing(b.data.title)) ||
        compareText(a.id, b.id),
    ),
    about: records.about.toSorted(byOrder),
  };
}

/** The letter a term is filed under: `A` to `Z`, or `#` for everything else. */
export const letterOf = (term: string): string => {
  const first = filing(term).charAt(0).toUpperCase();
  return /^[A-Z]$/.test(first) ? first : '#';
};

/** Finds a record by id. Throws with the id where there is none, since the gate let none through. */
export function entryOf<T>(entries: readonly Entry<T>[], id: string): Entry<T> {
  let known = places.get(entries);
  if (!known) {
    known = new Map(entries.map((entry) => [entry.id, entry]));
    places.set(entries, known);
  }
  const entry = known.get(id);
  if (!entry) throw new Error(`No record has the id "${id}".`);
  return entry as Entry<T>;
}

/** Records by id, since every page asks for many of them. */
const places = new WeakMap<readonly Entry<unknown>[], Map<string, Entry<unknown>>>();
