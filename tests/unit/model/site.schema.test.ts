import { describe, expect, test } from 'vitest';
import { siteSchema } from '../../../src/model/site.schema.ts';
import { readSite } from '../guide/records.ts';

const accepts = (change: object): boolean =>
  siteSchema.safeParse({ ...(readSite() as object), ...change }).success;

describe('the base', () => {
  test.each(['/', '/wiki/', '/team/wiki/', '/v1.0/', '/~anna/', '/a..b/'])(
    'can be “%s”',
    (base) => {
      expect(accepts({ base })).toBe(true);
    },
  );

  test.each([
    ...['', 'wiki', '/wiki', 'wiki/', '//', '/a//b/', '/a b/', 'https://example.org/'],
    ...['/../', '/./', '/a/../b/', '/über/', '/my%20wiki/', '/a?b/', '/a\\b/'],
  ])('cannot be “%s”', (base) => {
    expect(accepts({ base })).toBe(false);
  });
});

test('the address of the site has no path, which belongs in base', () => {
  expect(accepts({ url: 'https://example.org' })).toBe(true);
  expect(accepts({ url: 'https://example.org:8443/' })).toBe(true);
  for (const url of [
    'https://example.org/wiki/',
    'https://example.org?a=b',
    'https://example.org#a',
  ])
    expect(accepts({ url }), url).toBe(false);
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
  expect(accepts({ languages: [{ ...other, pages: ['/', '/faq/', '/faq/a/'] }] })).toBe(true);
  for (const languages of [
    [],
    [other, other],
    [{ ...other, language: own }],
    [{ ...other, language: 'Dutch' }],
    [{ ...other, url: '/nl/' }],
    [{ ...other, pages: ['/faq'] }],
    [{ ...other, pages: ['https://example.org/nl/faq/'] }],
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

test('no address of the settings holds a name or a password', () => {
  const secret = 'https://me:secret@example.org';
  const language = { language: 'nl', name: 'Nederlands' };
  for (const change of [
    { url: secret },
    { url: 'http://me@example.org' },
    { repository: `${secret}/guide` },
    { edit: `${secret}/{path}` },
    { feedback: `${secret}/?q={title}` },
    { helpful: `${secret}/?q={answer}` },
    { languages: [{ ...language, url: secret }] },
  ])
    expect(accepts(change), JSON.stringify(change)).toBe(false);
  expect(accepts({ feedback: 'https://example.org/@team/?q={title}' })).toBe(true);
});

test.each(['en', 'de', 'pt-BR', 'gsw', 'zh-Hant', 'sr-Latn-RS', 'es-419'])(
  'the language can be %s',
  (language) => expect(accepts({ language })).toBe(true),
);

test.each(['xx-YY', 'zz', 'en-ZZ', 'en-UK', 'deu', 'EN', 'en_GB', 'en-gb', 'english', ''])(
  'the language cannot be “%s”',
  (language) => expect(accepts({ language })).toBe(false),
);

test.each([
  ...['/old/', '/old', '/a%20b/', '/%C3%BCber-uns/', '/größe/', '/Old.Page.html', '/a+b&c,1/'],
  ...['/wiki/Main_Page', '/~anna/', '/@team/', '/apis/', '/printing/', '/a%2Bb/'],
])('an old address can be %s', (from) => {
  expect(accepts({ redirects: { [from]: '/faq/' } })).toBe(true);
});

test.each([
  ...['/old/?id=3', '/old/#x', '/old%3Fid=3', '/../up/', '/./a/', '/a/../b/', '/a/%2E%2E/b/'],
  ...['/a\\b/', '/a%5Cb/', '/a\u0007b/', '/a%00b/', '/[...x]/', '/a[b]/', '/a%5Bb%5D/', '/"a"/'],
  ...['/<b>/', '/a b/', '//a/', '/a//b/', '/a%2Fb/', '/a%zz/', '/%FF/', 'old', '', '/a{b}/'],
  ...['/index.html', '/faq/index.html', '/_astro/', '/_astro/x/', '/pagefind/', '/api/x/', '/API/'],
  ...['/social/', '/print/faq/', '/rss.xml', '/sitemap-0.xml', '/llms.txt', '/404', '/404.html/'],
  ...['/robots.txt', '/favicon.svg', '/theme.js'],
])('an old address cannot be “%s”', (from) => {
  expect(accepts({ redirects: { [from]: '/faq/' } })).toBe(false);
});
