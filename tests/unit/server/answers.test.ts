import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersOf, type Kind } from '../../../src/outputs/hosting/headers.ts';
import { type Served, serveSite } from './site.ts';

let site: Served;
let below: Served;
beforeAll(async () => {
  site = await serveSite();
  below = await serveSite('/team/wiki/');
});
afterAll(() => {
  site.stop();
  below.stop();
});

/** Headers as they are sent: with small names, which Node gives all of them. */
const sent = (kind: Kind): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headersOf(kind, { secure: false })).map(([name, value]) => [
      name.toLowerCase(),
      value,
    ]),
  );

describe('every answer carries the headers that a page cannot set', () => {
  test.each([
    { status: 200, kind: 'page', target: '/' },
    { status: 206, kind: 'page', target: '/', headers: { range: 'bytes=0-1' } },
    { status: 301, kind: 'file', target: '/faq' },
    { status: 304, kind: 'page', target: '/', headers: { 'if-none-match': '*' } },
    { status: 400, kind: 'file', target: '/%zz' },
    { status: 404, kind: 'page', target: '/nowhere/' },
    { status: 405, kind: 'file', target: '/', method: 'POST' },
    { status: 412, kind: 'file', target: '/', headers: { 'if-match': '"other"' } },
    { status: 416, kind: 'file', target: '/', headers: { range: 'bytes=9999999-' } },
  ] as const)('$status', async ({ status, target, kind, ...asking }) => {
    const answer = await site.get(target, asking as Parameters<Served['get']>[1]);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject(sent(kind));
  });
});

describe('methods', () => {
  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])(
    '%s is refused, with those that are not',
    async (method) => {
      const { status, headers } = await site.get('/', { method });
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
    },
  );

  test.each(['/', '/faq', '/faq/', '/rss.xml', '/nowhere', '/%zz'])(
    'HEAD of %s says what GET says, without the body',
    async (target) => {
      const get = await site.get(target);
      const head = await site.get(target, { method: 'HEAD' });
      const headers = { ...head.headers };
      delete headers.date;
      expect(head.status).toBe(get.status);
      expect(get.headers).toMatchObject(headers);
      expect(Number(headers['content-length'])).toBe(get.body.length);
      expect(head.body).toHaveLength(0);
    },
  );
});

describe('addresses', () => {
  test.each([
    ['/faq', '/faq/'],
    ['/faq?x=1', '/faq/?x=1'],
    ['/faq?q=a%20b&c=ü', '/faq/?q=a%20b&c=%C3%BC'],
    ['//faq', '/faq/'],
    ['/faq/../faq', '/faq/'],
  ])('%s leads to %s, with what it asks', async (target, location) => {
    const { status, headers } = await site.get(target.replace('ü', '%C3%BC'));
    expect([status, headers.location]).toEqual([301, location]);
  });

  test.each([
    ['/', '/team/wiki/'],
    ['/team/wiki', '/team/wiki/'],
    ['/?q=api', '/team/wiki/?q=api'],
    ['/team/wiki?q=api', '/team/wiki/?q=api'],
  ])('below a base %s leads to %s', async (target, location) => {
    const { status, headers } = await below.get(target);
    expect([status, headers.location]).toEqual([302, location]);
  });

  test('below a base pages are found there and nowhere else', async () => {
    expect((await below.get('/team/wiki/faq/?x=1')).status).toBe(200);
    expect((await below.get('/team/wiki/faq?x=1')).headers.location).toBe('/team/wiki/faq/?x=1');
    expect((await below.get('/faq/')).status).toBe(404);
  });

  test.each(['/nowhere', '/nowhere/', '/rss.xml/', '/_astro/', '/faq/index.html/x'])(
    '%s is missing and gets the page that says so',
    async (target) => {
      const { status, headers, body } = await site.get(target);
      expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
      expect(body.toString()).toContain('<title>Missing</title>');
    },
  );

  test('a condition or a range is not about the page for what is missing', async () => {
    const conditions: readonly Record<string, string>[] = [
      { 'if-match': '"x"' },
      { 'if-none-match': '*' },
      { range: 'bytes=0-1' },
    ];
    for (const headers of conditions)
      expect((await site.get('/nowhere', { headers })).status).toBe(404);
  });
});

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/faq/index.md', 'text/markdown; charset=utf-8'],
  ['/rss.xml', 'application/xml; charset=utf-8'],
  ['/_astro/page.Ab12.css', 'text/css; charset=utf-8'],
  ['/_astro/noise.Cd34.woff2', 'font/woff2'],
  ['/pagefind/pagefind-entry.json', 'application/json; charset=utf-8'],
  ['/pagefind/fragment/en_0a1b.pf_fragment', 'application/octet-stream'],
])('%s is served as %s', async (target, type) => {
  expect((await site.get(target)).headers['content-type']).toBe(type);
});

test('files with a hash in their name may be kept, and nothing else, be it missing or not', async () => {
  const kept = async (target: string): Promise<string | undefined> =>
    (await site.get(target)).headers['cache-control'];
  for (const target of [
    '/_astro/page.Ab12.css',
    '/pagefind/fragment/en_0a1b.pf_fragment',
    '/pagefind/pagefind.en_0a1b.pf_meta',
  ])
    expect(await kept(target), target).toBe('public, max-age=31536000, immutable');
  for (const target of ['/', '/faq/index.md', '/pagefind/pagefind-entry.json', '/_astro/gone.js'])
    expect(await kept(target), target).toBe('no-cache');
});
