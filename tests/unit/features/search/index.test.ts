import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { listByName, placeDocuments } from '../../../../src/features/search/search.model.ts';
import {
  guideOf,
  guides,
  hostileTexts,
  page,
  question,
  role,
  site,
  term,
} from '../../model/example.ts';
import { listPages } from '../../../../src/guide/kinds.ts';
import { type Guide, roleNames } from '../../../../src/model/guide.ts';
import { ownPage } from '../../../../src/model/page.ts';

type Node = DefaultTreeAdapterMap['node'];

/** Every element of a page as the browser's parser sees it: name, attributes, text. */
function elements(html: string): { name: string; attributes: string[]; text: string }[] {
  const text = (node: Node): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(text).join('') : '';
  const walk = (node: Node): ReturnType<typeof elements> => [
    ...('tagName' in node
      ? [
          {
            name: node.tagName,
            attributes: node.attrs.map(({ name, value }) => `${name}=${value}`),
            text: text(node),
          },
        ]
      : []),
    ...('childNodes' in node ? node.childNodes.flatMap(walk) : []),
  ];
  return walk(parse(html));
}

const documentsOf = (guide: Guide) => placeDocuments(listPages(guide), guide.site.language);
const namesIn = (guide: Guide) => listByName(listPages(guide), guide.site.language).lines;

describe('terms in the index', () => {
  test('each term without a page is one document with its name, aliases, kind and roles', () => {
    const guide = guideOf({
      roles: [role('one'), role('two')],
      glossary: [
        term('slo', { term: 'SLO', aliases: ['target', 'objective'], roles: ['two'] }),
        term('long', {}, true),
      ],
    });
    const documents = documentsOf(guide);
    expect(documents.map(({ url }) => url)).toEqual(['/glossary/#slo']);
    const found = elements(documents[0]!.content).filter(({ name }) => name === 'i');
    expect(found.map(({ attributes, text }) => [attributes[0], text])).toEqual([
      ['data-pagefind-meta=title', 'SLO'],
      ['data-pagefind-meta=kind', 'Term'],
      ['data-pagefind-meta=aliases', 'target, objective'],
      ['data-pagefind-filter=type', 'Term'],
      ['data-pagefind-filter=role', 'Name of two'],
    ]);
  });

  test('there are none where the glossary is switched off', () => {
    const guide = guideOf(
      { glossary: [term('slo')] },
      { sections: { ...site.sections, glossary: false } },
    );
    expect(documentsOf(guide)).toEqual([]);
  });

  test('text stays text, however hostile', () => {
    fc.assert(
      fc.property(
        hostileTexts,
        hostileTexts,
        hostileTexts,
        hostileTexts,
        (title, text, alias, kind) => {
          const search = { text, kind, roles: [alias], aliases: [alias] };
          const places = [{ anchor: 'a', title, search }];
          const shown = ownPage('/x/', { title: 'x', lede: 'x' }, { places });
          const found = elements(placeDocuments([shown], 'en')[0]!.content);
          expect(found.map((document) => document.name)).toEqual([
            ...['html', 'head', 'body', 'div', 'i', 'i', 'i', 'i', 'i', 'h1', 'p'],
          ]);
          expect(found.slice(4).map(({ text }) => text)).toEqual([
            ...[title, kind, alias, kind, alias, title, text],
          ]);
        },
      ),
    );
  });
});

test('a record that lists no role concerns all of them', () => {
  const guide = guideOf({ roles: [role('one', { order: 2 }), role('two', { order: 1 })] });
  expect(roleNames(guide, undefined)).toEqual(['Name of two', 'Name of one']);
  expect(roleNames(guide, ['one'])).toEqual(['Name of one']);
});

test('everything that is written is listed, but no mere index and nothing unlisted', () => {
  const guide = guideOf({
    roles: [role('one')],
    faq: [question('why'), question('how', { listed: false })],
    glossary: [term('short'), term('long', {}, true)],
    targets: page('targets'),
    articles: { plans: [page('weeks')] },
  });
  expect(namesIn(guide).map(({ path }) => path)).toEqual([
    ...['/skills/targets/', '/plans/weeks/', '/glossary/long/', '/glossary/#short'],
    ...['/roles/one/', '/faq/why/'],
  ]);
});

test('everything listed leads to a page or an anchor that exists', () => {
  fc.assert(
    fc.property(guides, (guide) => {
      const pages = new Map(listPages(guide).map(({ path, anchors }) => [path, anchors]));
      for (const { path } of namesIn(guide)) {
        const [page = '', anchor] = path.split('#', 2);
        expect([...pages.keys()]).toContain(page);
        if (anchor !== undefined) expect(pages.get(page)).toContain(anchor);
      }
    }),
  );
});

test('everything is listed from A to Z, by the rules of the language', () => {
  const names = ['b', 'Ä', 'Z', 'a', 'C'];
  const glossary = names.map((name, place) => term(`t${place}`, { term: name }));
  expect(namesIn(guideOf({ glossary })).map(({ title }) => title)).toEqual([
    'a',
    'Ä',
    'b',
    'C',
    'Z',
  ]);
});

test('of too many pages for one list, those are listed that lead to all others', () => {
  const topics = ['a', 'b', 'c'];
  const inFolders = topics.flatMap((topic) => [
    page(topic),
    ...Array.from({ length: 600 }, (_, place) => page(`${topic}/page-${place}`)),
  ]);
  const guide = guideOf({ articles: { guide: inFolders }, faq: [question('why')] });
  const { lines, isAll } = listByName(listPages(guide), guide.site.language);
  expect(isAll).toBe(false);
  const paths = lines.map(({ path }) => path);
  for (const path of ['/guide/', '/guide/a/', '/guide/b/', '/guide/c/', '/faq/', '/faq/why/'])
    expect(paths).toContain(path);
  expect(paths.filter((path) => path.includes('page-'))).toEqual([]);
});
