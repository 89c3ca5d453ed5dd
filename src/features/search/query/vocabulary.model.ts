import { countedWords, stemOf } from './words.model.ts';

/** Most words that are kept: those on most pages. */
const mostWords = 12_000;
/** Steps of a count that are told apart while it doubles. */
const steps = 2;
const firstLetter = 65;

/** The words of a site, and what can be asked of them. */
export interface Vocabulary {
  readonly language: string;
  /** How many pages have a word, nearly; 0 where none has. */
  readonly count: (word: string) => number;
  /** How many pages have any form of a word, at least. */
  readonly countForms: (word: string) => number;
  /** The form of a word that most pages have; null where none has any. */
  readonly formOf: (word: string) => string | null;
  /** The words that begin as a word does, without its ending. */
  readonly family: (word: string) => readonly string[];
  /** The most frequent words that begin with some letters. */
  readonly completions: (letters: string, most: number) => readonly string[];
  readonly words: readonly string[];
}

/** How many documents have each word, of those that can be misspelt. */
export function countWords(documents: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of documents)
    for (const word of new Set(countedWords(text)))
      if (word.length > 1 && word.length < 30 && /^[a-z\d]+$/.test(word) && /[a-z]/.test(word))
        counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * Words without those that one document has, where a frequent form of the same is shorter; words of
 * `names` stay.
 */
function withoutRareForms(
  counts: ReadonlyMap<string, number>,
  language: string,
  names: ReadonlySet<string>,
): [word: string, count: number][] {
  const shortest = new Map<string, number>();
  for (const [word, count] of counts) {
    const stem = stemOf(word, language);
    if (count > 1) shortest.set(stem, Math.min(word.length, shortest.get(stem) ?? Infinity));
  }
  return [...counts].filter(
    ([word, count]) =>
      count > 1 ||
      names.has(word) ||
      word.length <= (shortest.get(stemOf(word, language)) ?? Infinity),
  );
}

/**
 * The words of documents and how many of them have each, as text: each word as the number of
 * letters that it shares with the one before and its rest, then a letter for each count. Small, so
 * that it costs a reader little; a longer form of a word that only one of them has is left out, unless it is in one of the `names`.
 */
export function writeVocabulary(
  documents: Iterable<string>,
  language: string,
  names: Iterable<string> = [],
): string {
  const named = new Set([...names].flatMap(countedWords));
  const kept = [...withoutRareForms(countWords(documents), language, named)]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, mostWords)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  let previous = '';
  const words = kept.map(([word]) => {
    let shared = 0;
    while (shared < previous.length && previous[shared] === word[shared]) shared++;
    previous = word;
    return String.fromCharCode(firstLetter + shared) + word.slice(shared);
  });
  const letters = kept.map(([, count]) =>
    String.fromCharCode(firstLetter + Math.round(steps * Math.log2(count))),
  );
  return `${words.join('')} ${letters.join('')}`;
}

/** Reads what `writeVocabulary` wrote. Throws where it is something else. */
export function readVocabulary(text: string, language: string): Vocabulary {
  const [packed = '', letters = ''] = text.split(' ');
  const counts = new Map<string, number>();
  let previous = '';
  for (const [place, [, first = '', rest = '']] of [
    ...packed.matchAll(/([A-^])([a-z\d]*)/g),
  ].entries()) {
    previous = previous.slice(0, first.charCodeAt(0) - firstLetter) + rest;
    counts.set(previous, Math.round(2 ** ((letters.charCodeAt(place) - firstLetter) / steps)));
  }
  if (counts.size !== letters.length) throw new Error('the list of words is damaged');
  return vocabularyOf(counts, language);
}

/** What can be asked of words, from how many documents have each. */
export function vocabularyOf(counts: ReadonlyMap<string, number>, language: string): Vocabulary {
  const words = [...counts.keys()];
  const count = (word: string): number => counts.get(word) ?? 0;
  const byCount = (a: string, b: string): number => count(b) - count(a) || (a < b ? -1 : 1);
  const forms = new Map<string, string>();
  for (const word of words) {
    const stem = stemOf(word, language);
    const known = forms.get(stem);
    if (!known || byCount(word, known) < 0) forms.set(stem, word);
  }
  const formOf = (word: string): string | null =>
    counts.has(word) ? word : (forms.get(stemOf(word, language)) ?? null);
  return {
    language,
    words,
    count,
    formOf,
    countForms: (word) => Math.max(count(word), count(forms.get(stemOf(word, language)) ?? '')),
    family: (word) => {
      const stem = stemOf(word, language);
      return words.filter((other) => other.startsWith(stem));
    },
    completions: (letters, most) =>
      words
        .filter((word) => word.startsWith(letters))
        .sort(byCount)
        .slice(0, most),
  };
}
