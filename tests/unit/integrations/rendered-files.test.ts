import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { expect, test } from 'vitest';
import { filesAfter } from '../../../src/integrations/pages/rendered-files.ts';

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
