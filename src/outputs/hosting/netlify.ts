import { headersOf } from './headers.ts';
import type { Place } from './place.ts';

/** Endings of what a build and a team may publish besides pages. */
const endings = [
  ...['js', 'css', 'json', 'xml', 'txt', 'md', 'csv', 'svg', 'png', 'jpg', 'jpeg', 'webp', 'avif'],
  ...['gif', 'ico', 'pdf', 'woff2', 'mp4', 'webm', 'mp3', 'pagefind', 'pf_meta', 'pf_index'],
  ...['pf_fragment', 'pf_filter'],
];

/** Rules and lengths that Cloudflare takes; Netlify takes more. */
export const limits = { rules: 100, line: 2000 };

/**
 * The file _headers for Netlify and Cloudflare Pages. Where two rules fit, one of the hosts joins
 * what they say and the other may take one of them, so that each rule has to be right by itself and
 * together with the first. Rules know paths and no status: a missing file would be kept as long as
 * one that exists, which is why no file is kept for ever here.
 */
export function netlify(place: Place): string {
  const page = Object.entries(headersOf('page', place)).filter(
    ([name]) => name !== 'Cache-Control',
  );
  const { 'Content-Security-Policy': whole } = headersOf('file', place);
  const { base } = place;
  const rule = (path: string, headers: Readonly<Record<string, string>>): string[] => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    '',
  ];
  return [
    '# For Netlify and Cloudflare Pages: _headers in the folder that is published.',
    '# Written by "npm run hosting -- netlify"; write it again after each update of the guide.',
    '',
    ...rule(`${base}*`, Object.fromEntries(page)),
    ...endings.flatMap((ending) =>
      rule(`${base}*.${ending}`, { 'Content-Security-Policy': whole ?? '' }),
    ),
    '# A day, and not for ever: the rule also fits files that are missing.',
    ...rule(`${base}_astro/*`, { 'Cache-Control': 'public, max-age=86400' }),
  ].join('\n');
}
