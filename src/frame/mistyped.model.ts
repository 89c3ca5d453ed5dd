/**
 * How often escaped characters that have a meaning in an address are decoded, where they were
 * encoded again.
 */
const mostReadings = 3;

/**
 * The address that a missing page's address was probably made from, or null where none suggests
 * itself. `path` is as the browser has it, `base` the site's. Programs encode the `#` or `?` of an
 * address, and take characters of the sentence around it for a part of it.
 */
export function addressMeant(path: string, base: string): string | null {
  let read = path;
  try {
    for (let round = 0; round < mostReadings && /%(?:25)*[\da-f]{2}/i.test(read); round++)
      read = decodeURIComponent(read);
  } catch {
    // A broken escape is read as it is.
  }
  const [, page = '', rest = ''] = /^([^#?&]*)([^]*)$/.exec(read) ?? [];
  const clean = page
    .replace(/[\p{Cc}\p{Cf}\\]/gu, '')
    .replace(/\/{2,}/g, '/')
    .replace(/[^\p{L}\p{N}/]+\/?$/u, '')
    .replace(/\/?$/, '/');
  const tail = rest.startsWith('&') ? '' : rest;
  const meant = encodeURI(clean) + tail.replace(/[\p{Cc}\p{Cf}\s]/gu, '');
  const same = !rest && clean === page.replace(/\/?$/, '/');
  return same || !meant.startsWith(base) ? null : meant;
}
