import type { ArticleSection } from '../../../src/model/sections.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paths, recordPath, sectionOf, sectionPath } from '../../../src/model/address.ts';
import { type Demo, letterOf } from '../../../src/model/guide.ts';
import { listPrints } from '../../../src/guide/prints.ts';
import {
  comparison,
  entry,
  guideOf,
  guides,
  page,
  question,
  role,
  source,
  term,
} from '../model/example.ts';
import { letterAnchor } from '../../../src/features/glossary/letters.model.ts';
import { listPages } from '../../../src/guide/kinds.ts';

const all = (guide: Parameters<typeof listPages>[0]): string[] =>
  listPages(guide).map(({ path }) => path);

test('a guide lists its pages', () => {
  const guide = guideOf({
    roles: [role('one')],
    comparison: comparison([{ id: 'owns', label: 'Owns', answers: {} }]),
    faq: [question('why')],
    glossary: [term('short'), term('long', {}, true)],
    about: [page('us')],
    sources: [source('read')],
  });
  expect(all(guide)).toEqual([
    '/',
    '/roles/',
    '/roles/one/',
    '/roles/compare/',
    '/skills/',
    '/skills/profile/',
    '/careers/',
    '/careers/contrasts/',
    '/careers/pack/',
    '/quiz/',
    '/quiz/paper/',
    '/quiz/team/',
    '/faq/',
    '/faq/why/',
    '/glossary/',
    '/glossary/long/',
    '/about/',
    '/about/coverage/',
    '/about/us/',
    '/about/sources/',
    '/search/',
    '/about/your-pages/',
  ]);
  const anchors = new Map(listPages(guide).map((page) => [page.path, page.anchors]));
  expect(anchors.get('/roles/compare/')).toEqual(['owns']);
  expect(anchors.get('/faq/'), 'a topic without questions has no place').toEqual(['basics']);
  expect(anchors.get('/glossary/')).toEqual(expect.arrayContaining(['short', 'long', '_letter-t']));
});

test('an unlisted record has a page, and no place in any list', () => {
  const guide = guideOf({
    faq: [question('why'), question('how', { listed: false, topic: 'hidden' })],
    glossary: [term('short'), term('long', { term: 'Zone', listed: false }, true)],
    about: [page('us', { listed: false }), page('them', { listed: true })],
  });
  const unlisted = listPages(guide).filter(({ listed }) => !listed);
  expect(unlisted.map(({ path }) => path)).toEqual(['/faq/how/', '/glossary/long/', '/about/us/']);
  const lists = [guide.faq, guide.glossary, guide.about];
  expect(lists.map((list) => list.map(({ id }) => id))).toEqual([['why'], ['short'], ['them']]);
  const places = listPages(guide).find(({ path }) => path === '/glossary/')!.anchors;
  expect(places).toEqual(['short', '_letter-t']);
  const printed = listPrints(guide).flatMap(({ pages }) => pages.map(({ path }) => path));
  expect(printed).toEqual(['/faq/why/', '/about/them/']);
});

test('each demo has a page, and its old place on that of comparisons, which only its own file brings', () => {
  const demos = [
    entry(
      'second',
      {
        title: 'Second',
        lede: 'It is second.',
        order: 2,
        annotations: [] as Demo['annotations'],
      } as Demo,
      false,
    ),
    entry(
      'first',
      {
        title: 'First',
        lede: 'It is first.',
        order: 1,
        annotations: [] as Demo['annotations'],
      } as Demo,
      false,
    ),
  ];
  const guide = guideOf({ compare: page('compare'), demos });
  const found = listPages(guide).find(({ path }) => path === '/compare/');
  expect(found).toMatchObject({
    path: '/compare/',
    title: 'About compare',
    record: { collection: 'compare', id: 'compare' },
    anchors: ['first', 'second'],
    places: [],
    listed: true,
  });
  expect(listPages(guide).find(({ path }) => path === '/compare/first/')).toMatchObject({
    title: 'First, plain and polished',
    lede: 'It is first.',
    record: { collection: 'demos', id: 'first' },
    listed: true,
  });
  expect(all(guideOf({ demos })).filter((path) => path.startsWith('/compare/'))).toEqual([]);
});

describe('whatever a guide holds', () => {
  test('every page has a title and an opening, and those of records are their own', () => {
    fc.assert(
      fc.property(guides, (guide) => {
        for (const { path, title, lede, record } of listPages(guide)) {
          expect(title, path).toBeTruthy();
          expect(lede, path).toBeTruthy();
          if (record?.collection === 'about') expect(title).toBe(`About ${record.id}`);
        }
      }),
    );
  });

  test('every page has its own address, which begins and ends with a slash', () => {
    fc.assert(
      fc.property(guides, (guide) => {
        const found = all(guide);
        expect(new Set(found).size).toBe(found.length);
        for (const path of found) expect(path).toMatch(/^\/(?:[a-z0-9-]+\/)*$/);
      }),
    );
  });

  test('a section that is switched off has no page', () => {
    const always: string[] = [paths.home, paths.search, paths.bookmarks];
    fc.assert(
      fc.property(guides, (guide) => {
        const found = all(guide);
        const shown = new Set(
          found
            .filter((path) => !always.includes(path) && path !== paths.sources)
            .map((path) => sectionOf(path)),
        );
        for (const [section, on] of Object.entries(guide.site.sections)) {
          // A section of articles shows once it holds one.
          const empty = section in guide.articles && !guide.all[section as ArticleSection].length;
          expect(shown.has(section), section).toBe(on && !empty);
        }
        for (const path of always) expect(found).toContain(path);
      }),
    );
  });

  test('every record of a section that is on has its page, and every term a place', () => {
    fc.assert(
      fc.property(guides, (guide) => {
        const found = new Map(listPages(guide).map((page) => [page.path, page]));
        for (const kind of ['roles', 'faq', 'about'] as const)
          for (const { id } of guide.site.sections[kind] ? guide[kind] : [])
            expect(found.get(recordPath(kind, id))?.record).toEqual({ collection: kind, id });
        const places = found.get(sectionPath('glossary'))?.anchors ?? [];
        for (const { id, data, hasBody } of guide.site.sections.glossary ? guide.glossary : []) {
          expect(places).toContain(id);
          expect(places).toContain(letterAnchor(letterOf(data.term)));
          expect(found.has(recordPath('glossary', id))).toBe(hasBody);
        }
      }),
    );
  });
});

test('the anchor of a letter can never be the id of a record', () => {
  expect([letterAnchor('A'), letterAnchor('#')]).toEqual(['_letter-a', '_letter-other']);
});

test('a text called index is the page of its section, and no page among others', () => {
  const guide = guideOf({
    articles: { guide: [page('index', { title: 'Our handbook' }), page('one')] },
    about: [page('index'), page('us')],
  });
  const pages = listPages(guide);
  expect(pages.map(({ path }) => path)).not.toContain('/guide/index/');
  const front = pages.find(({ path }) => path === '/guide/')!;
  expect(front).toMatchObject({ title: 'Our handbook', copy: 'page', isIndex: false });
  expect(front.record).toEqual({ collection: 'guide', id: 'index' });
  expect(pages.filter(({ path }) => path === '/about/')).toHaveLength(1);
  expect(guide.articles.guide.map(({ id }) => id)).toEqual(['one']);
  expect(guide.about.map(({ id }) => id)).toEqual(['us']);
});
