import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { noteAnchor } from '../../src/features/demos/data.model.ts';
import { choiceAnchor, choices, looks } from '../../src/features/demos/look.model.ts';
import { guide } from './guide.ts';
import { builtSites, readText } from './pages.ts';

const weigh = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;
/** What a reader sees of HTML, white space aside. */
const textOf = (html: string): string =>
  html
    .replace(/<!--.*?-->|<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');

describe.each(builtSites)('the demos of the $name site', (site) => {
  const page = site.pages.get('/compare/')!;

  test('stand on their page with a place for each, its choices and its notes', () => {
    const wanted = guide.demos.flatMap(({ id, data }) => [
      id,
      ...choices.map((choice) => choiceAnchor(id, choice)),
      ...data.annotations.map((_, place) => noteAnchor(id, place + 1)),
    ]);
    expect(wanted.filter((id) => !page.ids.has(id))).toEqual([]);
    expect(guide.demos.length).toBeGreaterThanOrEqual(5);
  });

  test('say all that their files say, without script', () => {
    const text = textOf(page.html);
    const unsaid = guide.demos.flatMap(({ data }) =>
      [data.title, data.lede, data.task, data.moral]
        .concat(data.annotations.flatMap((note) => Object.values(note).slice(1)))
        .filter((said) => !text.includes(said)),
    );
    expect(unsaid).toEqual([]);
  });

  test('lead from every number on a screen to its note', () => {
    const pins = page.tags.filter(({ attributes }) => attributes.get('class') === 'pin');
    const lost = pins.filter(
      ({ attributes }) => !page.ids.has(attributes.get('href')!.replace('#', '')),
    );
    expect(lost).toEqual([]);
    const notes = guide.demos.flatMap(({ data }) => data.annotations);
    expect(pins).toHaveLength(notes.length * looks.length);
  });

  test('show every number on both sides', () => {
    for (const { id, data } of guide.demos)
      data.annotations.forEach((_, place) => {
        const href = `href="#${noteAnchor(id, place + 1)}"`;
        expect(page.html.split(href), `${id} ${place + 1}`).toHaveLength(looks.length + 1);
      });
  });

  test('load no script of their own before the reader comes near', () => {
    const pages = [...site.pages.values()].filter(({ tags }) =>
      tags.some(({ attributes }) => attributes.get('data-island') === 'demo'),
    );
    expect(pages.map((page) => page.path)).toContain('/faq/which-role-matters-more/');
    for (const { tags } of pages) {
      const early = tags.filter(
        ({ name, inert, attributes }) => name === 'script' && !inert && attributes.has('src'),
      );
      const code = early.map(({ attributes }) =>
        readFileSync(path.join(site.dir, attributes.get('src')!.slice(site.base.length)), 'utf8'),
      );
      expect(code.filter((text) => /createRoot|hydrateRoot/.test(text))).toEqual([]);
    }
  });

  test('bring at most 12 kB of code besides React', () => {
    const own = page.tags.filter(
      ({ name, parent }) => name === 'script' && parent?.attributes.get('data-code') === 'demo',
    );
    const sizes = new Map<string, number>();
    const add = (file: string): void => {
      if (sizes.has(file)) return;
      const text = readFileSync(path.join(site.dir, file), 'utf8');
      sizes.set(file, weigh(text));
      for (const [, name] of text.matchAll(/\bfrom"\.\/(.*?)"/g)) add(`_astro/${name}`);
    };
    for (const { attributes } of own) add(attributes.get('src')!.slice(site.base.length));
    const [react, ...rest] = [...sizes.values()].toSorted((a, b) => b - a);
    const bytes = rest.reduce((sum, size) => sum + size, 0);
    console.info(`${site.name}: demos bring ${bytes} of 12000 bytes beside ${react} of React`);
    expect(react).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThanOrEqual(12_000);
  });

  test('read as Markdown, on their page and where a text shows one', () => {
    const whole = readText(site, 'compare/index.md');
    for (const { data } of guide.demos)
      for (const said of [`## ${data.title}`, data.moral, data.annotations[0]!.question])
        expect(whole).toContain(said);
    expect(readText(site, 'faq/which-role-matters-more/index.md')).toContain('## Checkout');
  });

  test('are told of where programs and readers look', () => {
    expect(readText(site, 'llms.txt')).toContain('/compare/index.md');
    expect(readText(site, 'sitemap-0.xml')).toContain(page.url.href);
    expect(page.html).toContain('"@type":"Article"');
    const links = (from: string): boolean =>
      site.pages.get(from)!.html.includes(`href="${site.base}compare/`);
    const from = ['/', ...guide.roles.map(({ id }) => `/roles/${id}/`), '/search/'];
    expect(from.filter((page) => !links(page))).toEqual([]);
  });
});
