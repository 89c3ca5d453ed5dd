import { normalise, stemOf, wordsOf } from './words.model.ts';

/** What a piece of a query can be searched for: words between single spaces. */
export interface Alternative {
  readonly words: string;
  /** How much a match counts; what was typed counts 1. */
  readonly weight: number;
}

/** How much a word counts that only means the same. */
const synonymWeight = 0.85;

/** A stretch of a query that a group knows. */
interface Match {
  readonly length: number;
  readonly others: readonly Alternative[];
}

/** A word or phrase of a group. */
interface Member extends Match {
  /** The stems of its words, between spaces. */
  readonly stems: string;
}

/** Words and phrases that mean the same as others, by the stem of their first word. */
export type Meanings = ReadonlyMap<string, readonly Member[]>;

/** Makes groups of words and phrases that mean the same ready to be asked, often. */
export function meaningsOf(groups: readonly (readonly string[])[], language: string): Meanings {
  const meanings = new Map<string, Member[]>();
  for (const group of groups) {
    const distinct = [...new Set(group.map((text) => wordsOf(normalise(text)).join(' ')))];
    for (const member of distinct) {
      const stems = member.split(' ').map((word) => stemOf(word, language));
      const others = distinct
        .filter((other) => other !== member)
        .map((other) => ({ words: other, weight: synonymWeight }));
      const [first = ''] = stems;
      const known = meanings.get(first) ?? [];
      meanings.set(first, [...known, { stems: stems.join(' '), length: stems.length, others }]);
    }
  }
  return meanings;
}

/**
 * The longest beginning of some words, given by their stems, that a group of words with one meaning
 * holds, and the rest of that group; null where no group holds any.
 */
export function meaningOf(stems: readonly string[], meanings: Meanings): Match | null {
  let longest: Match | null = null;
  for (const member of meanings.get(stems[0] ?? '') ?? [])
    if (
      member.length > (longest?.length ?? 0) &&
      stems.slice(0, member.length).join(' ') === member.stems
    )
      longest = member;
  return longest;
}
