/** Longest query that is read from an address, in characters. */
const longestQuery = 200;

/** Cuts a query to what is read of it, and never inside one character. */
export const cutQuery = (text: string): string =>
  text.slice(0, longestQuery).replace(/[\uD800-\uDBFF]$/, '');

/**
 * What the address of a missing page named, as words to search for:
 * `/team/wiki/rolse/back-end.html` under `/team/wiki/` gives `rolse back end`.
 */
export function wordsOfPath(path: string, base: string): string {
  let inside = path.startsWith(base) ? path.slice(base.length) : path;
  try {
    inside = decodeURIComponent(inside);
  } catch {
    // A broken escape is read as it is.
  }
  const words = inside.replace(/\.(html?|php|aspx?|mdx?)$/i, '').replace(/[^\p{L}\p{N}]+/gu, ' ');
  return cutQuery(words.trim()).trim();
}
