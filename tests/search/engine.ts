import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Answer, answerQuery, ranking } from '../../src/features/search/query/answer.model.ts';
import type { RawHit } from '../../src/features/search/hits/hit.model.ts';
import { asking, type Pagefind } from '../../src/features/search/query/ask.model.ts';
import { perFacet } from '../../src/features/search/facets.model.ts';
import {
  type Lexicon,
  namesFile,
  readLexicon,
  wordsFile,
  type WrittenNames,
  type WrittenWords,
} from '../../src/features/search/query/lexicon.model.ts';

/** What Pagefind tells of a page. */
export type FoundPage = RawHit;

/** Answers queries as the browser does. */
export interface Engine {
  readonly lexicon: Lexicon;
  readonly search: (query: string) => Promise<Answer<FoundPage>>;
}

interface PagefindModule {
  createInstance(options: object): Pagefind<FoundPage>;
}

/**
 * Opens the search index of a built site in Node: Pagefind’s own code, whose requests are answered
 * from the folder. `loaded` hears of each file that it reads. Throws where the site has no index.
 */
export async function openEngine(
  site: string,
  loaded: (file: string, bytes: number) => void = () => {},
): Promise<Engine> {
  const folder = path.resolve(site, 'pagefind');
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  const lexicon = readLexicon(read(namesFile) as WrittenNames, read(wordsFile) as WrittenWords);
  const base = 'http://index.invalid/pagefind/';
  const own = globalThis.fetch;
  globalThis.fetch = async (target, ...rest) => {
    const url = target instanceof Request ? target.url : String(target);
    if (!url.startsWith(base)) return own(target, ...rest);
    const file = new URL(url).pathname.slice('/pagefind/'.length);
    const content = readFileSync(path.join(folder, file));
    loaded(file, content.length);
    return new Response(content);
  };
  const code = pathToFileURL(path.join(folder, 'pagefind.js')).href;
  const { createInstance } = (await import(code)) as PagefindModule;
  const pagefind = createInstance({ basePath: base, baseUrl: '/', noWorker: true, ranking });
  await pagefind.init();
  return {
    lexicon,
    search: (query) =>
      answerQuery({ query, ...perFacet(() => []) }, lexicon, asking(pagefind, lexicon)),
  };
}
