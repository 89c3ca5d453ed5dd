import { plainFragment } from './link/fragment.ts';

/** What a choice in a query was before chat and mail added characters to it. */
const plainValue = (value: string): string =>
  plainFragment(value.replace(/[\r\n]+/g, ''))
    .split(/[\s&?<>"“”]/)[0]!
    .replace(/[^\p{L}\p{N}]+$/u, '');

/**
 * The parameters of an address's query as they were probably meant: `&amp;` parts them too, their
 * names are in small letters, and the ids that they hold are without the characters that chat and
 * mail put around an address. What the reader wrote in their own words, under `q`, stays as it is.
 */
export function readQuery(search: string): URLSearchParams {
  const read = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(search.replace(/&(?:amp;)+/gi, '&'))) {
    const key = plainValue(name).toLowerCase();
    read.append(key, key === 'q' ? value : plainValue(value));
  }
  return read;
}
