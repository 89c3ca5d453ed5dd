import { headersOf, patterns, types, type Varied, variedHeaders } from './headers.ts';
import { indented, literal, type Place, secureOrigin } from './place.ts';

const modules = ['alias', 'allowmethods', 'deflate', 'dir', 'filter', 'headers', 'mime'];

/** The guide behind Apache: a virtual host. */
export function apache(place: Place): string {
  const { secure, ports, name, certificate, address } = place;
  const listen = (port: number): string => `${address ?? '*'}:${port}`;
  const { file, key } = certificate ?? {
    file: `/etc/letsencrypt/live/${name}/fullchain.pem`,
    key: `/etc/letsencrypt/live/${name}/privkey.pem`,
  };
  return [
    '# The guide behind Apache 2.4: a file for sites-available/ or conf.d/.',
    '# Written by "npm run hosting -- apache"; write it again after each update of the guide.',
    `# It needs the modules ${[...modules, ...(place.secure ? ['ssl'] : [])].join(', ')}.`,
    '',
    ...(secure
      ? [
          `<VirtualHost ${listen(ports.http)}>`,
          ...indented([
            `ServerName ${name}`,
            ...headers({ ...place, secure: false }, []),
            `Redirect permanent / ${secureOrigin(place)}/`,
          ]),
          '</VirtualHost>',
          '',
        ]
      : []),
    `<VirtualHost ${listen(secure ? ports.https : ports.http)}>`,
    ...indented([
      `ServerName ${name}`,
      ...(secure
        ? [
            'SSLEngine on',
            'SSLProtocol -all +TLSv1.2 +TLSv1.3',
            `SSLCertificateFile "${file}"`,
            `SSLCertificateKeyFile "${key}"`,
          ]
        : []),
      ...folder(place),
      '',
      'AddDefaultCharset utf-8',
      'AddCharset utf-8 .html .css .js .json .xml .md .csv .txt .svg',
      ...Object.entries(types).map(([ending, type]) => `AddType ${type} .${ending}`),
      'AddOutputFilterByType DEFLATE text/html text/css text/csv text/markdown text/plain text/xml',
      'AddOutputFilterByType DEFLATE text/javascript application/javascript application/json',
      'AddOutputFilterByType DEFLATE application/xml image/svg+xml',
      '',
      'TraceEnable off',
      ...headers(place, variedHeaders(place)),
    ]),
    '</VirtualHost>',
    '',
  ].join('\n');
}

function folder({ base, root }: Place): string[] {
  return [
    ...(base === '/'
      ? [`DocumentRoot "${root}"`]
      : [
          `Alias ${base} "${root}/"`,
          `RedirectMatch permanent ^${literal(base.slice(0, -1))}$ ${base}`,
          '# Delete this where something else of yours answers at the root.',
          `RedirectMatch ^/$ ${base}`,
        ]),
    `ErrorDocument 404 ${base}404.html`,
    `<Directory "${root}">`,
    '    Require all granted',
    '    Options FollowSymLinks',
    '    AllowOverride None',
    '    DirectoryIndex index.html',
    '    AllowMethods GET HEAD',
    '</Directory>',
  ];
}

/** Sets headers on every answer, errors among them, which "Header set" alone would leave out. */
function headers(place: Place, varying: readonly Varied[]): string[] {
  const varied = new Map(varying.map((header) => [header.name, header]));
  return Object.entries(headersOf('file', place)).flatMap(([name, value]) => [
    `Header always set ${name} "${value}"`,
    // The first rule that fits has the last word.
    ...(varied.get(name)?.rules ?? []).toReversed().map((rule) => {
      const what = rule.value ? `set ${name} "${rule.value}"` : `unset ${name}`;
      return `Header always ${what} "expr=${found(place.base, rule.kind)}"`;
    }),
  ]);
}

const found = (base: string, kind: keyof typeof patterns): string => {
  const statuses = [...['200', '206', '304'], ...(kind === 'page' ? ['404'] : [])];
  const status = statuses.map((code) => `'${code}'`).join(', ');
  return `%{REQUEST_STATUS} in {${status}} && %{REQUEST_URI} =~ m#^${literal(base)}${patterns[kind]}$#`;
};
