import { facets, perFacet, type PerFacet } from '../facets.model.ts';
import { type Meanings, meaningsOf } from './expand.model.ts';
import { countWords, readVocabulary, type Vocabulary, vocabularyOf } from './vocabulary.model.ts';
import { stemOf, wordsOf } from './words.model.ts';

/** What a page is called: its title, a short name of its own, an alias. */
export interface KnownName {
  /** The stems of its words, without those that say nothing by themselves. */
  readonly stems: ReadonlySet<string>;
  /** How much it counts where a query says it. */
  readonly weight: number;
}

/** How much names count. A short name of its own says what a page is, an alias what it is about. */
const nameWeights = { title: 1, short: 1.6, alias: 0.9 };

/** What the search knows of one page before any of it is loaded. */
export interface KnownPage {
  /** Its address below the base. */
  readonly address: string;
  readonly title: string;
  readonly names: readonly KnownName[];
  readonly values: PerFacet<readonly string[]>;
}

/** What the search knows of the site: its pages, its words, and what means the same. */
export interface Lexicon {
  /** By their ids. */
  readonly pages: ReadonlyMap<string, KnownPage>;
  /** How many letters of what the index calls a page are its id, counted from the end. */
  readonly idLetters: number;
  readonly vocabulary: Vocabulary;
  readonly stopWords: ReadonlySet<string>;
  /** The stems of words that tell little. */
  readonly commonStems: ReadonlySet<string>;
  readonly meanings: Meanings;
  /** The ids of the pages whose names have a stem. */
  readonly called: ReadonlyMap<string, readonly string[]>;
}

/**
 * The titles of pages, as they are written next to the index; enough for a first answer. What is of
 * one kind is together, which packs better than page by page.
 */
export interface WrittenNames {
  readonly language: string;
  /** The values of each facet, in the order of the facets. */
  readonly values: readonly (readonly string[])[];
  /** What addresses call each of those values, in the same order. */
  readonly valueIds: readonly (readonly string[])[];
  /** The titles, a line each. */
  readonly titles: string;
  /**
   * The addresses below the base, a line each, with a space for the words of the title between
   * hyphens.
   */
  readonly addresses: string;
  /** The short names, a line each; an empty one for a page without. */
  readonly shorts: string;
  /** Every combination of values that a page has: their places in `values`, for each facet. */
  readonly combinations: readonly (readonly (readonly number[])[])[];
  /** The place of each page’s combination. */
  readonly combined: readonly number[];
  readonly stopWords: string;
}

/** What else has to be known of a site before the index is asked, as it is written. */
export interface WrittenWords {
  /** Ids of the pages, in the order of their titles, one after the other. */
  readonly ids: string;
  /** How many letters such an id has: so many at the end of the one in the index tell pages apart. */
  readonly idLetters: number;
  /** The aliases of each page, as the stems that tell something, between commas; half the bytes. */
  readonly aliases: readonly string[];
  readonly commonWords: string;
  readonly groups: readonly (readonly string[])[];
  readonly words: string;
}

/** Names of the two files, in the folder of the index. */
export const namesFile = 'names.json';
export const wordsFile = 'words.json';

/** A document of the index, as far as the lexicon needs it. */
export interface IndexedDocument {
  /** Its address below the base. */
  readonly address: string;
  /** Its title, then its aliases. */
  readonly names: readonly string[];
  /** A short name of its own; empty where it has none. */
  readonly short: string;
  readonly values: PerFacet<readonly string[]>;
}

/** The words of a title as most addresses have them. */
const slugOf = (title: string): string => wordsOf(title).join('-');

/** The stems of a text’s words, without those that say nothing by themselves. */
function tellingStems(text: string, language: string, stopWords: ReadonlySet<string>): Set<string> {
  const telling = wordsOf(text).filter((word) => !stopWords.has(word));
  return new Set(telling.map((word) => stemOf(word, language)));
}

/** The shortest endings of what the index calls pages that tell them apart. */
export function writeIds(ids: readonly string[]): Pick<WrittenWords, 'ids' | 'idLetters'> {
  let idLetters = 1;
  const endings = (): string[] => ids.map((id) => id.slice(-idLetters));
  while (new Set(endings()).size < new Set(ids).size) idLetters++;
  return { ids: endings().join(''), idLetters };
}

const idsOf = ({ ids, idLetters }: WrittenWords): string[] =>
  Array.from({ length: ids.length / idLetters }, (_, at) =>
    ids.slice(at * idLetters, (at + 1) * idLetters),
  );

/** Writes down the pages, each value of a facet once. */
export function writePages(
  documents: readonly IndexedDocument[],
  { language, stopWords }: Pick<WrittenNames, 'language' | 'stopWords'>,
): Pick<WrittenNames, 'values' | 'titles' | 'addresses' | 'shorts' | 'combinations' | 'combined'> &
  Pick<WrittenWords, 'aliases'> {
  const values = facets.map(({ key }) =>
    [...new Set(documents.flatMap((indexed) => indexed.values[key]))].sort(),
  );
  const lines = (textOf: (indexed: IndexedDocument) => string): string =>
    documents.map((indexed) => textOf(indexed).replaceAll('\n', ' ')).join('\n');
  const places = documents.map((indexed) =>
    JSON.stringify(
      facets.map(({ key }, at) =>
        indexed.values[key].map((value) => values[at]?.indexOf(value) ?? -1),
      ),
    ),
  );
  const combinations = [...new Set(places)];
  const silent = new Set(stopWords.split(' '));
  const aliases = documents.map(({ names }) => {
    const stems = names.map((name) => [...tellingStems(name, language, silent)].sort().join(' '));
    const distinct = stems.filter((own, place) => own && stems.indexOf(own) === place);
    // In order they pack better.
    return distinct
      .filter((own) => own !== stems[0])
      .sort()
      .join(',');
  });
  return {
    values,
    titles: lines(({ names }) => names[0] ?? ''),
    addresses: lines(({ address, names }) => address.replace(slugOf(names[0] ?? '') || ' ', ' ')),
    shorts: lines(({ short }) => short),
    combinations: combinations.map((written) => JSON.parse(written) as number[][]),
    combined: places.map((written) => combinations.indexOf(written)),
    aliases,
  };
}

/**
 * Reads a lexicon. Before the words of the site have come it has those of the titles, and calls
 * pages by their addresses. Throws where it is damaged.
 */
export function readLexicon(
  written: Omit<WrittenNames, 'valueIds'>,
  words?: WrittenWords,
): Lexicon {
  const { language, values, combinations, combined } = written;
  const [titles, addresses, shorts] = [written.titles, written.addresses, written.shorts].map(
    (text) => text.split('\n'),
  ) as [string[], string[], string[]];
  const ids = words ? idsOf(words) : addresses;
  if ([ids, addresses, shorts, combined].some((all) => all.length !== titles.length))
    throw new Error('names and words are not of one index');
  const stopWords = new Set(written.stopWords.split(' '));
  const stems = (text: string): ReadonlySet<string> => tellingStems(text, language, stopWords);
  const keys = facets.map(({ key }) => key);
  const pages = titles.map((title, place) => {
    const address = addresses[place]!.replace(' ', () => slugOf(title));
    const short = shorts[place]!;
    const places = combinations[combined[place]!] ?? [];
    const page: KnownPage = {
      address,
      title,
      names: [
        { stems: stems(title), weight: nameWeights.title },
        ...(words?.aliases[place] ?? '')
          .split(',')
          .filter(Boolean)
          .map((alias) => ({ stems: new Set(alias.split(' ')), weight: nameWeights.alias })),
        ...(short ? [{ stems: stems(short), weight: nameWeights.short }] : []),
      ],
      values: perFacet(({ key }) => {
        const at = keys.indexOf(key);
        return (places[at] ?? []).flatMap((place) => values[at]?.[place] ?? []);
      }),
    };
    return [words ? ids[place]! : address, page] as const;
  });
  const called = new Map<string, string[]>();
  for (const [id, { names }] of pages)
    for (const stem of new Set(names.flatMap((name) => [...name.stems]))) {
      const others = called.get(stem);
      if (others) others.push(id);
      else called.set(stem, [id]);
    }
  return {
    pages: new Map(pages),
    called,
    idLetters: words?.idLetters ?? 0,
    vocabulary: words
      ? readVocabulary(words.words, language)
      : vocabularyOf(countWords(titles), language),
    stopWords,
    commonStems: new Set(words?.commonWords.split(' ').map((word) => stemOf(word, language))),
    meanings: meaningsOf(words?.groups ?? [], language),
  };
}
