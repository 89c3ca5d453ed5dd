import type { Lexicon } from './lexicon.model.ts';
import { stemOf } from './words.model.ts';

/** What a piece of a query can be searched for: words between single spaces. */
export interface Alternative {
  readonly words: string;
  /** How much a match counts; what was typed counts 1. */
  readonly weight: number;
}

/** How much a word counts that only means the same. */
const synonymWeight = 0.85;

/** A stretch of a query that a group of `groups` knows. */
interface Match {
  readonly length: number;
  readonly others: readonly Alternative[];
}

const forms = (text: string, language: string): string =>
  text
    .split(' ')
    .map((word) => stemOf(word, language))
    .join(' ');

/**
 * The longest beginning of some words that a group of words with one meaning holds, and the rest of
 * that group; null where no group holds any.
 */
export function meaningOf(words: readonly string[], lexicon: Lexicon): Match | null {
  const { language } = lexicon.vocabulary;
  const typed = words.map((word) => stemOf(word, language));
  let longest: Match | null = null;
  for (const group of lexicon.groups)
    for (const member of group) {
      const own = forms(member, language);
      const { length } = member.split(' ');
      if (length <= (longest?.length ?? 0) || typed.slice(0, length).join(' ') !== own) continue;
      const others = group
        .filter((other) => other !== member)
        .map((other) => ({ words: other, weight: synonymWeight }));
      longest = { length, others };
    }
  return longest;
}
