import { headersOf, type Kind } from './headers.ts';
import type { Place } from './place.ts';

interface Row {
  readonly kind: Kind;
  readonly title: string;
  readonly paths: readonly string[];
}

/** What each kind of answer has to carry, for hosts that are set up by hand: S3 and CDNs. */
export function table(place: Place): string {
  const { base, admin } = place;
  const rows: readonly Row[] = [
    ...(admin ? [{ kind: 'admin' as const, title: 'The editor', paths: ['admin/*'] }] : []),
    { kind: 'page', title: 'Pages', paths: ['', '*/', '*.html', '404.html, with status 404'] },
    {
      kind: 'kept',
      title: 'Files with a hash in their name',
      paths: ['_astro/*', ...['fragment/*', 'index/*', 'filter/*', '*.pf_meta'].map(inPagefind)],
    },
    { kind: 'file', title: 'All other files, redirects and errors', paths: ['*'] },
  ];
  return [
    `# Headers of ${place.name}${base}`,
    '',
    'The first group that fits counts. Files that are kept need that cache rule with 200, 206 and 304 only.',
    '',
    ...rows.flatMap(({ kind, title, paths }) => [
      `## ${title}`,
      '',
      paths.map((path) => `\`${base}${path}\``).join(' · '),
      '',
      '| Header | Value |',
      '| --- | --- |',
      ...Object.entries(headersOf(kind, place)).map(
        ([name, value]) => `| ${name} | \`${value}\` |`,
      ),
      '',
    ]),
    '## Types',
    '',
    'Say `charset=utf-8` with every text, `text/markdown` for `.md` and `text/csv` for `.csv`.',
    '',
  ].join('\n');
}

const inPagefind = (path: string): string => `pagefind/${path}`;
