import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { perFacet } from '../features/search/facets.model.ts';
import {
  type IndexedDocument,
  lexiconFile,
  writePages,
  type WrittenLexicon,
} from '../features/search/query/lexicon.model.ts';
import type { Meanings } from '../features/search/meanings.schema.ts';
import { commonWords, stopWords } from '../features/search/query/stop-words.model.ts';
import { writeVocabulary } from '../features/search/query/vocabulary.model.ts';

/** What Pagefind keeps of a page, one file each. */
interface Fragment {
  readonly url: string;
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
  }[];
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

const ending = '.pf_fragment';
/** What a fragment begins with, before its JSON. */
const mark = 'pagefind_dcd';

/**
 * Writes what the search has to know before it asks the index: the words of the site, the names of
 * its pages and of their parts, with the words that `meanings` has for them, and its groups of words
 * that mean the same. Reads the rest from the index in `folder`, so that the two agree. Throws where
 * a file of the index cannot be read.
 */
export function writeLexicon(folder: string, language: string, meanings: Meanings): void {
  const words = new Map((meanings.pages ?? []).map(({ link, words }) => [link, words]));
  const fragments = path.join(folder, 'fragment');
  const texts: string[] = [];
  const documents = readdirSync(fragments)
    .sort()
    .map((file): IndexedDocument => {
      const text = gunzipSync(readFileSync(path.join(fragments, file))).toString();
      const { url, anchors, content, meta, filters } = JSON.parse(
        text.slice(mark.length),
      ) as Fragment;
      const { title = '', name = '', aliases = '' } = meta;
      const names = [title, ...aliases.split(', '), ...(words.get(url) ?? [])].filter(Boolean);
      const parts = anchors.flatMap(
        ({ element, id, text: heading }): [string, string, ...string[]][] => {
          const own = words.get(`${url}#${id}`) ?? [];
          // What the layout heads is called the same on many pages.
          const tells = /^h[2-4]$/.test(element) && !id.startsWith('_');
          return tells || own.length ? [[id, tells ? heading : '', ...own]] : [];
        },
      );
      texts.push([content, name, ...names, ...parts.flat()].join(' '));
      return {
        id: path.basename(file, ending),
        names: [...new Set(names)],
        short: name,
        parts,
        values: perFacet(({ filter }) => filters[filter] ?? []),
      };
    });
  const lexicon: WrittenLexicon = {
    language,
    ...writePages(documents),
    words: writeVocabulary(texts),
    stopWords: stopWords(language),
    commonWords: commonWords(language),
    groups: meanings.groups,
  };
  writeFileSync(path.join(folder, lexiconFile), JSON.stringify(lexicon));
}
