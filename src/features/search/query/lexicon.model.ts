import { facets, perFacet, type PerFacet } from '../facets.model.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.model.ts';
import { normalise, stemOf, wordsOf } from './words.model.ts';

/** What a page is called: its title, a short name of its own, an alias. */
export interface KnownName {
  /** The stems of its words, without those that say nothing by themselves. */
  readonly stems: ReadonlySet<string>;
  /** How much it counts where a query says it. */
  readonly weight: number;
  /** The part of the page that has the name, by its anchor; null where all of the page has it. */
  readonly part: string | null;
}

/**
 * How much names count. A short name of its own says what a page is, an alias what it is about, and
 * a heading what a part of it is about.
 */
const nameWeights = { title: 1, short: 1.6, alias: 0.9, heading: 0.6 };

/** What the search knows of one page before any of it is loaded. */
export interface KnownPage {
  readonly title: string;
  readonly names: readonly KnownName[];
  readonly values: PerFacet<readonly string[]>;
}

/** What the search knows of the site: its pages, its words, and what means the same. */
export interface Lexicon {
  readonly pages: ReadonlyMap<string, KnownPage>;
  readonly vocabulary: Vocabulary;
  readonly stopWords: ReadonlySet<string>;
  /** The stems of words that tell little. */
  readonly commonStems: ReadonlySet<string>;
  /** Words and phrases that mean the same, normalised. */
  readonly groups: readonly (readonly string[])[];
}

/** A part of a page as it is written: its anchor, its heading, and other words for it. */
type WrittenPart = readonly [anchor: string, heading: string, ...aliases: string[]];

/**
 * A page as it is written: its id in the index, its title and aliases, its short name, if any, its
 * parts, and the places of its values in `values`.
 */
type WrittenPage = readonly [
  id: string,
  names: readonly string[],
  short: string,
  parts: readonly WrittenPart[],
  ...places: (readonly number[])[],
];

/** The lexicon as it is written next to the index. */
export interface WrittenLexicon {
  readonly language: string;
  /** The values of each facet, in the order of the facets. */
  readonly values: readonly (readonly string[])[];
  readonly pages: readonly WrittenPage[];
  readonly words: string;
  readonly stopWords: string;
  readonly commonWords: string;
  readonly groups: readonly (readonly string[])[];
}

/** Name of the file, in the folder of the index. */
export const lexiconFile = 'lexicon.json';

/** A document of the index, as far as the lexicon needs it. */
export interface IndexedDocument {
  readonly id: string;
  /** Its title, then its aliases. */
  readonly names: readonly string[];
  /** A short name of its own; empty where it has none. */
  readonly short: string;
  readonly parts: readonly WrittenPart[];
  readonly values: PerFacet<readonly string[]>;
}

/** Writes down the pages, each value of a facet once. */
export function writePages(
  documents: readonly IndexedDocument[],
): Pick<WrittenLexicon, 'values' | 'pages'> {
  const values = facets.map(({ key }) =>
    [...new Set(documents.flatMap((indexed) => indexed.values[key]))].sort(),
  );
  const pages = documents.map((indexed): WrittenPage => [
    indexed.id,
    indexed.names,
    indexed.short,
    indexed.parts,
    ...facets.map(({ key }, at) =>
      indexed.values[key].map((value) => values[at]?.indexOf(value) ?? -1),
    ),
  ]);
  return { values, pages };
}

/** Reads a lexicon. Throws where it is damaged. */
export function readLexicon(written: WrittenLexicon): Lexicon {
  const { language, values } = written;
  const stopWords = new Set(written.stopWords.split(' '));
  const stems = (text: string): ReadonlySet<string> => {
    const telling = wordsOf(text).filter((word) => !stopWords.has(word));
    return new Set(telling.map((word) => stemOf(word, language)));
  };
  const keys = facets.map(({ key }) => key);
  const known = (kind: keyof typeof nameWeights, name: string, part: string | null = null) => ({
    stems: stems(name),
    weight: nameWeights[kind],
    part,
  });
  const pages = written.pages.map(([id, names, short, parts, ...places]): [string, KnownPage] => [
    id,
    {
      title: names[0] ?? '',
      names: [
        ...names.map((name, at) => known(at ? 'alias' : 'title', name)),
        ...(short ? [known('short', short)] : []),
        ...parts.flatMap(([anchor, heading, ...aliases]) => [
          ...(heading ? [known('heading', heading, anchor)] : []),
          ...aliases.map((name) => known('alias', name, anchor)),
        ]),
      ],
      values: perFacet(({ key }) => {
        const at = keys.indexOf(key);
        return (places[at] ?? []).flatMap((place) => values[at]?.[place] ?? []);
      }),
    },
  ]);
  return {
    pages: new Map(pages),
    vocabulary: readVocabulary(written.words, language),
    stopWords,
    commonStems: new Set(written.commonWords.split(' ').map((word) => stemOf(word, language))),
    groups: written.groups.map((group) => [
      ...new Set(group.map((text) => wordsOf(normalise(text)).join(' '))),
    ]),
  };
}
