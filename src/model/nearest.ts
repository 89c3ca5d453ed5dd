import { distance } from 'fastest-levenshtein';

/**
 * The candidate nearest to `wanted` by edit distance, ignoring case, or null where nothing is
 * near: two edits, or as many as a third of the longer word has letters, still count as near.
 */
export function nearest(wanted: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let fewest = Infinity;
  for (const candidate of candidates) {
    const edits = distance(wanted.toLowerCase(), candidate.toLowerCase());
    const allowed = Math.max(2, Math.floor(Math.max(wanted.length, candidate.length) / 3));
    if (edits < fewest && edits <= allowed) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}

/** `Did you mean “x”?`, or null where nothing is near. */
export const didYouMean = (wanted: string, candidates: Iterable<string>): string | null => {
  const match = nearest(wanted, candidates);
  return match === null ? null : `Did you mean “${match}”?`;
};
