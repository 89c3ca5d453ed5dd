import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../../../src/guide/check/content.ts';
import { keptReadings } from '../../../../../src/guide/check/reading/kept.ts';
import { root } from '../../../../sites.ts';

const file = 'content/faq/first-question.mdx';
const guide = mkdtempSync(path.join(tmpdir(), 'kept-'));
cpSync(path.join(root, 'src/tools/new/starter'), guide, { recursive: true });
const place = { content: path.join(guide, 'content'), public: path.join(root, 'public') };
const edition = 'code of today';
const temporaryFolder = (): string => mkdtempSync(path.join(tmpdir(), 'kept-'));

/** What a check says with what others have kept in a folder, and how many files it has read. */
function check(folder: string, code = edition) {
  const kept = keptReadings(folder, 'content', code);
  let read = 0;
  const result = checkContent(place, new Map(), true, {
    ...kept,
    keep: (...given) => {
      read++;
      kept.keep(...given);
    },
  });
  kept.write();
  return { read, ...result };
}

test('a second check reads only what has changed, and says what a first one would', () => {
  const folder = temporaryFolder();
  const first = check(folder);
  expect(first.read).toBeGreaterThan(10);
  expect(check(folder)).toEqual({ ...first, read: 0 });
  appendFileSync(path.join(guide, file), '\nA [link](/nowhere/) and a <b>tag</b>.\n');
  const changed = check(folder);
  expect(changed.read).toBe(1);
  expect(changed.faults.map((fault) => fault.file)).toContain(file);
  expect({ ...check(temporaryFolder()), read: 1 }).toEqual(changed);
});

test('what other code has read, and what has been damaged, is not used', () => {
  const folder = temporaryFolder();
  const { read } = check(folder);
  expect(check(folder, 'code of tomorrow').read).toBe(read);
  check(folder);
  const [name] = readdirSync(folder) as [string];
  const bytes = readFileSync(path.join(folder, name));
  bytes[bytes.length >> 1]! ^= 1;
  writeFileSync(path.join(folder, name), bytes);
  expect(check(folder).read).toBe(read);
});

test('readings of other content stay, until nobody has asked for them in two months', () => {
  const folder = temporaryFolder();
  check(folder);
  const [own] = readdirSync(folder) as [string];
  for (const [name, days] of [
    ['recent', 59],
    ['old', 61],
  ] as const) {
    const time = Date.now() / 1000 - days * 86_400;
    writeFileSync(path.join(folder, name), '');
    utimesSync(path.join(folder, name), time, time);
  }
  check(folder, 'code of tomorrow');
  expect(readdirSync(folder).sort()).toEqual([own, 'recent'].sort());
});

test('a check goes on where nothing can be kept', () => {
  const file = path.join(temporaryFolder(), 'a file');
  writeFileSync(file, '');
  const { read } = check(path.join(file, 'inside'));
  expect(check(path.join(file, 'inside')).read).toBe(read);
});
