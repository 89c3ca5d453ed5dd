import { describe, expect, test } from 'vitest';
import { listPrints, pagesIn, printAnchor } from '../../../src/guide/prints.ts';
import { guideOf, page, question, role, site, term } from '../model/example.ts';

describe('sections to print', () => {
  const whole = guideOf({
    roles: [role('one'), role('two')],
    faq: [question('why')],
    glossary: [term('short'), term('long', {}, true)],
    about: [page('us')],
  });

  test('hold their pages with prose in reading order, and no list of pages', () => {
    const prints = listPrints(whole).map(({ path, pages }) => [
      path,
      pages.map((page) => page.path),
    ]);
    expect(prints).toEqual([
      ['/print/roles/', ['/roles/one/', '/roles/two/']],
      ['/print/faq/', ['/faq/why/']],
      ['/print/glossary/', ['/glossary/long/']],
      ['/print/about/', ['/about/us/']],
    ]);
  });

  test('are only those that are on', () => {
    const sections = { ...site.sections, faq: false, glossary: false };
    const prints = listPrints({ ...whole, site: { ...site, sections } });
    expect(prints.map(({ section }) => section)).toEqual(['roles', 'about']);
  });

  test('are only those that hold something; terms without a page are something', () => {
    const few = guideOf({ glossary: [term('short')] });
    expect(listPrints(few).map(({ section }) => section)).toEqual(['glossary']);
  });
});

test('a page has an anchor of its own in its print', () => {
  expect(printAnchor('/roles/one/')).toBe('roles-one');
});

describe('a section that is too large for one document', () => {
  const many = (folder: string, number: number) =>
    Array.from({ length: number }, (_, place) => page(`${folder}page-${1000 + place}`));
  const articles = {
    guide: [
      page('a'),
      ...many('a/x/', 200),
      ...many('a/y/', 200),
      ...many('b/', 20),
      ...many('', 300),
    ],
  };
  const prints = listPrints(guideOf({ articles }));
  const byPath = new Map(prints.map((print) => [print.path, print]));
  const print = (path: string) => byPath.get(path)!;

  test('is printed by its folders, and what is in none in shares', () => {
    expect([...byPath.keys()]).toEqual([
      ...['/print/guide/', '/print/guide/_2/', '/print/guide/a/', '/print/guide/a/x/'],
      ...['/print/guide/a/y/', '/print/guide/b/'],
    ]);
    expect(print('/print/guide/').parts.map(({ path }) => path)).toEqual([
      ...['/print/guide/_2/', '/print/guide/a/', '/print/guide/b/'],
    ]);
    expect(print('/print/guide/_2/').share).toEqual({ number: 2, of: 2 });
    expect(print('/print/guide/a/').pages.map(({ path }) => path)).toEqual(['/guide/a/']);
    expect([print('/print/guide/a/').folder, print('/print/guide/b/').folder]).toEqual([
      ...['About a', 'B'],
    ]);
    expect(pagesIn(print('/print/guide/'))).toBe(721);
  });

  test('has every page in exactly one document, none of which is too large', () => {
    const all = prints.flatMap(({ pages }) => pages.map(({ path }) => path));
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(721);
    for (const { pages } of prints) expect(pages.length).toBeLessThanOrEqual(250);
  });
});
