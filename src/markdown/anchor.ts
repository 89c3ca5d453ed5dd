import type Slugger from 'github-slugger';

/** What an anchor that a writer gives to a heading looks like. */
export const ownAnchor = /^[a-z][a-z0-9-]{0,60}$/;

/**
 * The anchor of a heading: its own where the writer gave it one, else made from its words. Anchors
 * made later keep apart from it.
 */
export function anchorOf(slugger: Slugger, words: string, given: unknown): string {
  if (typeof given !== 'string' || !ownAnchor.test(given)) return slugger.slug(words.trim());
  slugger.slug(given);
  return given;
}
