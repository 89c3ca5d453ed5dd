import { facets, perFacet, type PerFacet } from './facets.model.ts';
import { countChosen, type SearchState } from './search.model.ts';

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
export interface SearchResults {
  readonly count: number;
  /** How many matches each value of each facet has, whatever is chosen. */
  readonly facets: PerFacet<Readonly<Record<string, number>>>;
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

interface Pagefind {
  init(): Promise<void>;
  filters(): Promise<unknown>;
  search(
    query: string,
    options?: object,
  ): Promise<{
    results: { data(): Promise<RawHit> }[];
    filters: Record<string, Record<string, number>>;
  }>;
}

interface PagefindModule {
  createInstance(options: object): Pagefind;
}

const folder = `${import.meta.env.BASE_URL}pagefind/`;
let failures = 0;
let attempts = 0;
let watching = false;
let loading: Promise<Pagefind> | null = null;

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

async function load(): Promise<Pagefind> {
  if (import.meta.env.DEV) {
    const probe = await fetch(`${folder}pagefind.js`).catch(() => null);
    if (!probe?.ok) throw new Error('no build');
  }
  watchRequests();
  // A module that failed to load is remembered as failed; another address is asked for anew.
  const address = `${folder}pagefind.js${attempts++ ? `?attempt=${attempts}` : ''}`;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
  const pagefind = createInstance({
    // A worker's address would need an exception from Trusted Types.
    noWorker: true,
    excerptLength: 24,
    // The best of its fields counts for a page. A name outweighs two matches in the titles of others.
    ranking: { pageLength: 0.1, metaWeights: { name: 16, title: 8, aliases: 6, kind: 0 } },
  });
  await pagefind.init();
  // Answers count their filters only once these are loaded.
  await pagefind.filters();
  return pagefind;
}

const anyOf = (values: readonly string[]) => (values.length ? { any: [...values] } : undefined);

/** Asks the index. Throws where any part of it cannot be loaded. */
export async function querySearchIndex(state: SearchState): Promise<SearchResults> {
  loading ??= load();
  try {
    const before = failures;
    const pagefind = await loading;
    const filters = Object.fromEntries(
      facets.map(({ key, filter }) => [filter, anyOf(state[key])]),
    );
    const whole = await pagefind.search(state.query);
    const found = countChosen(state) ? await pagefind.search(state.query, { filters }) : whole;
    if (failures > before) throw new Error('part of the index is missing');
    return {
      count: found.results.length,
      facets: perFacet(({ filter }) => whole.filters[filter] ?? {}),
      hits: async (from, to) => {
        const raw = await Promise.all(found.results.slice(from, to).map((result) => result.data()));
        if (failures > before) throw new Error('part of the index is missing');
        return raw.map(toHit);
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
