import { combine, type Found, type Ranked } from './combine.model.ts';
import { facets, perFacet, type PerFacet } from '../facets.model.ts';
import type { Lexicon } from './lexicon.model.ts';
import { type Concept, planQuery } from './plan.model.ts';
import type { SearchState } from '../search.model.ts';

/** One page that the index found. */
export interface Result<Data> {
  readonly id: string;
  readonly score: number;
  /** Where the words are, counted in words from the beginning of the page. */
  readonly words: readonly number[];
  /** Which fields about the page have the words, and not only its text. */
  readonly matchedMetaFields?: readonly string[] | undefined;
  data(): Promise<Data>;
}

/** Asks the index for a word or for a phrase in quotation marks; for every page where it is null. */
export type Ask<Data> = (words: string | null) => Promise<readonly Result<Data>[]>;

/** The pages that answer a query, best first. */
export interface Answer<Data> {
  readonly results: readonly Result<Data>[];
  /** How many matches each value of each facet has, whatever is chosen. */
  readonly facets: PerFacet<Readonly<Record<string, number>>>;
  /** What the query asks for. */
  readonly concepts: readonly Concept[];
  /** The query as it was understood, where words of it were misspelt. */
  readonly corrected: string | null;
  /** How well the best page answers, from 0 to a little more than 1. */
  readonly strength: number;
  /** Whether even the best page has little to do with the query. */
  readonly weak: boolean;
}

/** Words of a page that say what it is about. */
const beginning = 45;

/**
 * An answer is weak if the score of its best page is below this. Of the judged queries to tune by, it
 * tells three of four that nothing answers from seven of eight of the others.
 */
const weakBelow = 0.745;

/**
 * How a search of the index weighs: the texts of pages by themselves, since names are compared
 * elsewhere. The names still have to count for something, or nothing is found by them.
 */
export const ranking = {
  pageLength: 0.5,
  metaWeights: { name: 0.01, title: 0.01, aliases: 0.01, asked: 0.01, kind: 0 },
};

/** Answers a query: plans it, asks the index for each part, and puts together what it found. */
export async function answerQuery<Data>(
  state: SearchState,
  lexicon: Lexicon,
  ask: Ask<Data>,
): Promise<Answer<Data>> {
  const { concepts, corrected } = planQuery(state.query, lexicon);
  const raw = await Promise.all(
    concepts.map(({ alternatives, exact, namesOnly }) =>
      Promise.all(
        alternatives.map(({ words, weight }) => {
          // What only means the same is looked for in names, which costs nothing, and in no text.
          if (weight < 1 || namesOnly) return [];
          return ask(exact || words.includes(' ') ? `"${words}"` : words);
        }),
      ),
    ),
  );
  const found = raw.map((parts) =>
    parts.map(
      (results): Found =>
        new Map(
          results.map(({ id, score, words, matchedMetaFields: fields = [] }) => [
            id,
            {
              score,
              begins: words.some((place) => place < beginning),
              asked: fields.includes('asked'),
            },
          ]),
        ),
    ),
  );
  const ranked = combine(concepts, found, lexicon);
  const strength = ranked[0]?.score ?? 0;
  const valuesOf = ({ id }: Ranked): PerFacet<readonly string[]> =>
    lexicon.pages.get(id)?.values ?? perFacet(() => []);
  const chosen = ranked.filter((page) =>
    facets.every(
      ({ key }) =>
        !state[key].length || valuesOf(page)[key].some((value) => state[key].includes(value)),
    ),
  );
  // What is found by its names alone is in no answer of the index.
  const every = byId(chosen.some(({ best }) => best === null) ? await ask(null) : []);
  const each = raw.map((parts) => byId(parts.flat()));
  const resultOf = ({ id, best }: Ranked): Result<Data> | undefined =>
    (best === null ? every : each[best])?.get(id);
  return {
    results: chosen.flatMap((page) => resultOf(page) ?? []),
    facets: perFacet(({ key }) => {
      const counts = new Map<string, number>();
      for (const value of ranked.flatMap((page) => valuesOf(page)[key]))
        counts.set(value, (counts.get(value) ?? 0) + 1);
      return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
    }),
    ...{ concepts, corrected, strength },
    weak: ranked.length > 0 && strength < weakBelow,
  };
}

/** Results by the id of their page, the first of each. */
const byId = <Data>(results: readonly Result<Data>[]): ReadonlyMap<string, Result<Data>> =>
  new Map(results.toReversed().map((result) => [result.id, result]));
