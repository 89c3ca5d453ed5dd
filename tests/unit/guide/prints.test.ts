import { describe, expect, test } from 'vitest';
import { listPrints, printAnchor } from '../../../src/guide/prints.ts';
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
