import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles } from '../../../../src/guide/check/listing.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'listing-'));
  mkdirSync(path.join(folder, 'faq'));
  writeFileSync(path.join(folder, 'faq/one.mdx'), 'So.');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const link = (name: string, target: string): void => symlinkSync(target, path.join(folder, name));
const problems = (): [string, string | undefined][] =>
  listFiles(folder).map(({ relative, problem }) => [relative, problem?.reason]);
const sound = ['faq/one.mdx', undefined];

test('what editors and systems leave in a folder is passed over, wherever it leads', () => {
  link('faq/.#one.mdx', 'user@host.1234:1700000000');
  link('_self', '.');
  link('.etc', '/etc');
  link('faq/_later', '../faq');
  mkdirSync(path.join(folder, '.git'));
  writeFileSync(path.join(folder, '.git/HEAD'), 'So.');
  expect(problems()).toEqual([sound]);
});

test.each([
  ['faq/two.mdx', 'nowhere.mdx', 'nowhere'],
  ['faq/two.mdx', 'two.mdx', 'nowhere'],
  ['faq/up', '..', 'out of the folder'],
  ['glossary', 'faq', 'to a folder'],
  ['faq/two.mdx', import.meta.filename, 'out of the folder'],
  ['faq/two.mdx', '../../etc/passwd', 'nowhere'],
  ['etc', import.meta.dirname, 'out of the folder'],
])('a link from %s to %s is named and not followed', (name, target, words) => {
  link(name, target);
  expect(problems().filter(([relative]) => relative !== sound[0])).toEqual([
    [name, expect.stringContaining(words)],
  ]);
});

test('a link to a file of the same folder is read', () => {
  link('faq/two.mdx', 'one.mdx');
  expect(problems()).toEqual([sound, ['faq/two.mdx', undefined]]);
});

test.skipIf(process.platform === 'win32')(
  'a pipe is named and does not make the check wait',
  () => {
    execFileSync('mkfifo', [path.join(folder, 'faq/two.mdx')]);
    expect(problems()[1]).toEqual(['faq/two.mdx', expect.stringContaining('no file')]);
  },
);

test('a folder that is a link itself is read like any other', () => {
  const other = `${folder}-link`;
  symlinkSync(folder, other);
  try {
    expect(listFiles(other)).toEqual(listFiles(folder));
  } finally {
    rmSync(other);
  }
});
