import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { describe, expect, test } from 'vitest';
import { filesAfter } from '../../../src/integrations/pages/rendered-files.ts';
import { type Companion, giveToBuild } from '../../../src/outputs/companions.ts';

const address = new URL('https://guide.example/wiki/');

/** What makes these paths, and whatever of them is asked for; nothing at `/gone.md`. */
function prerendererOf(paths: readonly string[]) {
  const asked: string[] = [];
  const own: AstroPrerenderer = {
    name: 'own',
    getStaticPaths: () =>
      Promise.resolve(
        paths.map((pathname) => ({
          pathname,
          route: { type: pathname.endsWith('/') ? 'page' : 'endpoint' } as never,
        })),
      ),
    render: ({ url }) => {
      asked.push(url);
      const status = url.endsWith('/gone.md') ? 404 : 200;
      return Promise.resolve(new Response(Buffer.from([0xff, 0, asked.length]), { status }));
    },
  };
  const folder = mkdtempSync(path.join(tmpdir(), 'files-'));
  return { asked, folder, made: filesAfter(own, { folder, address }) };
}

test('where no build takes files, as on a server, all are kept, to be asked for', async () => {
  const { made } = prerendererOf([]);
  await made.getStaticPaths();
  const files = [{ path: '/a/index.md', make: () => 'A\n' }];
  expect(giveToBuild(files)).toEqual([]);
  await made.teardown?.();
  expect(giveToBuild(files)).toEqual(files);
});

test('Astro is told of pages alone, and files are written byte for byte after them', async () => {
  const files = Array.from({ length: 40 }, (_, at) => `/faq/${at % 3}/${at}.md`);
  const { asked, folder, made } = prerendererOf(['/faq/', ...files, '/a/b.png', '/']);
  expect((await made.getStaticPaths()).map(({ pathname }) => pathname)).toEqual(['/faq/', '/']);
  expect(asked).toEqual([]);
  await made.teardown?.();
  expect(asked).toContain('https://guide.example/wiki/a/b.png');
  for (const [at, file] of [...files, '/a/b.png'].entries())
    expect([...readFileSync(path.join(folder, file))]).toEqual([0xff, 0, at + 1]);
});

test('a file that cannot be made ends the build with its path', async () => {
  const { made } = prerendererOf(['/one.md', '/gone.md']);
  await made.getStaticPaths();
  await expect(made.teardown?.()).rejects.toThrow('/gone.md');
});

describe('files that the code of pages gives', () => {
  test('are written, what is made on demand after the pages, and nobody asks for them', async () => {
    const { asked, folder, made } = prerendererOf(['/faq/', '/llms.txt']);
    const order: string[] = [];
    const copy = (name: string): Companion => ({
      path: `/faq/größe/${name}.md`,
      make: () => {
        order.push(name);
        return `Copy ${name}\n`;
      },
    });
    const picture = Promise.withResolvers<Uint8Array>();
    const files = [
      copy('a'),
      copy('b'),
      { path: '/social/a.png', make: () => picture.promise, early: true },
    ];
    await made.getStaticPaths();
    expect(giveToBuild(files)).toEqual([]);
    expect(order).toEqual([]);
    picture.resolve(Uint8Array.from([0xff, 0]));
    await picture.promise;
    // Written as it comes, so that its bytes do not wait in memory.
    await expect.poll(() => existsSync(path.join(folder, 'social/a.png'))).toBe(true);
    await made.teardown?.();
    expect(order).toEqual(['a', 'b']);
    expect(readFileSync(path.join(folder, 'faq/größe/b.md'), 'utf8')).toBe('Copy b\n');
    expect([...readFileSync(path.join(folder, 'social/a.png'))]).toEqual([0xff, 0]);
    expect(asked).toEqual(['https://guide.example/wiki/llms.txt']);
  });

  test('end the build where one cannot be made', async () => {
    const failing = (make: Companion['make'], early = false): Promise<void> | undefined => {
      const { made } = prerendererOf([]);
      const paths = made.getStaticPaths();
      giveToBuild([{ path: '/social/a.png', make, early }]);
      return paths.then(() => made.teardown?.());
    };
    await expect(failing(() => Promise.reject(new Error('no ink')), true)).rejects.toThrow(
      'no ink',
    );
    await expect(
      failing(() => {
        throw new Error('no text');
      }),
    ).rejects.toThrow('no text');
  });
});
