import { describe, expect, test } from 'vitest';
import { listPrints, printAnchor } from '../../src/guide/prints.ts';
import type { Tag } from './dom.ts';
import { readFragments } from './fragments.ts';
import { guide } from './guide.ts';
import { type BuiltPage, builtSites, readText } from './pages.ts';
import { recordOf } from '../../src/guide/kinds.ts';

const prints = listPrints(guide);

const classed = ({ tags }: BuiltPage, name: string): Tag[] =>
  tags.filter(({ attributes }) => attributes.get('class')?.split(' ').includes(name));

const headings = (page: BuiltPage): { level: number; text: string }[] =>
  page.tags
    .filter(({ name }) => /^h[1-6]$/.test(name))
    .map(({ name, text }) => ({ level: Number(name[1]), text: text.trim() }));

describe.each(builtSites)('whole sections of the $name site to print', (site) => {
  const pageOf = (path: string): BuiltPage => site.pages.get(path)!;

  test('are there for every section that is on, linked from its index', () => {
    expect(prints.length).toBeGreaterThanOrEqual(4);
    for (const { section, path } of prints) {
      const links = pageOf(`/${section}/`).tags.map(({ attributes }) => attributes.get('href'));
      expect(links, section).toContain(site.base + path.slice(1));
    }
  });

  test('hold every page of the section, in reading order, with its opening', () => {
    for (const { path, pages } of prints) {
      const page = pageOf(path);
      const articles = classed(page, 'printed').filter(({ name }) => name === 'article');
      expect(articles.map(({ attributes }) => attributes.get('id'))).toEqual(
        pages.map((page) => printAnchor(page.path)),
      );
      pages.forEach(({ record }, place) => {
        const { title, lede } = recordOf(guide, record.collection, record.id);
        expect(articles[place]!.text.trim().startsWith(title), title).toBe(true);
        expect(articles[place]!.text, title).toContain(lede);
      });
    }
  });

  test('hold every heading of those pages, one level down', () => {
    for (const { path, pages } of prints) {
      const printed = headings(pageOf(path)).map(({ level, text }) => `${level} ${text}`);
      for (const page of pages) {
        const body = pageOf(page.path).tags.filter(({ parent }) =>
          parent?.attributes.get('class')?.startsWith('heading'),
        );
        const own = body.filter(({ name }) => /^h[2-5]$/.test(name));
        for (const { name, text } of own)
          expect(printed, `${path} ${page.path}`).toContain(
            `${Number(name[1]) + 1} ${text.trim()}`,
          );
      }
    }
  });

  test('name every term of the glossary', () => {
    const { text } = pageOf('/print/glossary/').tags.find(({ name }) => name === 'main')!;
    for (const { data } of guide.glossary) {
      expect(text).toContain(data.term);
      expect(text).toContain(data.definition);
    }
  });

  test('step from heading to heading by one level, with one of the first', () => {
    for (const { path } of prints) {
      const levels = headings(pageOf(path)).map(({ level }) => level);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      const jumps = levels.filter((level, place) => level > (levels[place - 1] ?? 1) + 1);
      expect(jumps, path).toEqual([]);
    }
  });

  test('use every id once', () => {
    for (const { path } of prints) {
      const { tags, ids } = pageOf(path);
      const all = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
      expect(all, path).toHaveLength(ids.size);
    }
  });

  test('lead to a page that is printed too without leaving the paper', () => {
    for (const { path, pages } of prints) {
      const together = pages.map((page) => site.base + page.path.slice(1));
      const leaving = classed(pageOf(path), 'printed')
        .flatMap(function within(tag: Tag): Tag[] {
          return [tag, ...tag.children.flatMap(within)];
        })
        .map(({ attributes }) => attributes.get('href')?.split('#', 1)[0] ?? '')
        .filter((address) => together.includes(address));
      expect(leaving, path).toEqual([]);
    }
  });

  test('are found by no search: neither ours nor that of others', () => {
    const sitemap = readText(site, 'sitemap-0.xml');
    expect(readFragments(site).filter(({ url }) => url.startsWith('/print/'))).toEqual([]);
    for (const { path } of prints) {
      const page = pageOf(path);
      expect(sitemap).not.toContain(page.url.href);
      expect(page.html).toContain('<meta name="robots" content="noindex">');
    }
  });
});
