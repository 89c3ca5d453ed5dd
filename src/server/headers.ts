/** Headers that every answer carries, whatever becomes of the request. */
export const headers: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  // Every script that a page can load has its hash in the page's import map.
  'integrity-policy': 'blocked-destinations=(script)',
  'cache-control': 'no-cache',
};

/** Files whose name holds a hash of what is in them, by their path below the base. */
const hashed = /^(?:_astro\/|pagefind\/(?:fragment|index|filter)\/|pagefind\/[^/]*\.pf_meta$)/;

/** How long a file may be kept, by its path below the base. */
export const caching = (path: string): string =>
  hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';

/** The type of a file, where the library behind the server would leave out what it is written in. */
export const typeOf = (path: string): string | null =>
  path.endsWith('.xml') ? 'application/xml; charset=utf-8' : null;
