import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { utimesSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prose, type Served, serveSite } from './site.ts';

let site: Served;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.stop());

const home = `<title>Home</title>${prose}`;

describe('compression', () => {
  test.each([
    { accepts: 'br, gzip', encoding: 'br', read: brotliDecompressSync },
    { accepts: 'gzip, deflate, br', encoding: 'br', read: brotliDecompressSync },
    { accepts: 'gzip', encoding: 'gzip', read: gunzipSync },
    { accepts: 'br;q=0, gzip', encoding: 'gzip', read: gunzipSync },
  ])('who accepts $accepts gets $encoding', async ({ accepts, encoding, read }) => {
    const { headers, body } = await site.get('/', { headers: { 'accept-encoding': accepts } });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(body.length).toBeLessThan(home.length / 5);
    expect(read(body).toString()).toBe(home);
  });

  test('who accepts nothing of it gets the file as it is', async () => {
    for (const headers of [{}, { 'accept-encoding': 'identity' }] as Record<string, string>[]) {
      const answer = await site.get('/', { headers });
      expect(answer.headers['content-encoding']).toBeUndefined();
      expect(answer.headers['content-length']).toBe(String(home.length));
      expect(answer.body.toString()).toBe(home);
    }
  });

  test('the page for what is missing is compressed too, and a font is not', async () => {
    const headers = { 'accept-encoding': 'br' };
    expect((await site.get('/nowhere', { headers })).headers['content-encoding']).toBe('br');
    const font = await site.get('/_astro/noise.Cd34.woff2', { headers });
    expect(font.headers['content-encoding']).toBeUndefined();
    expect(font.body).toHaveLength(3_000_000);
  });
});

describe('what a reader has already', () => {
  test('is not sent again until it changes', async () => {
    const { headers } = await site.get('/faq/');
    const condition = { 'if-none-match': headers.etag!, 'accept-encoding': 'br' };
    const again = await site.get('/faq/', { headers: condition });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(again.headers.etag).toBe(headers.etag);
    site.write('faq/index.html', 'changed');
    utimesSync(path.join(site.folder, 'faq/index.html'), 1, 1);
    const changed = await site.get('/faq/', { headers: condition });
    expect([changed.status, changed.body.toString()]).toEqual([200, 'changed']);
  });

  test('is known by its date as well', async () => {
    const { headers } = await site.get('/');
    const condition = { 'if-modified-since': headers['last-modified']! };
    expect((await site.get('/', { headers: condition })).status).toBe(304);
  });
});

describe('part of a file', () => {
  test.each([
    ['bytes=0-6', home.slice(0, 7), `bytes 0-6/${home.length}`],
    ['bytes=7-10', home.slice(7, 11), `bytes 7-10/${home.length}`],
    ['bytes=0-4999', home.slice(0, 5000), `bytes 0-4999/${home.length}`],
    ['bytes=-5', home.slice(-5), `bytes ${home.length - 5}-${home.length - 1}/${home.length}`],
  ])('%s is sent as it lies there, compressed or not', async (range, part, place) => {
    for (const accepts of ['identity', 'br, gzip']) {
      const headers = { range, 'accept-encoding': accepts };
      const answer = await site.get('/', { headers });
      expect([answer.status, answer.body.toString()]).toEqual([206, part]);
      expect(answer.headers['content-range']).toBe(place);
      expect(answer.headers['content-length']).toBe(String(part.length));
      expect(answer.headers['content-encoding']).toBeUndefined();
    }
  });

  test('that it has not is refused, with its length', async () => {
    const answer = await site.get('/', { headers: { range: `bytes=${home.length}-` } });
    expect(answer.status).toBe(416);
    expect(answer.headers['content-range']).toBe(`bytes */${home.length}`);
  });

  test('that nobody can read as one is the whole', async () => {
    for (const range of ['bytes=a-b', 'lines=1-2', 'bytes=0-1,5-6'])
      expect((await site.get('/', { headers: { range } })).body.toString(), range).toBe(home);
  });
});
