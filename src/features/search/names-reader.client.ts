import type { Hit } from './hits/hit.model.ts';
import { folder } from './index-files.client.ts';
import { type Marker, markerOf, markText } from './hits/marks.model.ts';
import { answerQuery, type Result } from './query/answer.model.ts';
import {
  type KnownPage,
  type Lexicon,
  namesFile,
  readLexicon,
  type WrittenNames,
} from './query/lexicon.model.ts';
import { countChosen, type SearchState } from './search.model.ts';

/** Most pages that are shown before the texts have been searched. */
const most = 5;
/**
 * Score from which on they are shown. Of 115 judged queries to tune by that score as much without
 * their texts, 89 have a page that answers among them.
 */
const enough = 0.45;

let loading: Promise<WrittenNames> | null = null;
let reading: Promise<Lexicon> | null = null;

/** Loads what pages are called, once. Throws where that cannot be loaded. */
export function loadNames(): Promise<WrittenNames> {
  loading ??= fetch(folder + namesFile).then(
    (response) => response.json() as Promise<WrittenNames>,
  );
  return loading;
}

/** Has the names loaded anew when they are needed next. */
export function forgetNames(): void {
  loading = reading = null;
}

/**
 * What is called as a query says, before the index itself is there: nothing where the names have
 * little to do with it, or where the search is narrowed.
 */
export async function answerByNames(state: SearchState): Promise<Hit[]> {
  reading ??= loadNames().then((names) => readLexicon(names));
  const lexicon = await reading;
  if (countChosen(state)) return [];
  const pages = [...lexicon.pages].map(([id, page]): Result<KnownPage> => ({
    id,
    score: 0,
    words: [],
    data: () => Promise.resolve(page),
  }));
  const { concepts, results, strength } = await answerQuery(state, lexicon, (words) =>
    Promise.resolve(words === null ? pages : []),
  );
  if (strength < enough) return [];
  const marker = markerOf(concepts, lexicon.vocabulary.language);
  const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return found.map((page) => nameHit(page, marker));
}

/** What is shown of a page of which nothing but the names is known. */
export const nameHit = ({ address, title, values }: KnownPage, marker: Marker): Hit => ({
  title,
  kind: values.type[0] ?? '',
  roles: values.role,
  url: import.meta.env.BASE_URL.replace(/\/$/, '') + address,
  name: markText(title, marker),
  excerpt: [],
  direct: false,
  sections: [],
});
