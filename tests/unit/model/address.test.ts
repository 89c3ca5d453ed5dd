import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  filePath,
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

describe('the address of a content file', () => {
  test('is that of the record’s page, wherever the project lies', () => {
    fc.assert(
      fc.property(kinds, ids, fc.constantFrom('mdx', 'md'), bases, (kind, id, ending, folder) => {
        const file = `content/${kind}/${id}.${ending}`;
        expect(filePath(file)).toBe(recordPath(kind, id));
        expect(filePath(folder + file)).toBe(recordPath(kind, id));
      }),
    );
  });

  test('does not change where a folder above it is called content too', () => {
    expect(filePath('/srv/content/guide/content/roles/one.mdx')).toBe('/roles/one/');
  });

  test.each([
    ['content/home.mdx', '/'],
    ['content/comparison.md', '/roles/compare/'],
    ['content/diagnosis.mdx', '/compare/layers/'],
    ['content/README.md', null],
    ['content/faq/README.md', null],
    ['content/sources/dora.yaml', null],
    ['content/roles/deep/one.mdx', null],
    ['contents/roles/one.mdx', null],
    ['my-content/roles/one.mdx', null],
    ['', null],
  ])('“%s” makes %s', (file, address) => {
    expect(filePath(file)).toBe(address);
  });

  test('is always one address or none, whatever the path holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const path of [filePath(text), filePath(`content/${text}.mdx`)])
          expect(path ?? '/').toMatch(/^\/(?:[a-z0-9-]+\/)*$/);
      }),
    );
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
