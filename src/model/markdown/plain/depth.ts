/** Signs of quotations and lists before a line, more of them than anybody would write. */
const markers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){101}/m;

/** So many elements may be open at once; what needs no end tag does not count. */
const mostOpen = 1000;
const tags = /<(\/?)([A-Za-z][A-Za-z\d-]*)/g;
const endless =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|d[dt]|t[rdh]|option)$/i;

/**
 * Whether a body nests so deep that the parser, or code that walks through what it makes, may go
 * down with it.
 */
export function nestsAbsurdly(body: string): boolean {
  if (markers.test(body)) return true;
  let open = 0;
  for (const [, close, name = ''] of body.matchAll(tags)) {
    if (endless.test(name)) continue;
    open = Math.max(0, open + (close ? -1 : 1));
    if (open > mostOpen) return true;
  }
  return false;
}
