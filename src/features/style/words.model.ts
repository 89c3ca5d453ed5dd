import type { Style } from './style.schema.ts';

/** A word of the list as a text has it. */
export interface FoundWord {
  /** As it is written in the text. */
  readonly word: string;
  /** What to write in its place. */
  readonly write: string;
  readonly offset: number;
}

const special = /[.*+?^${}()|[\]\\]/g;

/** The form that words are compared in: whatever capitals, spaces and apostrophes they have. */
const keyOf = (word: string): string =>
  word.toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'");

/**
 * Finds words and phrases of a list in texts, as whole words. Part of a longer word, or of one with
 * a hyphen, is none: `commend`, `state-of-the-art`.
 */
export function wordFinder({ words }: Pick<Style, 'words'>): (text: string) => FoundWord[] {
  const written = new Map(
    words.flatMap(({ avoid, write }) => avoid.map((word) => [keyOf(word), write] as const)),
  );
  // Longer phrases first, so that “is reported to” is not found as “reported”.
  const all = [...written.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (!all.length) return () => [];
  const forms = all.map((word) =>
    word.replace(special, '\\$&').replaceAll(' ', '\\s+').replaceAll("'", "['’]"),
  );
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}-])`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
      word,
      write: written.get(keyOf(word))!,
      offset: index,
    }));
}

/** Words that two entries of a list name, with the place of the later one. */
export function doubledWords({ words }: Pick<Style, 'words'>): { place: number; word: string }[] {
  const seen = new Set<string>();
  return words.flatMap(({ avoid }, place) =>
    avoid.flatMap((word) => {
      const key = keyOf(word);
      if (seen.has(key)) return [{ place, word }];
      seen.add(key);
      return [];
    }),
  );
}
