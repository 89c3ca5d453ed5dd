import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { expect, test } from 'vitest';
import { builtPages, pagesBefore } from '../../../src/integrations/pages/written-pages.ts';

const asked = (pathname: string, type = 'page') => ({ pathname, route: { type } as never });

/** What a build would make pages with: each says its address, apart from those in `answers`. */
function buildOf(
  paths: readonly ReturnType<typeof asked>[],
  answers: Readonly<Record<string, () => Response>> = {},
  built: string[] | null = [],
) {
  const home = mkdtempSync(path.join(tmpdir(), 'written-'));
  const place = {
    folder: path.join(home, 'site'),
    published: path.join(home, 'public'),
    address: new URL('https://guide.example/wiki/'),
  };
  const made: string[] = [];
  const own: AstroPrerenderer = {
    name: 'own',
    getStaticPaths: () => Promise.resolve([...paths]),
    render: async ({ url }) => {
      await new Promise(setImmediate);
      made.push(url);
      return answers[new URL(url).pathname]?.() ?? new Response(`Größe of ${url}`);
    },
  };
  const leave = async () =>
    (await pagesBefore(own, place, () => built ?? undefined).getStaticPaths()).map(
      ({ pathname }) => pathname,
    );
  return { ...place, built, leave, made };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => file.split(path.sep).join('/'))
    .sort();

test('pages are made in the order in which they are asked for, and are written and listed', async () => {
  const names = Array.from({ length: 20 }, (_, at) => `faq/${20 - at}`);
  const { folder, built, leave, made } = buildOf(
    [...names, 'über-uns/'].map((name) => asked(name)),
  );
  expect(await leave()).toEqual([]);
  const all = [...names.map((name) => `${name}/`), 'über-uns/'];
  expect(made).toEqual(all.map((name) => new URL(name, 'https://guide.example/wiki/').href));
  expect(built).toEqual(all);
  expect(filesIn(folder)).toEqual(all.map((name) => `${name}index.html`).sort());
  expect(readFileSync(path.join(folder, 'faq/7/index.html'), 'utf8')).toBe(
    'Größe of https://guide.example/wiki/faq/7/',
  );
});

test('a page that fails, leads on, is not found or has another name is left to Astro', async () => {
  const { folder, built, leave } = buildOf(
    ['/', '/404', '/a', '/b', '/c', '/d'].map((name) => asked(name)),
    {
      '/wiki/a/': () => {
        throw new Error('no such thing');
      },
      '/wiki/b/': () => new Response(null, { status: 302, headers: { location: '/d/' } }),
      '/wiki/c/': () => new Response('nothing here', { status: 404 }),
    },
  );
  expect(await leave()).toEqual(['/', '/404', '/a', '/b', '/c']);
  expect([built, filesIn(folder)]).toEqual([['d/'], ['d/index.html']]);
});

test('two pages for one place, one for the place of a file, and what is no page are left to Astro', async () => {
  const { folder, published, built, leave } = buildOf([
    asked('/twice'),
    asked('/own'),
    asked('/feed.xml', 'endpoint'),
    asked('/old', 'redirect'),
    asked('/twice/'),
    asked('/plain'),
  ]);
  mkdirSync(path.join(published, 'own'), { recursive: true });
  writeFileSync(path.join(published, 'own/index.html'), 'by hand');
  expect(await leave()).toEqual(['/twice', '/own', '/feed.xml', '/old', '/twice/']);
  expect([built, filesIn(folder)]).toEqual([['plain/'], ['plain/index.html']]);
});

test('where Astro has no list of what is built, it is left everything', async () => {
  const { leave, made } = buildOf([asked('/a'), asked('/b')], {}, null);
  expect([await leave(), made]).toEqual([['/a', '/b'], []]);
  const own = { name: 'own' } as unknown as AstroPrerenderer;
  const insides = (pageNames: unknown) =>
    Object.assign({}, own, { app: { getOptions: () => ({ pageNames }) } });
  const list = ['a/'];
  expect([own, { ...own, app: {} }, insides('a/'), insides(undefined)].map(builtPages)).toEqual(
    Array(4).fill(undefined),
  );
  expect(builtPages(insides(list))).toBe(list);
});
