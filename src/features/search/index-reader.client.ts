import { type Answer, answerQuery, ranking, type Result } from './query/answer.model.ts';
import { asking, type Pagefind } from './query/ask.model.ts';
import {
  type Lexicon,
  namesFile,
  readLexicon,
  wordsFile,
  type WrittenWords,
} from './query/lexicon.model.ts';
import { namingOf } from './query/names.model.ts';
import { engineFiles } from './engine.model.ts';
import { type FacetKey, facets, perFacet, type PerFacet } from './facets.model.ts';
import { type FoundPage, rawHitOf } from './hits/found-page.client.ts';
import { type Hit, toHit } from './hits/hit.model.ts';
import {
  distrust,
  fetchEarly,
  folder,
  hangUp,
  isBroken,
  watchIndexFiles,
  whileIntact,
} from './index-files.client.ts';
import { markerOf } from './hits/marks.model.ts';
import { forgetNames, loadNames, nameHit } from './names-reader.client.ts';
import type { SearchState } from './search.model.ts';

/** A value of a facet, as addresses and as readers call it. */
export interface FacetValue {
  readonly id: string;
  readonly label: string;
  /** How many matches it has, whatever is chosen. */
  readonly count: number;
}

/** Some of the hits, and how many of them could not be loaded. */
export interface Hits {
  readonly hits: readonly Hit[];
  readonly lost: number;
}

/** The answer to one query. */
export interface SearchResults extends Pick<Answer<unknown>, 'corrected' | 'weak'> {
  readonly count: number;
  readonly facets: PerFacet<readonly FacetValue[]>;
  /** The values that were chosen, by their ids; those that no facet has are left out. */
  readonly chosen: PerFacet<readonly string[]>;
  /** What was chosen and is no value of its facet. */
  readonly unknown: readonly string[];
  /** Some of the hits, best first, as far as they are known without their pages. */
  readonly named: (from: number, to: number) => Hit[];
  /** Loads some of the hits, best first. Throws where none of them can be loaded. */
  readonly hits: (from: number, to: number) => Promise<Hits>;
}

interface PagefindModule {
  createInstance(options: object): Pagefind<FoundPage>;
}

/** What the index says of itself, for each of its languages. */
interface Entry {
  readonly languages: Readonly<
    Record<string, { readonly hash: string; readonly wasm: string | null }>
  >;
}

/** The index, and what has to be known before it is asked. */
interface Index {
  readonly pagefind: Pagefind<FoundPage>;
  readonly lexicon: Lexicon;
  /** The labels of the values of each facet, by their ids. */
  readonly labels: PerFacet<ReadonlyMap<string, string>>;
}

/** How near to a whole query the name of a page has to be for the page to answer it directly. */
const direct = 0.8;

let attempts = 0;
let loading: Promise<Index> | null = null;

async function load(): Promise<Index> {
  if (import.meta.env.DEV) {
    const probe = await fetch(`${folder}pagefind.js`).catch(() => null);
    if (!probe?.ok) throw new Error('no build');
  }
  watchIndexFiles();
  const [pagefind, known] = await Promise.all([loadPagefind(), loadLexicon(), loadEarly()]);
  return { pagefind, ...known };
}

/** Loads what the engine would ask for one after the other, while its code is on the way. */
async function loadEarly(): Promise<void> {
  const response = await fetchEarly(`pagefind-entry.json?ts=${Date.now()}`);
  const { languages } = (await response.json()) as Entry;
  const { hash, wasm } = languages[document.documentElement.lang.toLowerCase()] ?? {};
  if (!hash) return;
  void fetchEarly(`wasm.${wasm ?? 'unknown'}.pagefind`);
  void fetchEarly(`pagefind.${hash}.pf_meta`);
}

async function loadPagefind(): Promise<Pagefind<FoundPage>> {
  const [first, again] = engineFiles.map((file) => folder + file) as [string, string];
  // The second name, which a browser may also remember as failed, is kept until the file is there.
  if (attempts++) await fetch(first);
  const address = attempts > 1 ? again : first;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
  // A worker's address would need an exception from Trusted Types.
  const pagefind = createInstance({ noWorker: true, excerptLength: 24, ranking });
  await pagefind.init();
  // That does not wait for the engine; an empty search does.
  await pagefind.search('');
  return pagefind;
}

async function loadLexicon(): Promise<Pick<Index, 'lexicon' | 'labels'>> {
  const [names, words] = await Promise.all([
    loadNames(),
    fetch(folder + wordsFile).then((response) => response.json() as Promise<WrittenWords>),
  ]);
  try {
    const labels = perFacet(({ key }) => {
      const at = facets.findIndex((facet) => facet.key === key);
      return new Map(names.valueIds[at]?.map((id, place) => [id, names.values[at]![place]!]));
    });
    return { lexicon: readLexicon(names, words), labels };
  } catch (error) {
    distrust(namesFile, wordsFile);
    throw error;
  }
}

/** Begins to load what every search needs. Throws where a part of it cannot be loaded. */
export async function prepareSearchIndex(): Promise<void> {
  if (isBroken()) forgetSearchIndex();
  await (loading ??= whileIntact(load));
}

/** Has the next search load everything anew, and ends what is still waiting to be loaded. */
export function forgetSearchIndex(): void {
  loading = null;
  forgetNames();
  hangUp();
}

/** Asks the index. Throws where any part of it cannot be loaded. */
export async function querySearchIndex(state: SearchState): Promise<SearchResults> {
  if (isBroken()) forgetSearchIndex();
  const asked = (loading ??= whileIntact(load));
  try {
    const index = await asked;
    const { pagefind, lexicon, labels } = index;
    const { chosen, unknown } = readChoices(state, labels);
    const labelled = perFacet(({ key }) => labelsOf(chosen[key], labels[key]));
    const answer = await whileIntact(() =>
      answerQuery<FoundPage>(
        { query: state.query, ...labelled },
        lexicon,
        asking(pagefind, lexicon),
      ),
    );
    return {
      ...{ chosen, unknown, corrected: answer.corrected, weak: answer.weak },
      count: answer.results.length,
      facets: perFacet(({ key }) =>
        [...labels[key]].flatMap(([id, label]) => {
          const count = answer.facets[key][label] ?? 0;
          return count || chosen[key].includes(id) ? [{ id, label, count }] : [];
        }),
      ),
      ...hitsOf(answer, index),
    };
  } catch (error) {
    if (loading === asked) loading = null;
    throw error;
  }
}

const labelsOf = (ids: readonly string[], labels: ReadonlyMap<string, string>): string[] =>
  ids.flatMap((id) => labels.get(id) ?? []);

/** What is chosen of each facet, by its ids. Addresses used to hold what readers see. */
function readChoices(
  state: SearchState,
  labels: Index['labels'],
): Pick<SearchResults, 'chosen' | 'unknown'> {
  const idOf = (key: FacetKey, value: string): string | undefined =>
    labels[key].has(value) ? value : [...labels[key]].find(([, label]) => label === value)?.[0];
  return {
    chosen: perFacet(({ key }) => [
      ...new Set(state[key].flatMap((value) => idOf(key, value) ?? [])),
    ]),
    unknown: facets.flatMap(({ key }) => state[key].filter((value) => !idOf(key, value))),
  };
}

function hitsOf(
  { concepts, results }: Answer<FoundPage>,
  { lexicon, labels }: Index,
): Pick<SearchResults, 'named' | 'hits'> {
  const marker = markerOf(concepts, lexicon.vocabulary.language);
  const naming = namingOf(concepts, lexicon);
  const answers = ({ id }: Result<FoundPage>): boolean => (naming(id)?.closeness ?? 0) >= direct;
  const answering = ['term', 'question'].flatMap((id) => labels.type.get(id) ?? []);
  const named: SearchResults['named'] = (from, to) =>
    results.slice(from, to).map(({ id }) => nameHit(lexicon.pages.get(id)!, marker));
  const hits: SearchResults['hits'] = async (from, to) => {
    const wanted = results.slice(from, to);
    const loaded = await Promise.allSettled(
      // Pagefind hands out one object for all searches that find a page, so it is read at once.
      wanted.map(async (result, place) => {
        const raw = rawHitOf(await result.data());
        const isDirect = from + place === 0 && answers(result);
        return toHit(raw, marker, isDirect && answering.includes(raw.meta.kind ?? ''));
      }),
    );
    const found = loaded.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
    if (wanted.length && !found.length) throw new Error('the pages that were found are missing');
    return { hits: found, lost: wanted.length - found.length };
  };
  return { named, hits };
}
