import { symlinkSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serveSite } from './site.ts';

let site: Served;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.stop());

/** Sends bytes as they are and gives the first line of the answer. */
const raw = (bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(site.port, '127.0.0.1', () => socket.end(Buffer.from(bytes, 'latin1')));
    let said = '';
    socket.on('data', (part) => (said += part.toString('latin1')));
    socket.on('error', reject).on('close', () => resolve(said.split('\r\n', 1)[0] ?? ''));
  });

test.each([
  '/../secret.txt',
  '/faq/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e%2fsecret.txt',
  '/%252e%252e/secret.txt',
  '/..%5csecret.txt',
  '/..\\secret.txt',
  '/....//secret.txt',
  '//..//secret.txt',
  '/faq/%2e%2e/%2e%2e/secret.txt',
  '/C:/secret.txt',
  '/..;/secret.txt',
  '/index.html%00.txt',
  '/%00',
  '/%c0%ae%c0%ae/secret.txt',
  '/%E0%A4%A',
  '/%',
  `/${'a'.repeat(5000)}`,
  `/${'a/'.repeat(4000)}`,
  `/${'../'.repeat(2000)}secret.txt`,
])('nothing outside the folder is reached by %.60s', async (target) => {
  const { status, body } = await site.get(target);
  expect([400, 404]).toContain(status);
  expect(body.toString()).not.toContain('secret\n');
  expect(body.toString()).not.toBe('secret');
});

test.each([
  '//evil.example/..',
  '//evil.example/faq',
  '///evil.example/faq/..',
  '/\\evil.example/faq',
  '/%5cevil.example/%2e%2e/faq',
  '/%2f%2fevil.example/../faq',
  'http://evil.example/faq',
  '//evil.example/%2e%2e/faq',
])('%s leads to no other host', async (target) => {
  const { status, headers } = await site.get(target);
  expect([200, 301, 400, 404]).toContain(status);
  if (headers.location) expect(headers.location).toMatch(/^\/(?![/\\])/);
});

test.each([
  ['GET \x01 HTTP/1.1\r\nHost: x\r\n\r\n', /^HTTP\/1\.1 400/],
  ['GET / HTTP/9\r\n\r\n', /^HTTP\/1\.1 400/],
  ['GET evil HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 400/],
  ['GET javascript:alert(1) HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 400/],
  ['GET /\xff\xfe HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 40[04]/],
  [`GET /${'a'.repeat(40_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, /^HTTP\/1\.1 431/],
])('bytes that are no request are refused: %.30j', async (bytes, answer) => {
  expect(await raw(bytes)).toMatch(answer);
  expect((await site.get('/')).status).toBe(200);
});

test.skipIf(process.platform === 'win32')(
  'a link inside the folder does not lead outside it',
  async () => {
    const outside = path.join(site.folder, '..');
    symlinkSync(path.join(outside, 'secret.txt'), path.join(site.folder, 'linked.txt'));
    symlinkSync(outside, path.join(site.folder, 'up'));
    symlinkSync('loop', path.join(site.folder, 'loop'));
    symlinkSync('nothing', path.join(site.folder, 'lost'));
    symlinkSync('faq', path.join(site.folder, 'questions'));
    for (const target of ['/linked.txt', '/up', '/up/', '/up/secret.txt', '/loop', '/lost'])
      expect((await site.get(target)).status, target).toBe(404);
    expect((await site.get('/questions/')).status).toBe(200);
  },
);
