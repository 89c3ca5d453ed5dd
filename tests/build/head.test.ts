import { describe, expect, test } from 'vitest';
import { guide, settings, unlisted } from './guide.ts';
import { type BuiltPage, builtSites, faultsOf } from './pages.ts';

const metas = ({ tags }: BuiltPage, name: string): string[] =>
  tags
    .filter(({ attributes }) => attributes.get('name') === name)
    .map(({ attributes }) => attributes.get('content') ?? '');
const titles = ({ tags }: BuiltPage): string[] =>
  tags
    .filter(({ name, parent }) => name === 'title' && parent?.name === 'head')
    .map(({ text }) => text.trim());

/** Pages that share a value which each page must have to itself. */
function shared(pages: Iterable<BuiltPage>, valueOf: (page: BuiltPage) => string): string[] {
  const groups = Map.groupBy(pages, valueOf);
  return [...groups]
    .filter(([, group]) => group.length > 1)
    .map(([value, group]) => `${group.map(({ path }) => path).join(' ')}: ${value}`);
}

describe.each(builtSites)('every page of the $name site', (site) => {
  const { base, pages } = site;

  test('names its language', () => {
    expect(
      faultsOf(site, ({ tags }) => {
        const language = tags.find(({ name }) => name === 'html')?.attributes.get('lang');
        return language === guide.site.language ? [] : [`lang is ${language}`];
      }),
    ).toEqual([]);
  });

  test('begins its head with the character set, and lets readers zoom', () => {
    expect(
      faultsOf(site, (page) => {
        const head = page.tags.find(({ name }) => name === 'head');
        const charset = head?.children[0]?.attributes.get('charset');
        const [viewport, ...more] = metas(page, 'viewport');
        return [
          ...(charset?.toLowerCase() === 'utf-8' ? [] : [`charset is ${charset}`]),
          ...(viewport?.includes('width=device-width') && !more.length ? [] : ['has no viewport']),
          ...(/maximum-scale|user-scalable/.test(viewport ?? '') ? ['forbids zooming'] : []),
        ];
      }),
    ).toEqual([]);
  });

  test('holds all its styles, the order of layers first', () => {
    expect(
      faultsOf(site, ({ tags }) => {
        const styles = tags.filter(({ name }) => name === 'style').map(({ text }) => text);
        const orders = styles.join('').match(/@layer [\w,]+;/g) ?? [];
        return [
          ...(styles.length === 1 ? [] : [`has ${styles.length} styles`]),
          ...(/^@layer [\w,]+;/.test(styles[0] ?? '') ? [] : ['does not begin with the order']),
          ...(orders.length === 1 ? [] : [`states the order ${orders.length} times`]),
        ];
      }),
    ).toEqual([]);
  });

  test('asks for no file before its text', () => {
    const loads = /^(stylesheet|preload|modulepreload|prefetch)$/;
    expect(
      faultsOf(site, ({ tags }) => {
        const loading = tags.filter(
          ({ name, attributes }) =>
            (name === 'script' && attributes.has('src')) || loads.test(attributes.get('rel') ?? ''),
        );
        const main = tags.findIndex(({ name }) => name === 'main');
        return loading
          .filter((tag) => !tag.inert && tags.indexOf(tag) < main)
          .map(({ attributes }) => attributes.get('href') ?? attributes.get('src') ?? '');
      }),
    ).toEqual([]);
  });

  test('is painted once its head is there, where it says where that ends', () => {
    expect(
      faultsOf(site, ({ tags, path }) => {
        const waits = tags.filter(({ attributes }) => attributes.get('rel') === 'expect').length;
        const heads = tags.filter(({ attributes }) => attributes.get('id') === '_head').length;
        const wanted = path.startsWith('/print/') ? 0 : 1;
        return waits === wanted && heads === wanted ? [] : [`waits for ${waits} of ${heads} heads`];
      }),
    ).toEqual([]);
  });

  test('has one title, which no other page has', () => {
    expect(
      faultsOf(site, (page) => {
        const all = titles(page);
        return all.length === 1 && all[0] ? [] : [`titles: ${JSON.stringify(all)}`];
      }),
    ).toEqual([]);
    expect(shared(pages.values(), (page) => titles(page)[0]!)).toEqual([]);
  });

  test('has one description of 50 to 200 characters, which no other page has', () => {
    expect(
      faultsOf(site, (page) => {
        const [description = '', ...more] = metas(page, 'description');
        const fits = description.length >= 50 && description.length <= 200 && !more.length;
        return fits ? [] : [`${description.length} characters: ${description}`];
      }),
    ).toEqual([]);
    expect(shared(pages.values(), (page) => metas(page, 'description')[0]!)).toEqual([]);
  });

  test('has its own address as canonical, or is kept out of search engines', () => {
    expect(
      faultsOf(site, (page) => {
        const canonical = page.tags
          .filter(({ attributes }) => attributes.get('rel') === 'canonical')
          .map(({ attributes }) => attributes.get('href'));
        const robots = metas(page, 'robots').join();
        const hidden = unlisted.includes(page.path);
        const wanted = hidden ? [] : [settings.url.replace(/\/$/, '') + base + page.path.slice(1)];
        return [
          ...(canonical.join() === wanted.join() ? [] : [`canonical is ${canonical.join()}`]),
          ...(robots.includes('noindex') === hidden ? [] : [`robots is “${robots}”`]),
        ];
      }),
    ).toEqual([]);
  });
});
