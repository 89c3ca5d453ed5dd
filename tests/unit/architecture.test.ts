import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { root } from '../sites.ts';
import { type Import, sources } from './architecture/source.ts';

const inside = (folder: string) => sources.filter(({ file }) => file.startsWith(folder));

/** `file → import` for each import that a rule does not allow. */
const strays = (folder: string, allowed: (given: Import) => boolean): string[] =>
  inside(folder).flatMap(({ file, imports }) =>
    imports.filter((one) => !allowed(one)).map(({ target }) => `${file} → ${target}`),
  );

/** What each part of the house may import: its values, and beyond them the types alone. */
const rules: readonly { part: string; values: RegExp; types?: RegExp }[] = [
  { part: 'schemas/', values: /^(schemas\/|domain\/(name|redirect)\.ts$|astro\/zod$)/ },
  { part: 'domain/', values: /^(domain\/|fastest-levenshtein$)/, types: /^schemas\// },
  { part: 'strings/', values: /^(strings\/|domain\/language)/, types: /^schemas\// },
  { part: 'browser/', values: /^(browser\/|domain\/|styles\/|@strings$)/ },
  { part: 'islands/', values: /^(islands\/|domain\/|@strings$|react(-dom)?(\/|$))/ },
  {
    part: 'markdown/',
    values: /^(markdown\/|domain\/|satteri$|github-slugger$|mdast-util-)/,
    types: /^(hast|mdast)$/,
  },
  {
    part: 'social/',
    values: /^(social\/|node:|@resvg\/resvg-wasm$)/,
    types: /^domain\//,
  },
  {
    part: 'check/',
    values: /^(?!catalog|components\/|layouts\/|pages\/|browser\/|islands\/|astro:)/,
  },
  { part: 'catalog.ts', values: /^(?!components\/|layouts\/|pages\/|browser\/|islands\/|check\/)/ },
  { part: 'components/', values: /^(?!layouts\/|pages\/|check\/|schemas\/)/ },
  { part: 'layouts/', values: /^(?!pages\/|check\/|schemas\/)/ },
  { part: 'pages/', values: /^(?!check\/|schemas\/(?!api))/ },
];

describe('imports run one way', () => {
  test.each(rules)('$part imports only what its place allows', ({ part, values, types }) => {
    if (part !== 'islands/') expect(inside(part)).not.toEqual([]);
    const found = strays(
      part,
      ({ target, typeOnly }) => values.test(target) || (typeOnly && !!types?.test(target)),
    );
    expect(found).toEqual([]);
  });

  test('every import of a file of the project names its ending and a file that exists', () => {
    const known = new Set(sources.map(({ file }) => file));
    const lost = strays('', ({ target }) =>
      /^[\w.-]+\/|^[\w-]+\.ts$/.test(target) && /\.(ts|tsx|js|astro)$/.test(target)
        ? known.has(target)
        : !/^(schemas|domain|browser|components|layouts|check|markdown)\/[\w-]+$/.test(target),
    );
    expect(lost).toEqual([]);
  });

  test('nothing that the browser loads reaches a schema, the catalog or Node', () => {
    const byFile = new Map(sources.map((one) => [one.file, one]));
    const values = (imports: readonly Import[]): string[] =>
      imports.filter(({ typeOnly }) => !typeOnly).map(({ target }) => target);
    const queue = [
      ...[...inside('browser/'), ...inside('islands/')].map(({ file }) => file),
      ...sources.flatMap(({ browserImports }) => values(browserImports)),
    ];
    const reached = new Set<string>();
    for (const file of queue) {
      if (reached.has(file)) continue;
      reached.add(file);
      queue.push(...values(byFile.get(file)?.imports ?? []));
    }
    expect(reached.size).toBeGreaterThan(5);
    const strangers = [...reached].filter(
      (file) => !/^(browser|islands|domain|styles)\/|^@strings$|^react(-dom)?(\/|$)/.test(file),
    );
    expect(strangers).toEqual([]);
  });

  test('only the catalog reads collections', () => {
    const readers = sources.filter(({ names }) =>
      ['getCollection', 'getEntry', 'getEntries', 'reference'].some((name) => names.has(name)),
    );
    expect(readers.map(({ file }) => file)).toEqual(['catalog.ts']);
  });
});

describe('the domain is pure', () => {
  const globals = [
    ...['document', 'window', 'globalThis', 'self', 'navigator', 'location', 'history', 'fetch'],
    ...['localStorage', 'sessionStorage', 'indexedDB', 'customElements', 'HTMLElement', 'Element'],
    ...['process', 'performance', 'crypto', 'setTimeout', 'setInterval', 'Temporal', 'console'],
  ];
  const impure = ['Date.now', 'Date()', 'Math.random', 'import.meta'];

  test('it uses nothing of the browser or of Node, no clock and no chance', () => {
    const found = inside('domain/').flatMap(({ file, names, uses }) => [
      ...globals.filter((name) => names.has(name)).map((name) => `${file}: ${name}`),
      ...impure
        .filter((use) => [...uses].some((one) => one === use || one.startsWith(`${use}.`)))
        .map((use) => `${file}: ${use}`),
    ]);
    expect(found).toEqual([]);
  });

  test('it runs in plain Node, whose types are only stripped', () => {
    const files = inside('domain/').map(
      ({ file }) => pathToFileURL(path.join(root, 'src', file)).href,
    );
    const code = files.map((file) => `await import(${JSON.stringify(file)});`).join('\n');
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', `${code}\nif (globalThis.document) process.exitCode = 1;`],
      { encoding: 'utf8', cwd: root },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
