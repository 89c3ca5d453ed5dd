import { headersOf, patterns, types, type Varied, variedHeaders } from './headers.ts';
import { indented, literal, type Place, secureOrigin, wordFor } from './place.ts';

/** Types that are compressed; HTML always is. */
const text = [
  ...['text/css', 'text/csv', 'text/javascript', 'text/markdown', 'text/plain', 'text/xml'],
  ...['application/javascript', 'application/json', 'application/xml'],
];

/** The guide behind nginx: a file for /etc/nginx/conf.d/. */
export function nginx(place: Place): string {
  const varying = variedHeaders(place);
  return [
    `# The guide behind nginx 1.22 or newer: a file for /etc/nginx/conf.d/.`,
    '# Written by "npm run hosting -- nginx"; write it again after each update of the guide.',
    '',
    '# What is sent depends on the address and the status: an error must not be kept, nor a part of a',
    '# file, since nginx finds out that there is no such part only after it has written the headers.',
    ...varying.flatMap((header) => map(place, header)),
    ...(place.secure ? redirect(place) : []),
    ...server(place, varying),
    '',
  ].join('\n');
}

/** Initials of a header: nginx takes short names of variables only. */
const variable = (place: Place, header: string): string =>
  `$${wordFor(place)}_${header.replace(/[^A-Z]/g, '').toLowerCase()}`;

/** Statuses that a rule is about, and whether a part of a file may have been asked for. */
const when = {
  admin: '(?:20[06]|304):[^:]*:',
  page: '(?:20[06]|304|404):[^:]*:',
  kept: '(?:200|304)::',
} as const satisfies Record<keyof typeof patterns, string>;

function map(place: Place, { name, fallback, rules }: Varied): string[] {
  return [
    `map "$status:$http_range:$uri" ${variable(place, name)} {`,
    ...indented([
      'volatile;',
      `default "${fallback}";`,
      ...rules.map(
        ({ kind, value }) =>
          `"~^${when[kind]}${literal(place.base)}${patterns[kind]}$" "${value}";`,
      ),
    ]),
    '}',
    '',
  ];
}

const listening = ({ address }: Place, port: number, more = ''): string[] =>
  address
    ? [`listen ${address}:${port}${more};`]
    : [`listen ${port}${more};`, `listen [::]:${port}${more};`];

/** Leads from http to https; browsers heed no HSTS header there, so none is sent. */
function redirect(place: Place): string[] {
  const said = headersOf('file', { ...place, secure: false });
  return [
    'server {',
    ...indented([
      ...listening(place, place.ports.http),
      `server_name ${place.name};`,
      'server_tokens off;',
      ...Object.entries(said).map(([name, value]) => `add_header ${name} "${value}" always;`),
      `return 301 ${secureOrigin(place)}$request_uri;`,
    ]),
    '}',
    '',
  ];
}

function server(place: Place, varying: readonly Varied[]): string[] {
  const { secure, ports, name, certificate } = place;
  const varied = new Set(varying.map((header) => header.name));
  const { file, key } = certificate ?? {
    file: `/etc/letsencrypt/live/${name}/fullchain.pem`,
    key: `/etc/letsencrypt/live/${name}/privkey.pem`,
  };
  return [
    'server {',
    ...indented([
      ...(secure
        ? [
            '# From nginx 1.25.1, write "http2 on;" on a line of its own.',
            ...listening(place, ports.https, ' ssl http2'),
            `ssl_certificate "${file}";`,
            `ssl_certificate_key "${key}";`,
            'ssl_protocols TLSv1.2 TLSv1.3;',
            'ssl_session_cache shared:guide:1m;',
          ]
        : listening(place, ports.http)),
      `server_name ${name};`,
      'server_tokens off;',
      '',
      '# Leads from /faq to /faq/ whatever port or proxy stands in front.',
      'absolute_redirect off;',
      '',
      ...location(place),
      '',
      '# Without this, such an answer would have every header twice.',
      'error_page 416 @part;',
      'location @part {',
      '    add_header Nothing "";',
      '    return 416;',
      '}',
      '',
      '# Types that nginx does not know.',
      'include mime.types;',
      'types {',
      ...indented(Object.entries(types).map(([ending, type]) => `${type} ${ending};`)),
      '}',
      '',
      'charset utf-8;',
      `charset_types ${text.join(' ')};`,
      'gzip on;',
      'gzip_vary on;',
      'gzip_min_length 256;',
      `gzip_types ${[...text, 'image/svg+xml'].join(' ')};`,
      '',
      '# A location with an add_header of its own would lose all of these.',
      ...Object.entries(headersOf('file', place)).map(
        ([header, value]) =>
          `add_header ${header} ${varied.has(header) ? variable(place, header) : `"${value}"`} always;`,
      ),
    ]),
    '}',
  ];
}

function location({ base, root }: Place): string[] {
  if (base === '/') return [`root "${root}";`, 'error_page 404 /404.html;'];
  return [
    `error_page 404 ${base}404.html;`,
    `location ${base} {`,
    `    alias "${root}/";`,
    '}',
    `location = ${base.slice(0, -1)} {`,
    `    return 301 ${base};`,
    '}',
    '# Delete this where something else of yours answers at the root.',
    'location = / {',
    `    return 302 ${base};`,
    '}',
    '# Nothing else is here, and no folder of the system is looked into.',
    'location / {',
    '    return 404;',
    '}',
  ];
}
