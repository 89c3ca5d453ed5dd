import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { noteAnchor } from '../../src/features/demos/data.model.ts';
import { choiceAnchor, choices, firstChoice, looks } from '../../src/features/demos/look.model.ts';
import { guide } from './guide.ts';
import { demoPath } from '../../src/model/address.ts';
import { type BuiltPage, builtSites, readText } from './pages.ts';

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
  const shown = guide.demos.map((demo) => ({
    ...demo,
    page: site.pages.get(demoPath(demo.id))!,
  }));

  test('have a page each with its choices and its notes, and an address for each on the first', () => {
    for (const { id, data, page: own } of shown) {
      const wanted = [
        id,
        ...choices.map((choice) => choiceAnchor(id, choice)),
        ...data.annotations.map((_, place) => noteAnchor(id, place + 1)),
      ];
      expect(wanted.filter((anchor) => !own.ids.has(anchor))).toEqual([]);
      expect(page.ids.has(id)).toBe(true);
      expect(page.html).toContain(`href="${site.base}compare/${id}/"`);
    }
    expect(guide.demos.length).toBeGreaterThanOrEqual(5);
    expect(page.ids.has(choiceAnchor(guide.demos[0]!.id, 'both'))).toBe(true);
  });

  test('say all that their files say, without script', () => {
    const unsaid = shown.flatMap(({ data, page: own }) => {
      const text = textOf(own.html);
      return [data.title, data.lede, data.task, data.moral, data.send!]
        .concat(data.annotations.flatMap((note) => Object.values(note).slice(1)))
        .filter((said) => !text.includes(said));
    });
    expect(unsaid).toEqual([]);
  });

  test('are described and pictured each in its own way', () => {
    const meta = (own: BuiltPage, name: string): string | undefined =>
      own.tags
        .find(
          ({ attributes }) =>
            attributes.get('name') === name || attributes.get('property') === name,
        )
        ?.attributes.get('content');
    for (const name of ['description', 'og:image']) {
      const told = [page, ...shown.map((demo) => demo.page)].map((own) => meta(own, name));
      expect(told.every(Boolean), name).toBe(true);
      expect(new Set(told).size, name).toBe(told.length);
    }
  });

  test('lead from every number on a screen to its note, on both sides', () => {
    for (const { id, data, page: own } of shown) {
      const pins = own.tags.filter(({ attributes }) => attributes.get('class') === 'pin');
      expect(pins).toHaveLength(data.annotations.length * looks.length);
      data.annotations.forEach((_, place) => {
        const href = `#${noteAnchor(id, place + 1)}`;
        const leading = pins.filter(({ attributes }) => attributes.get('href') === href);
        expect(leading, `${id} ${place + 1}`).toHaveLength(looks.length);
      });
    }
  });

  test('draw each good once, for both sides', () => {
    for (const { page: own } of shown) {
      const used = own.tags
        .filter(({ name }) => name === 'use')
        .map(({ attributes }) => attributes.get('href')!.slice(1));
      const drawings = own.tags
        .filter(({ name }) => name === 'symbol')
        .map(({ attributes }) => attributes.get('id')!);
      expect(used.filter((id) => !drawings.includes(id))).toEqual([]);
      expect(new Set(drawings).size).toBe(drawings.length);
    }
  });

  test('end in a line to copy, with the address of the demo as it is shown', () => {
    for (const { id, page: own } of shown)
      expect(textOf(own.html)).toContain(
        `${guide.site.url.replace(/\/$/, '')}${site.base}compare/${id}/#${choiceAnchor(id, firstChoice)}`,
      );
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
    const sum = (ofReact: boolean): number =>
      [...sizes]
        .filter(([file]) => readText(site, file).includes('hydrateRoot') === ofReact)
        .reduce((all, [, size]) => all + size, 0);
    const [react, bytes] = [sum(true), sum(false)];
    console.info(`${site.name}: demos bring ${bytes} of 12000 bytes beside ${react} of React`);
    expect(react).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThanOrEqual(12_000);
  });

  test('read as Markdown, on their page and where a text shows one', () => {
    const whole = readText(site, 'compare/index.md');
    shown.forEach(({ id, data, page: own }, place) => {
      const copy = readText(site, `compare/${id}/index.md`);
      for (const said of [data.lede, data.moral, data.annotations[0]!.question]) {
        expect(copy).toContain(said);
        if (place === 0) expect(whole).toContain(said);
      }
      if (place > 0) expect(whole).toContain(`](${own.url.href})`);
    });
    expect(readText(site, 'faq/which-role-matters-more/index.md')).toContain('## Checkout');
  });

  test('are told of where programs and readers look', () => {
    for (const { id, page: own } of shown) {
      expect(readText(site, 'llms.txt')).toContain(`/compare/${id}/index.md`);
      expect(readText(site, 'sitemap-0.xml')).toContain(own.url.href);
    }
    expect(readText(site, 'llms.txt')).toContain('/compare/index.md');
    expect(readText(site, 'sitemap-0.xml')).toContain(page.url.href);
    expect(page.html).toContain('"@type":"Article"');
    const links = (from: string): boolean =>
      site.pages.get(from)!.html.includes(`href="${site.base}compare/`);
    const from = ['/', ...guide.roles.map(({ id }) => `/roles/${id}/`), '/search/'];
    expect(from.filter((page) => !links(page))).toEqual([]);
  });
});
