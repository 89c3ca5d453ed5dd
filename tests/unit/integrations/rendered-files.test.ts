import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { expect, test } from 'vitest';
import { filesAfter } from '../../../src/integrations/pages/rendered-files.ts';
import { type Companion, giveToBuild, isBuild } from '../../../src/outputs/companions.ts';

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

test('what is on a server alone is known by whether a build goes on', async () => {
  const { made } = prerendererOf([]);
  await made.getStaticPaths();
  expect(isBuild()).toBe(true);
  await made.teardown?.();
  expect(isBuild()).toBe(false);
});

test('files that the code of pages gives are made and written after the pages, and nobody asks for them', async () => {
  const { asked, folder, made } = prerendererOf(['/faq/', '/llms.txt']);
  const order: string[] = [];
  const copy = (name: string): Companion => ({
    path: `/faq/größe/${name}.md`,
    make: () => {
      order.push(name);
      return `Copy ${name}\n`;
    },
  });
  await made.getStaticPaths();
  expect(giveToBuild([copy('a'), copy('b')])).toEqual([]);
  expect(order).toEqual([]);
  await made.teardown?.();
  expect(order).toEqual(['a', 'b']);
  expect(readFileSync(path.join(folder, 'faq/größe/b.md'), 'utf8')).toBe('Copy b\n');
  expect(asked).toEqual(['https://guide.example/wiki/llms.txt']);
});

test('a file that cannot be made ends the build', async () => {
  const { made } = prerendererOf([]);
  await made.getStaticPaths();
  giveToBuild([
    {
      path: '/a.md',
      make: () => {
        throw new Error('no text');
      },
    },
  ]);
  await expect(made.teardown?.()).rejects.toThrow('no text');
});
