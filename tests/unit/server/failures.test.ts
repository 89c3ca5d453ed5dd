import fs, { existsSync, readdirSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type Served, serveSite } from './site.ts';

let site: Served;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.stop());
afterEach(() => vi.restoreAllMocks());

/** Has every file that is opened to be sent fail, as a file that this account may not read would. */
function failToOpen(code: string): void {
  const open = fs.createReadStream;
  vi.spyOn(fs, 'createReadStream').mockImplementation((file, options) => {
    const stream = open(path.join(site.folder, 'gone'), options);
    stream.destroy(Object.assign(new Error(`${code}: ${String(file)}`), { code }));
    return stream;
  });
}

test.each([
  { code: 'EACCES', status: 403 },
  { code: 'EMFILE', status: 500 },
  { code: 'ENOENT', status: 404 },
])('a file that cannot be opened ($code) fails one request only', async ({ code, status }) => {
  failToOpen(code);
  for (const headers of [{}, { 'accept-encoding': 'br' }, { range: 'bytes=0-1' }]) {
    const answer = await site.get('/', { headers: headers as Record<string, string> });
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    });
    expect(answer.headers['content-range']).toBeUndefined();
    expect(answer.body.toString()).not.toContain(site.folder);
  }
  vi.restoreAllMocks();
  expect((await site.get('/')).status).toBe(200);
});

test('a site that vanishes while it is served is missing until it is back', async () => {
  const other = await serveSite();
  rmSync(other.folder, { recursive: true });
  expect((await other.get('/')).status).toBe(404);
  other.write('index.html', 'back');
  expect((await other.get('/')).body.toString()).toBe('back');
  other.stop();
});

const open = '/proc/self/fd';

test.skipIf(!existsSync(open))('downloads that are broken off leave no file open', async () => {
  site.write('large.html', Buffer.alloc(8_000_000, Buffer.from('<p>A long page.</p>')));
  const breakOff = (target: string, encoding: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket = connect(site.port, '127.0.0.1', () =>
        socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\nAccept-Encoding: ${encoding}\r\n\r\n`),
      );
      socket.once('data', () => socket.destroy());
      socket.on('error', reject).on('close', () => resolve());
    });
  await breakOff('/', 'identity');
  const before = readdirSync(open).length;
  for (let round = 0; round < 30; round++)
    await Promise.all(
      ['/large.html', '/_astro/noise.Cd34.woff2'].flatMap((target) =>
        ['identity', 'gzip', 'br', 'identity', 'br'].map((encoding) => breakOff(target, encoding)),
      ),
    );
  await expect.poll(() => readdirSync(open).length, { timeout: 20_000 }).toBeLessThan(before + 5);
  expect((await site.get('/')).status).toBe(200);
});
