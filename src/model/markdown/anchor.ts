import type Slugger from 'github-slugger';
import { slug } from 'github-slugger';

/** What an anchor that a writer gives to a heading looks like. */
export const ownAnchor = /^[a-z][a-z0-9-]{0,60}$/;

/** A letter or digit; some letters fill a place without being seen. */
const seen = /(?![\u115F\u1160\u17B4\u17B5\u3164\uFFA0])[\p{L}\p{N}]/u;
/** Stands in for words of which an anchor has nothing to show: pictures and punctuation alone. */
const wordless = 'section';

/**
 * The anchor of a heading or tab: its own where the writer gave it one, else made from its words,
 * else `section`. Anchors made later keep apart from it.
 */
export function anchorOf(slugger: Slugger, words: string, given?: unknown): string {
  if (typeof given !== 'string' || !ownAnchor.test(given)) {
    const own = words.trim();
    return slugger.slug(seen.test(slug(own)) ? own : wordless);
  }
  slugger.slug(given);
  return given;
}
