/** Longest fragment that is read, in characters: three for each character of the longest code. */
export const longest = 30_000;
/** How often escaped characters are decoded at most. */
const mostReadings = 5;

/** Characters that show nothing, blanks included. */
export const unseen = /[\s\p{Cc}\p{Cf}\uFE0F]/gu;

const decoded = (escapes: string): string => {
  try {
    return decodeURIComponent(escapes);
  } catch {
    // Bytes that make no character become one that no code has.
    return escapes.replace(/%../g, (escape) => (escape < '%8' ? decodeURIComponent(escape) : ' '));
  }
};

/**
 * Decodes escaped characters such as `%2D`, `&amp;` or `&#45;`, however often they were escaped.
 */
export function unescaped(text: string, among: (read: string) => string): string {
  let read = text;
  for (let round = 0; round < mostReadings; round++)
    read = among(read)
      .replace(/&(?:#(x?[\da-f]{1,6})|(\w{2,9}));/gi, (_, number?: string, name?: string) =>
        number
          ? String.fromCharCode(Number(number.replace(/^x/i, '0x')))
          : ({ amp: '&', equals: '=' }[name!] ?? ' '),
      )
      .replace(/(?:%[\da-f]{2})+/gi, decoded)
      .replaceAll('＝', '=')
      .replace(/[\u2010\u2011]/g, '-');
  // What a browser is to mark on the page is no part of the fragment.
  return read.replace(/:~:[^]*/, '');
}

/**
 * A fragment as it was probably meant: without escapes, invisible characters and what is before its
 * words.
 */
export const plainFragment = (fragment: string): string =>
  unescaped(fragment.slice(0, longest), (text) =>
    text.replace(unseen, (sign) => (/\s/.test(sign) ? ' ' : '')),
  ).replace(/^[^\p{L}\p{N}]+/u, '');
