import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type FacetKey, facets, perFacet } from '../../features/search/facets.model.ts';
import {
  type IndexedDocument,
  namesFile,
  writeIds,
  writePages,
  wordsFile,
  type WrittenNames,
  type WrittenWords,
} from '../../features/search/query/lexicon.model.ts';
import { type Fragment, slimFragments } from './fragments.ts';
import type { Meanings } from '../../features/search/meanings.schema.ts';
import { commonWords, stopWords } from '../../features/search/query/stop-words.model.ts';
import { writeVocabulary } from '../../features/search/query/vocabulary.model.ts';

/**
 * Writes what the search has to know before it asks the index: the words of the site, the names of
 * its pages, with the words that `meanings` has for them, and its groups of words that mean the same.
 * Reads the rest from the index in `folder`, so that the two agree; `idOf` names values of facets in
 * addresses. Throws where a file of the index cannot be read.
 */
export function writeLexicon(
  folder: string,
  language: string,
  meanings: Meanings,
  idOf: (facet: FacetKey, value: string) => string,
): void {
  const files = slimFragments(folder);
  const given = wordsByAddress(meanings, new Set(files.map(({ url }) => url)));
  const documents = files.map((file) => documentOf(file, given.get(file.url) ?? []));
  const silent = stopWords(language);
  const { aliases, ...written } = writePages(documents, { language, stopWords: silent });
  const names: WrittenNames = {
    language,
    ...written,
    valueIds: facets.map(({ key }, at) =>
      (written.values[at] ?? []).map((value) => idOf(key, value)),
    ),
    stopWords: silent,
  };
  const words: WrittenWords = {
    ...writeIds(files.map(({ id }) => id)),
    aliases,
    commonWords: commonWords(language),
    groups: meanings.groups,
    words: writeVocabulary(
      files.map(({ content, meta: { asked } }, at) =>
        [content, asked, ...(documents[at]?.names ?? []), documents[at]?.short].join(' '),
      ),
      language,
      documents.flatMap(({ names }) => names),
    ),
  };
  writeFileSync(path.join(folder, namesFile), JSON.stringify(names));
  writeFileSync(path.join(folder, wordsFile), JSON.stringify(words));
}

/** The words for each document; those for a part of a page are the page’s, where it is none. */
function wordsByAddress(
  { pages = [] }: Meanings,
  known: ReadonlySet<string>,
): Map<string, readonly string[]> {
  const words = new Map<string, readonly string[]>();
  for (const page of pages) {
    const address = known.has(page.link) ? page.link : page.link.replace(/#.*/, '');
    words.set(address, [...(words.get(address) ?? []), ...(page.words ?? [])]);
  }
  return words;
}

function documentOf({ url, meta, filters }: Fragment, given: readonly string[]): IndexedDocument {
  const { title = '', name = '', aliases = '' } = meta;
  const names = [title, ...aliases.split(', '), ...given].filter(Boolean);
  return {
    address: url,
    names: [...new Set(names)],
    short: name,
    values: perFacet(({ filter }) => filters[filter] ?? []),
  };
}
