import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { perFacet } from '../features/search/facets.model.ts';
import {
  type IndexedDocument,
  namesFile,
  writePages,
  wordsFile,
  type WrittenNames,
  type WrittenWords,
} from '../features/search/query/lexicon.model.ts';
import { stopWords } from '../features/search/query/stop-words.model.ts';
import { writeVocabulary } from '../features/search/query/vocabulary.model.ts';

/** What Pagefind keeps of a page, one file each. */
interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

const ending = '.pf_fragment';
/** What a fragment begins with, before its JSON. */
const mark = 'pagefind_dcd';

/**
 * Writes what the search has to know before it asks the index: the words of the site, the names of
 * its pages, and the `groups` of words that mean the same. Reads all of it from the index in
 * `folder`, so that the two agree. Throws where a file of the index cannot be read.
 */
export function writeLexicon(
  folder: string,
  language: string,
  groups: WrittenNames['groups'],
): void {
  const fragments = path.join(folder, 'fragment');
  const files = readdirSync(fragments)
    .map((file) => ({ id: path.basename(file, ending), ...read(path.join(fragments, file)) }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  const names: WrittenNames = {
    language,
    ...writePages(files.map(documentOf)),
    stopWords: stopWords(language),
    groups,
  };
  const words: WrittenWords = {
    ids: files.map(({ id }) => id),
    words: writeVocabulary(
      files.map(({ content, meta: { title, name, aliases } }) =>
        [content, title, name, aliases].join(' '),
      ),
    ),
  };
  writeFileSync(path.join(folder, namesFile), JSON.stringify(names));
  writeFileSync(path.join(folder, wordsFile), JSON.stringify(words));
}

function read(file: string): Fragment {
  const text = gunzipSync(readFileSync(file)).toString();
  return JSON.parse(text.slice(mark.length)) as Fragment;
}

function documentOf({ url, meta, filters }: Fragment): IndexedDocument {
  const { title = '', name = '', aliases = '' } = meta;
  const names = [title, ...aliases.split(', ')].filter(Boolean);
  return {
    address: url,
    names: [...new Set(names)],
    short: name,
    values: perFacet(({ filter }) => filters[filter] ?? []),
  };
}
