import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/guide/check/content.ts';
import { commit } from '../../../src/tools/draft.ts';
import { planMarkdown } from '../../../src/tools/import/markdown/import-markdown.ts';
import { pageOf } from '../../../src/tools/import/markdown/page.ts';
import { relink } from '../../../src/tools/import/markdown/relink.ts';
import { newGuide, temporary, textsOf } from './folder.ts';

/** A folder with these files. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = path.join(temporary(), 'Our Wiki');
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1"/></svg>';

test('a folder of Markdown becomes pages with ids and titles', () => {
  const place = newGuide();
  const folder = folderOf({
    'README.md': '# Our wiki\n\nSee [the rituals](<Team Notes/Weekly Rituals.md>).\n',
    'Team Notes/Weekly Rituals.md':
      '---\nlayout: post\nnav_order: 2\n---\n\n# Weekly *rituals*\n\n![What we do](./pictures/line.svg)\n\nBack to [the start](../README.md), or to [the hours](hours.csv).\n',
    'Team Notes/pictures/line.svg': picture,
    'Team Notes/broken.md': '# Broken\n\nSee [nothing](./nowhere.md).\n',
    'Team Notes/hours.csv': 'day,hours\n',
    'program.exe': 'x',
    '.git/config': 'x',
  });
  const { changes, report } = planMarkdown(place, folder);
  commit(place.content, changes);
  const texts = textsOf(place.content);
  expect(texts['guide/index.md']).toBe(
    '---\ntitle: Our wiki\n---\n\nSee [the rituals](./team-notes/weekly-rituals.md).\n',
  );
  expect(texts['guide/team-notes/weekly-rituals.md']).toMatch(
    /^---\ntitle: Weekly \*rituals\*\norder: 2\n---\n\n!\[What we do\]\(\.\/pictures\/line\.svg\)/,
  );
  expect(report.notes.join('\n')).toContain('left out of its fields: layout');
  expect(report.notes.join('\n')).toMatch(/guide\/team-notes\/_broken\.md: a draft/);
  expect(texts['guide/team-notes/hours.csv']).toBe('day,hours\n');
  expect(report.changed).toEqual(['site.json: the header links to /guide/']);
  expect(report.skipped).toEqual(['program.exe: no kind of file that content holds']);
  expect(checkContent(place).faults).toEqual([]);
});

test('what is there already stays as it is', () => {
  const place = newGuide({ 'guide/index.mdx': '---\ntitle: Ours\n---\n\nOur own text.\n' });
  const before = textsOf(place.content);
  const { changes, report } = planMarkdown(place, folderOf({ 'index.md': '# Theirs\n\nText.\n' }));
  expect(changes).toEqual([]);
  expect(report.skipped).toEqual(['guide/index.md: is there already']);
  expect(textsOf(place.content)).toEqual(before);
});

test.each([
  ['# One\n\nText.\n', 'one', 'title: One', 'Text.\n'],
  ['One\n===\n\nText.\n', 'one', 'title: One', 'Text.\n'],
  ['Text alone.\n', 'how-we-work', 'title: How we work', 'Text alone.\n'],
  ['---\ntitle: Own\n---\n# Another\n\nText.\n', 'x', 'title: Own', '# Another\n\nText.\n'],
  ['---\ntitle: [\n---\nText.\n', 'x', 'title: X', 'Text.\n'],
])('%j gets its title, and keeps its text', (source, name, field, body) => {
  expect(pageOf(source, name).text).toBe(`---\n${field}\n---\n\n${body}`);
});

test('links to files that keep their names are left as they are, and so is code', () => {
  const moved = new Map([
    ['A b.md', 'a-b.md'],
    ['c.md', 'c.md'],
  ]);
  const text = '[a](A%20b.md#x) [c](c.md) [d](https://x.org/A%20b.md)\n\n```\n[a](A%20b.md)\n```\n';
  expect(relink(text, 'c.md', 'c.md', moved)).toBe(text.replace('A%20b.md#x', './a-b.md#x'));
});
