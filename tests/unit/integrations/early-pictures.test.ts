import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/guide/check/content.ts';
import { listPages } from '../../../src/guide/kinds.ts';
import { earlyPictures } from '../../../src/integrations/pages/early-pictures.ts';
import { pictured } from '../../../src/outputs/social/pictures.ts';
import { root } from '../../sites.ts';

const guide = checkContent({
  content: path.join(root, 'content'),
  public: path.join(root, 'public'),
}).guide!;

/** Does with a folder what a build does. */
async function buildIn(outDir: string): Promise<void> {
  const { hooks } = earlyPictures(guide);
  void hooks['astro:config:done']?.({ config: { outDir: pathToFileURL(outDir) } } as never);
  // Astro calls it for each of its targets.
  for (let target = 0; target < 2; target++) void hooks['astro:build:setup']?.({} as never);
  // What has failed long before it is waited for is no failure of the process.
  await new Promise((later) => setTimeout(later, 300));
  await hooks['astro:build:done']?.({} as never);
}

test('every page that can be linked to has its picture when the build is done', async () => {
  const folder = `${mkdtempSync(path.join(tmpdir(), 'pictures-'))}/`;
  await buildIn(folder);
  const paths = pictured(listPages(guide)).map(({ path: picture }) => picture);
  expect(paths.length).toBeGreaterThan(300);
  for (const picture of paths)
    expect(readFileSync(path.join(folder, picture)).subarray(1, 4).toString()).toBe('PNG');
});

test('a picture that cannot be written ends the build', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'pictures-')), 'file');
  writeFileSync(file, '');
  await expect(buildIn(`${file}/`)).rejects.toThrow(/ENOTDIR|EEXIST/);
});
