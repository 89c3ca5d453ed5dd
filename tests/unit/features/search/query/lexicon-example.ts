import { perFacet } from '../../../../../src/features/search/facets.model.ts';
import {
  type Lexicon,
  readLexicon,
  writeIds,
  writePages,
  type WrittenNames,
} from '../../../../../src/features/search/query/lexicon.model.ts';
import {
  commonWords,
  stopWords,
} from '../../../../../src/features/search/query/stop-words.model.ts';
import { writeVocabulary } from '../../../../../src/features/search/query/vocabulary.model.ts';
import { stemOf, wordsOf } from '../../../../../src/features/search/query/words.model.ts';

/** A page of a small site: its names, its text, its kind. */
export interface ExamplePage {
  readonly names: readonly string[];
  readonly short?: string;
  readonly text?: string;
  readonly kind?: string;
}

/** A small site about products, by the ids of its pages. */
export const examplePages: Readonly<Record<string, ExamplePage>> = {
  budget: { names: ['Error budget', 'failure budget'], text: 'errors that a service may have' },
  debt: { names: ['Technical debt'], text: 'code that slows the team and its budget down' },
  roadmap: { names: ['Roadmap'], text: 'the order of work, in words for the team' },
  pack: { names: ['Job pack'], text: 'a job advert and interview questions for the frontend' },
  strategy: { names: ['Product strategy'], text: 'prioritising work', kind: 'Skill' },
  observability: { names: ['Observability'], text: 'seeing errors of a service', kind: 'Skill' },
};

/** What the search knows of a site. */
export function lexiconOf(
  pages: Readonly<Record<string, ExamplePage>> = examplePages,
  groups: readonly (readonly string[])[] = [['job pack', 'vacancy', 'job ad']],
  language = 'en-GB',
): Lexicon {
  const all = Object.entries(pages);
  const { aliases, ...titles } = writePages(
    all.map(([id, { names, short = '', kind = 'Term' }]) => ({
      address: `/${id}/`,
      names,
      short,
      values: perFacet(({ key }) => (key === 'type' ? [kind] : [])),
    })),
    { language, stopWords: stopWords(language) },
  );
  const written: Omit<WrittenNames, 'valueIds'> = {
    language,
    ...titles,
    stopWords: stopWords(language),
  };
  const ids = all.map((_, place) => String(place).padStart(4));
  const lexicon = readLexicon(written, {
    ...writeIds(ids),
    ...{ aliases, groups },
    commonWords: commonWords(language),
    words: writeVocabulary(
      all.map(([, { names, text = '' }]) => [...names, text].join(' ')),
      language,
    ),
  });
  // Pages are called as the example calls them.
  const nameOf = (id: string): string => all[[...lexicon.pages.keys()].indexOf(id)]![0];
  return {
    ...lexicon,
    pages: new Map([...lexicon.pages].map(([id, page]) => [nameOf(id), page])),
    called: new Map([...lexicon.called].map(([stem, found]) => [stem, found.map(nameOf)])),
  };
}

/**
 * An index of a site that finds pages by words and phrases, in any of their forms. Like Pagefind, it
 * scores a page by how often it has them, and by how few pages do.
 */
export function indexOf(pages: Readonly<Record<string, ExamplePage>> = examplePages) {
  const stems = (words: string): string =>
    wordsOf(words)
      .map((word) => stemOf(word, 'en'))
      .join(' ');
  const texts = Object.entries(pages).map(
    ([id, { names, text = '' }]) => [id, ` ${stems([...names, text].join(' '))} `] as const,
  );
  return (query: string | null) => {
    const wanted = stems(query ?? '');
    const found = texts.flatMap(([id, text]) => {
      if (query === null) return [{ id, words: [0] }];
      const before = text.split(` ${wanted} `).slice(0, -1);
      const words = before.map(
        (_, at) =>
          before
            .slice(0, at + 1)
            .join(` ${wanted} `)
            .split(' ').length - 1,
      );
      return words.length ? [{ id, words }] : [];
    });
    const rarity = Math.log(1 + (texts.length - found.length + 0.5) / (found.length + 0.5));
    return Promise.resolve(
      found.map(({ id, words }) => ({
        id,
        score: rarity * Math.min(4.5, 1.7 * Math.sqrt(words.length)),
        words,
        data: () => Promise.resolve({ id }),
      })),
    );
  };
}
