import { type Answer, answerQuery, ranking } from './query/answer.model.ts';
import { asking, type Pagefind } from './query/ask.model.ts';
import { perFacet } from './facets.model.ts';
import {
  type Lexicon,
  namesFile,
  readLexicon,
  wordsFile,
  type WrittenNames,
  type WrittenWords,
} from './query/lexicon.model.ts';
import type { SearchState } from './search.model.ts';

/** One section of a page that matches. */
export interface SectionHit {
  readonly title: string;
  readonly url: string;
  /** Escaped text with `<mark>` around matches. */
  readonly excerpt: string;
}

/** One page or term that matches, as the index gives it. Its texts are as untrusted as content. */
export interface Hit {
  readonly title: string;
  readonly kind: string;
  readonly roles: readonly string[];
  readonly url: string;
  /** Escaped text with `<mark>` around matches. */
  readonly excerpt: string;
  readonly sections: readonly SectionHit[];
}

/** The answer to one query. */
export interface SearchResults extends Pick<Answer<unknown>, 'facets' | 'corrected' | 'weak'> {
  readonly count: number;
  /** Loads some of the hits, best first. */
  readonly hits: (from: number, to: number) => Promise<Hit[]>;
}

interface RawHit {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: { title: string; url: string; excerpt: string; anchor?: { element: string } }[];
}

interface PagefindModule {
  createInstance(options: object): Pagefind<RawHit>;
}

/** The index, and what has to be known before it is asked. */
interface Index {
  readonly pagefind: Pagefind<RawHit>;
  readonly lexicon: Lexicon;
}

const folder = `${import.meta.env.BASE_URL}pagefind/`;
let failures = 0;
let attempts = 0;
let watching = false;
let loading: Promise<Index> | null = null;

/**
 * Counts requests to the index that fail. Pagefind itself takes a part that cannot be loaded for
 * one without matches, and would report that nothing was found.
 */
function watchRequests(): void {
  if (watching) return;
  watching = true;
  const original = window.fetch;
  window.fetch = async (...request) => {
    const [target] = request;
    const url = target instanceof Request ? target.url : String(target);
    if (!url.includes(folder)) return original(...request);
    try {
      const response = await original(...request);
      if (!response.ok) failures++;
      return response;
    } catch (error) {
      failures++;
      throw error;
    }
  };
}

async function load(): Promise<Index> {
  if (import.meta.env.DEV) {
    const probe = await fetch(`${folder}pagefind.js`).catch(() => null);
    if (!probe?.ok) throw new Error('no build');
  }
  watchRequests();
  const [pagefind, lexicon] = await Promise.all([loadPagefind(), loadLexicon()]);
  return { pagefind, lexicon };
}

async function loadPagefind(): Promise<Pagefind<RawHit>> {
  // A module that failed to load is remembered as failed; another address is asked for anew.
  const address = `${folder}pagefind.js${attempts++ ? `?attempt=${attempts}` : ''}`;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
  // A worker's address would need an exception from Trusted Types.
  const pagefind = createInstance({ noWorker: true, excerptLength: 24, ranking });
  await pagefind.init();
  return pagefind;
}

/** Names stay the same when the site is built anew, so that a kept copy has to be asked about. */
async function loadJson(file: string): Promise<unknown> {
  return (await fetch(folder + file, { cache: 'no-cache' })).json();
}

async function loadLexicon(): Promise<Lexicon> {
  const [names, words] = await Promise.all([loadJson(namesFile), loadJson(wordsFile)]);
  return readLexicon(names as WrittenNames, words as WrittenWords);
}

/** Asks the index. Throws where any part of it cannot be loaded. */
export async function querySearchIndex(state: SearchState): Promise<SearchResults> {
  loading ??= load();
  try {
    const before = failures;
    const { pagefind, lexicon } = await loading;
    const { results, facets, corrected, weak } = await answerQuery(
      state,
      lexicon,
      asking(pagefind, lexicon),
    );
    if (failures > before) throw new Error('part of the index is missing');
    return {
      ...{ count: results.length, facets, corrected, weak },
      hits: async (from, to) => {
        const hits = await Promise.all(
          // Pagefind hands out one object for all searches that find a page, so it is read at once.
          results.slice(from, to).map(async (result) => toHit(await result.data())),
        );
        if (failures > before) throw new Error('part of the index is missing');
        return hits;
      },
    };
  } catch (error) {
    loading = null;
    throw error;
  }
}

const toHit = ({ url, excerpt, meta, filters, sub_results: sections }: RawHit): Hit => ({
  title: meta.title ?? url,
  kind: meta.kind ?? '',
  roles: perFacet(({ filter }) => filters[filter] ?? []).role,
  url,
  excerpt,
  sections: sections
    .filter((section) => section.anchor && section.url !== url)
    .slice(0, 3)
    .map((section) => ({
      title: section.title,
      url: section.url,
      excerpt: section.excerpt,
    })),
});
