import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { root } from '../sites.ts';
import { circles } from './architecture/circles.ts';
import { type Import, type SourceFile, sources } from './architecture/source.ts';

/** Whether a file of src/ is loaded by the browser and by nothing else. */
const isForBrowser = (file: string): boolean =>
  /^browser\/|\.client\.ts$|\/island\/|\.tsx$|^frame\/theme\.js$/.test(file);

/** Files that hold nothing but calculation: those of src/model/, and all that are called so. */
const pure = sources.filter(
  ({ file }) => file.startsWith('model/') || /\.(model|schema)\.ts$/.test(file),
);
const models = pure.filter(({ file }) => !file.endsWith('.schema.ts'));

/** `file → import` for each import that a rule does not allow. */
const strays = (files: readonly SourceFile[], allowed: (given: Import) => boolean): string[] =>
  files.flatMap(({ file, imports }) =>
    imports.filter((found) => !allowed(found)).map(({ target }) => `${file} → ${target}`),
  );
const isOwn = (target: string): boolean =>
  target.startsWith('model/') || /\.(model|schema)\.ts$/.test(target);

// The linter keeps the direction of imports between files of the project.
describe('imports', () => {
  test('of models are other models and packages that calculate', () => {
    expect(models.length).toBeGreaterThan(80);
    const packages =
      /^(fastest-levenshtein|gemoji|github-slugger|parse5|satteri|(hast|mdast)-util-[\w-]+)$/;
    expect(
      strays(models, ({ target, typeOnly }) => typeOnly || isOwn(target) || packages.test(target)),
    ).toEqual([]);
    // Zod in a model that an island imports would add 24 kB to what the browser loads.
    const reached = new Set(
      models
        .flatMap(({ imports }) => imports.filter(({ typeOnly }) => !typeOnly))
        .map(({ target }) => target),
    );
    expect([...reached].filter((target) => target.endsWith('.schema.ts'))).toEqual([]);
  });

  test('of schemas are models, other schemas and Zod', () => {
    const schemas = pure.filter(({ file }) => file.endsWith('.schema.ts'));
    expect(schemas.length).toBeGreaterThan(20);
    expect(strays(schemas, ({ target }) => isOwn(target) || target === 'astro/zod')).toEqual([]);
  });

  test('of islands and of scripts for the browser stay in the browser', () => {
    const scripts = sources.filter(({ file }) => isForBrowser(file) && !file.endsWith('.astro'));
    expect(scripts.length).toBeGreaterThan(60);
    const allowed = /^@strings$|^react(-dom)?(\/|$)|\.css$/;
    expect(
      strays(
        scripts,
        ({ target, typeOnly }) =>
          typeOnly || isOwn(target) || isForBrowser(target) || allowed.test(target),
      ),
    ).toEqual([]);
  });

  test('run in no circle', () => {
    expect(circles(sources)).toEqual([]);
  });

  test('every import of a file of the project names its ending and a file that exists', () => {
    const known = new Set(sources.map(({ file }) => file));
    const lost = strays(sources, ({ target }) =>
      /\.(ts|tsx|js|astro)$/.test(target)
        ? known.has(target)
        : !/^(model|features|guide|browser|writing|frame|outputs|strings)\/[\w/-]+$/.test(target),
    );
    expect(lost).toEqual([]);
  });

  test('nothing that the browser loads reaches a schema, the catalog or Node', () => {
    const byFile = new Map(sources.map((source) => [source.file, source]));
    const values = (imports: readonly Import[]): string[] =>
      imports.filter(({ typeOnly }) => !typeOnly).map(({ target }) => target);
    const queue = [
      ...sources
        .map(({ file }) => file)
        .filter((file) => isForBrowser(file) && !file.endsWith('.astro')),
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
      (file) =>
        !isForBrowser(file) &&
        // The search corrects typing errors in the browser.
        !/^model\/|\.model\.ts$|\.css$|^@strings$|^fastest-levenshtein$|^react(-dom)?(\/|$)/.test(
          file,
        ),
    );
    expect(strangers).toEqual([]);
  });

  test('only the catalog takes what the content check has read', () => {
    const readers = sources.filter(({ imports }) =>
      imports.some(({ target, typeOnly }) => target === 'virtual:content' && !typeOnly),
    );
    expect(readers.map(({ file }) => file)).toEqual(['guide/catalog.ts']);
    const collections = sources.filter(({ imports }) =>
      imports.some(({ target }) => target === 'astro:content'),
    );
    expect(collections.map(({ file }) => file)).toEqual([]);
  });
});

describe('a model is pure', () => {
  const globals = [
    ...['document', 'window', 'globalThis', 'self', 'navigator', 'location', 'history', 'fetch'],
    ...['localStorage', 'sessionStorage', 'indexedDB', 'customElements', 'HTMLElement'],
    ...['process', 'performance', 'crypto', 'setTimeout', 'setInterval', 'Temporal', 'console'],
  ];
  const impure = ['Date.now', 'Date()', 'Math.random', 'import.meta'];

  test('it uses nothing of the browser or of Node, no clock and no chance', () => {
    const found = models.flatMap(({ file, names, uses }) => [
      ...globals.filter((name) => names.has(name)).map((name) => `${file}: ${name}`),
      ...impure
        .filter((use) => [...uses].some((other) => other === use || other.startsWith(`${use}.`)))
        .map((use) => `${file}: ${use}`),
    ]);
    expect(found).toEqual([]);
  });

  test('it runs in plain Node, whose types are only stripped', () => {
    const files = models.map(({ file }) => pathToFileURL(path.join(root, 'src', file)).href);
    const code = files.map((file) => `await import(${JSON.stringify(file)});`).join('\n');
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', `${code}\nif (globalThis.document) process.exitCode = 1;`],
      { encoding: 'utf8', cwd: root },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
