import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type FacetKey, facets, perFacet } from '../features/search/facets.model.ts';
import {
  type IndexedDocument,
  lexiconFile,
  writePages,
  type WrittenLexicon,
} from '../features/search/query/lexicon.model.ts';
import { stopWords } from '../features/search/query/stop-words.model.ts';
import { writeVocabulary } from '../features/search/query/vocabulary.model.ts';

/** What Pagefind keeps of a page, one file each. */
interface Fragment {
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

const ending = '.pf_fragment';
/** What a fragment begins with, before its JSON. */
const mark = 'pagefind_dcd';

/**
 * Writes what the search has to know before it asks the index: the words of the site, the names of
 * its pages, and the `groups` of words that mean the same; `idOf` names values of facets in
 * addresses. Reads all of it from the index in
 * `folder`, so that the two agree. Throws where a file of the index cannot be read.
 */
export function writeLexicon(
  folder: string,
  language: string,
  groups: WrittenLexicon['groups'],
  idOf: (facet: FacetKey, value: string) => string,
): void {
  const fragments = path.join(folder, 'fragment');
  const texts: string[] = [];
  const documents = readdirSync(fragments)
    .sort()
    .map((file): IndexedDocument => {
      const text = gunzipSync(readFileSync(path.join(fragments, file))).toString();
      const { content, meta, filters } = JSON.parse(text.slice(mark.length)) as Fragment;
      const { title = '', name = '', aliases = '' } = meta;
      texts.push([content, title, name, aliases].join(' '));
      const names = [title, ...aliases.split(', ')].filter(Boolean);
      return {
        id: path.basename(file, ending),
        names: [...new Set(names)],
        short: name,
        values: perFacet(({ filter }) => filters[filter] ?? []),
      };
    });
  const { values, pages } = writePages(documents);
  const lexicon: WrittenLexicon = {
    language,
    values,
    ids: facets.map(({ key }, at) => (values[at] ?? []).map((value) => idOf(key, value))),
    pages,
    words: writeVocabulary(texts),
    stopWords: stopWords(language),
    groups,
  };
  writeFileSync(path.join(folder, lexiconFile), JSON.stringify(lexicon));
}
