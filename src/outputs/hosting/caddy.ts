import { headersOf, patterns, types, variedHeaders } from './headers.ts';
import { indented, type Place, secureOrigin, wordFor } from './place.ts';

/** The guide behind Caddy: a Caddyfile, or a file that yours imports. */
export function caddy(place: Place): string {
  const { secure, ports, name, certificate } = place;
  const bind = place.address ? [`bind ${place.address}`] : [];
  const address = secure ? secureOrigin(place) : `http://${name}:${ports.http}`;
  return [
    '# The guide behind Caddy 2.6 or newer: a Caddyfile, or a file that yours imports.',
    '# Written by "npm run hosting -- caddy"; write it again after each update of the guide.',
    '',
    '# Errors get these as well, and without the rules for what was found.',
    `(${wordFor(place)}) {`,
    ...indented(['header {', ...indented(always(place), '\t'), '}'], '\t'),
    '}',
    '',
    ...(secure
      ? [
          `http://${name}:${ports.http} {`,
          ...indented(
            [
              ...bind,
              'header {',
              ...indented(always({ ...place, secure: false }), '\t'),
              '}',
              `redir ${secureOrigin(place)}{uri} 301`,
            ],
            '\t',
          ),
          '}',
          '',
        ]
      : []),
    `${address} {`,
    ...indented(
      [
        ...bind,
        ...(secure && certificate ? [`tls "${certificate.file}" "${certificate.key}"`] : []),
        `root * "${place.root}"`,
        'encode zstd gzip',
        ...answers(place),
        '',
        'handle_errors {',
        ...indented(errors(place), '\t'),
        '}',
      ],
      '\t',
    ),
    '}',
    '',
  ].join('\n');
}

const always = (place: Place): string[] =>
  Object.entries(headersOf('file', place)).map(([name, value]) => `${name} "${value}"`);

/** What a header is where something was found; the first rule that fits has the last word. */
function rules(place: Place): string[] {
  return variedHeaders(place).flatMap(({ name, rules }) =>
    rules
      .toReversed()
      .map(({ kind, value }) => `header @${kind} ${value ? `${name} "${value}"` : `-${name}`}`),
  );
}

function answers(place: Place): string[] {
  const { base, admin } = place;
  const inside = [
    `import ${wordFor(place)}`,
    ...(admin ? [`@admin path_regexp ^/${patterns.admin}$`] : []),
    `@page path_regexp ^/${patterns.page}$`,
    '# A part of a file is not kept: Caddy would say the same of a part that does not exist.',
    '@kept {',
    `\tpath_regexp ^/${patterns.kept}$`,
    '\tnot header Range *',
    '}',
    ...rules(place),
    ...Object.entries(types).flatMap(([ending, type]) => [
      `@${ending} path *.${ending}`,
      `header @${ending} Content-Type "${type}; charset=utf-8"`,
    ]),
    '@writing not method GET HEAD',
    'error @writing 405',
    '@damaged path_regexp \\x00',
    'error @damaged 400',
    'file_server',
  ];
  // A block of its own keeps the order, which Caddy would change.
  const ordered = (head: string, lines: readonly string[]): string[] => [
    `${head} {`,
    '\troute {',
    ...indented(lines, '\t\t'),
    '\t}',
    '}',
  ];
  if (base === '/') return ['route {', ...indented(inside, '\t'), '}'];
  return [
    ...ordered(`handle_path ${base}*`, inside),
    ...ordered('handle', [
      `import ${wordFor(place)}`,
      `redir ${base.slice(0, -1)} ${base} 301`,
      '# Delete this where something else of yours answers at the root.',
      `redir / ${base} 302`,
      'error 404',
    ]),
  ];
}

function errors(place: Place): string[] {
  const page = headersOf('page', place)['Content-Security-Policy'];
  return [
    'encode zstd gzip',
    `import ${wordFor(place)}`,
    '@missing expression {http.error.status_code} == 404',
    'handle @missing {',
    `\theader Content-Security-Policy "${page}"`,
    '\trewrite * /404.html',
    '\tfile_server',
    '}',
    '@refused expression {http.error.status_code} == 405',
    'header @refused Allow "GET, HEAD"',
    'handle {',
    '\trespond "{http.error.status_code} {http.error.status_text}"',
    '}',
  ];
}
