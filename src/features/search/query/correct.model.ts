import { distance } from 'fastest-levenshtein';
import type { Vocabulary } from './vocabulary.model.ts';

/** Words of fewer letters are not corrected: too many others are near. */
const shortest = 4;
/** Words of fewer letters than these are words of their own more often than slips: fake, lock. */
const sure = 5;
/** From this length on, two letters may be wrong. */
const long = 8;

/** Whether one exchange of two neighbours makes a word nearer than single letters do. */
const swaps = (word: string): string[] =>
  [...word].slice(1).map((letter, place) => {
    const before = word.slice(0, place);
    return before + letter + word[place] + word.slice(place + 2);
  });

/**
 * How many letters are missing, in excess, wrong or exchanged with their neighbour, at most one pair
 * of them exchanged.
 */
export function editsBetween(word: string, other: string): number {
  const plain = distance(word, other);
  if (plain < 2 || plain > 3) return plain;
  return Math.min(plain, ...swaps(word).map((swapped) => 1 + distance(swapped, other)));
}

/**
 * The word of the site that was probably meant by one that it does not have: one edit away, two
 * where the word is long. Of words as near the most frequent one; null where none is near.
 */
export function correct(word: string, vocabulary: Vocabulary): string | null {
  if (word.length < shortest || !/^\p{L}+$/u.test(word)) return null;
  const allowed = word.length < long ? 1 : 2;
  let best: string | null = null;
  let fewest = allowed + 1;
  for (const candidate of vocabulary.words) {
    if (Math.abs(candidate.length - word.length) > allowed || candidate.length < 3) continue;
    // In a short word only a letter inside may be missing: eror.
    const short = word.length < sure;
    if (short && (candidate.length <= word.length || candidate[0] !== word[0])) continue;
    const edits = editsBetween(word, candidate);
    if (edits > fewest || edits > allowed) continue;
    if (best === null || edits < fewest || vocabulary.count(candidate) > vocabulary.count(best)) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}
