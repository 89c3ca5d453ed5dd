import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
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

const newFolder = (): string => `${mkdtempSync(path.join(tmpdir(), 'pictures-'))}/`;

/** Changes a file that was written in a whole millisecond so that its size and times do not tell. */
function spoil(file: string): void {
  const { size, mtime } = statSync(file);
  writeFileSync(file, 'x'.repeat(size));
  utimesSync(file, mtime, mtime);
}

/** Does with a folder what a build does, in a project that has the same code in every test. */
async function buildIn(outDir: string, project = newFolder(), shown = guide): Promise<void> {
  for (const part of ['package.json', 'src'])
    if (!existsSync(path.join(project, part)))
      symlinkSync(path.join(root, part), path.join(project, part));
  const { hooks } = earlyPictures(shown);
  void hooks['astro:config:done']?.({
    config: { outDir: pathToFileURL(outDir), root: pathToFileURL(project) },
  } as never);
  // Astro calls it for each of its targets.
  for (let target = 0; target < 2; target++) void hooks['astro:build:setup']?.({} as never);
  // What has failed long before it is waited for is no failure of the process.
  await new Promise((later) => setTimeout(later, 300));
  await hooks['astro:build:done']?.({} as never);
}

test('every page that can be linked to has its picture when the build is done', async () => {
  const folder = newFolder();
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

test('a picture that is there as it would be drawn stays, and counts as written', async () => {
  const [folder, project] = [newFolder(), newFolder()];
  await buildIn(folder, project);
  // A picture that stays is given a whole millisecond.
  await buildIn(folder, project);
  const [kept, edited, gone, other] = pictured(listPages(guide)).map(({ path: picture }) =>
    path.join(folder, picture),
  ) as [string, string, string, string];
  const drawn = [kept, edited, gone, other].map((file) => readFileSync(file));
  const { ctimeNs } = statSync(kept, { bigint: true });
  spoil(kept);
  writeFileSync(edited, 'x'.repeat(drawn[1]!.length));
  rmSync(gone);
  await buildIn(folder, project);
  expect(readFileSync(kept, 'utf8')).toMatch(/^x+$/);
  expect(statSync(kept, { bigint: true }).ctimeNs).toBeGreaterThan(ctimeNs);
  expect([edited, gone, other].map((file) => readFileSync(file))).toEqual(drawn.slice(1));

  // Another name of the site is in every picture.
  const renamed = { ...guide, site: { ...guide.site, name: 'Elsewhere' } };
  await buildIn(folder, project, renamed);
  const anew = newFolder();
  await buildIn(anew, newFolder(), renamed);
  expect(readFileSync(kept)).toEqual(readFileSync(kept.replace(folder, anew)));
  expect(readFileSync(other)).not.toEqual(drawn[3]);
});

test('pictures of other code, and of which nothing is known any more, are drawn again', async () => {
  const [folder, project] = [newFolder(), newFolder()];
  await buildIn(folder, project);
  await buildIn(folder, project);
  const [file] = pictured(listPages(guide)).map(({ path: picture }) =>
    path.join(folder, picture),
  ) as [string];
  const drawn = readFileSync(file);
  spoil(file);
  rmSync(path.join(project, 'package.json'));
  writeFileSync(path.join(project, 'package.json'), '{}');
  await buildIn(folder, project);
  expect(readFileSync(file)).toEqual(drawn);
  await buildIn(folder, project);
  spoil(file);
  rmSync(path.join(project, '.cache'), { recursive: true });
  await buildIn(folder, project);
  expect(readFileSync(file)).toEqual(drawn);
});
