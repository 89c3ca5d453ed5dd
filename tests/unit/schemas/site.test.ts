import { describe, expect, test } from 'vitest';
import { siteSchema } from '../../../src/schemas/site.ts';
import { readSite } from './records.ts';

const accepts = (change: object): boolean =>
  siteSchema.safeParse({ ...(readSite() as object), ...change }).success;

describe('the base', () => {
  test.each(['/', '/wiki/', '/team/wiki/', '/v1.0/'])('can be “%s”', (base) => {
    expect(accepts({ base })).toBe(true);
  });

  test.each(['', 'wiki', '/wiki', 'wiki/', '//', '/a//b/', '/a b/', 'https://example.org/'])(
    'cannot be “%s”',
    (base) => {
      expect(accepts({ base })).toBe(false);
    },
  );
});

test('the address of the site has no path, which belongs in base', () => {
  expect(accepts({ url: 'https://example.org' })).toBe(true);
  expect(accepts({ url: 'https://example.org:8443/' })).toBe(true);
  expect(accepts({ url: 'https://example.org/wiki/' })).toBe(false);
});

test('the site may be served without encryption on an intranet, and nothing else is', () => {
  expect(accepts({ url: 'http://guide.intranet:8080' })).toBe(true);
  expect(accepts({ url: 'http://guide.intranet/wiki/' })).toBe(false);
  for (const url of ['ftp://guide.intranet', 'guide.intranet', 'http://', 'http://a b', ''])
    expect(accepts({ url }), url).toBe(false);
  expect(accepts({ repository: 'http://code.intranet/guide' })).toBe(false);
  expect(accepts({ edit: 'http://code.intranet/edit/{path}' })).toBe(false);
});

test('the edit link says where the file goes', () => {
  expect(accepts({ edit: 'https://example.org/edit/{path}' })).toBe(true);
  expect(accepts({ edit: 'https://example.org/edit/' })).toBe(false);
});

test('feedback goes to a page or a mailbox', () => {
  expect(accepts({ feedback: 'mailto:editors@example.org' })).toBe(true);
  expect(accepts({ feedback: 'https://example.org/new?title={title}' })).toBe(true);
  expect(accepts({ feedback: 'ftp://example.org/' })).toBe(false);
});

test('an address for feedback names only what the site can fill in', () => {
  for (const name of ['title', 'url', 'heading'])
    expect(accepts({ feedback: `https://example.org/?q={${name}}` }), name).toBe(true);
  for (const part of ['{titel}', '{answer}', '{}', '{title'])
    expect(accepts({ feedback: `https://example.org/?q=${part}` }), part).toBe(false);
});

test('the question whether a page helped needs a place for its answer', () => {
  expect(accepts({ helpful: 'mailto:us@example.org?subject={answer}:%20{title}' })).toBe(true);
  for (const helpful of [
    'https://example.org/',
    'ftp://x.example/{answer}',
    'https://x.example/{answer}{heading}',
  ])
    expect(accepts({ helpful }), helpful).toBe(false);
});

test('other languages are sites of their own, each named once and not this one', () => {
  const { language: own } = siteSchema.parse(readSite());
  const other = { language: 'nl', name: 'Nederlands', url: 'https://example.org/nl/' };
  expect(accepts({ languages: [other, { ...other, language: 'pt-BR' }] })).toBe(true);
  expect(accepts({ languages: [{ ...other, url: 'http://gids.intranet/' }] })).toBe(true);
  for (const languages of [
    [],
    [other, other],
    [{ ...other, language: own }],
    [{ ...other, language: 'Dutch' }],
    [{ ...other, url: '/nl/' }],
    [{ ...other, url: 'javascript:alert(1)' }],
  ])
    expect(accepts({ languages }), JSON.stringify(languages)).toBe(false);
});

test('a logo is an image of public/', () => {
  expect(accepts({ logo: { src: '/logo.svg', ratio: 3.5 } })).toBe(true);
  for (const src of ['logo.svg', '//example.org/a.svg', 'https://example.org/a.svg', '/a.html'])
    expect(accepts({ logo: { src, ratio: 3.5 } })).toBe(false);
});

test('every section is on or off', () => {
  expect(accepts({ sections: { roles: true, faq: false, glossary: true } })).toBe(false);
  expect(accepts({ sections: { roles: true, faq: false, glossary: true, about: 'no' } })).toBe(
    false,
  );
});

test('redirects lead from inside the site to inside the site', () => {
  expect(accepts({ redirects: { '/old/': '/faq/' } })).toBe(true);
  expect(accepts({ redirects: { old: '/faq/' } })).toBe(false);
  expect(accepts({ redirects: { '/old/': 'https://example.org/' } })).toBe(false);
});
