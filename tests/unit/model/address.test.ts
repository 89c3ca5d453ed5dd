import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  recordPath,
  repositoryPath,
  sectionOf,
  sectionPath,
  sourcePath,
  termPath,
  withBase,
} from '../../../src/model/address.ts';
import { ids } from './example.ts';

const bases = fc.array(ids, { maxLength: 3 }).map((parts) => ['', ...parts, ''].join('/'));
const kinds = fc.constantFrom('roles', 'faq', 'glossary', 'about');

describe('the base', () => {
  test.each([
    ['/', '/roles/', '/roles/'],
    ['/team/wiki/', '/', '/team/wiki/'],
    ['/team/wiki/', '/faq/x/#y', '/team/wiki/faq/x/#y'],
  ])('%s before %s gives %s', (base, path, address) => {
    expect(withBase(base, path)).toBe(address);
  });

  test('is put once before any address inside the site', () => {
    fc.assert(
      fc.property(bases, kinds, ids, (base, kind, id) => {
        const path = recordPath(kind, id);
        expect(withBase(base, path)).toBe(base + path.slice(1));
      }),
    );
  });

  test.each([
    'https://example.org/',
    '//example.org/',
    '#top',
    './a.mdx',
    '../b/',
    'mailto:a@b.c',
    '',
  ])('is not put before “%s”', (address) => {
    expect(withBase('/team/', address)).toBe(address);
  });
});

describe('addresses of records', () => {
  test('a term without a page is an anchor of the glossary', () => {
    expect(termPath('slo', false)).toBe('/glossary/#slo');
    expect(termPath('slo', true)).toBe('/glossary/slo/');
  });

  test('a source is an anchor of the list of sources', () => {
    expect(sourcePath('dora')).toBe('/about/sources/#dora');
  });

  test('the section of an address is its first part', () => {
    fc.assert(
      fc.property(kinds, ids, (kind, id) => {
        expect(sectionOf(recordPath(kind, id))).toBe(kind);
        expect(sectionOf(`${sectionPath(kind)}#${id}`)).toBe(kind);
      }),
    );
    expect([sectionOf('/'), sectionOf(''), sectionOf('/#top')]).toEqual([null, null, null]);
  });
});

describe('the path of a content file in its repository', () => {
  test.each([
    ['content/faq/one.mdx', 'content/faq/one.mdx'],
    ['tests/fixtures/other/content/home.mdx', 'tests/fixtures/other/content/home.mdx'],
    ['../team/content/faq/one.mdx', 'content/faq/one.mdx'],
    ['D:/content/team/content/home.mdx', 'content/home.mdx'],
  ])('“%s” is %s', (file, kept) => {
    expect(repositoryPath(file)).toBe(kept);
  });
});
