import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pictureStore } from '../../../../src/outputs/social/store.ts';

const folder = path.join(mkdtempSync(path.join(tmpdir(), 'pictures-')), 'social');
afterAll(() => rmSync(path.dirname(folder), { recursive: true }));

const age = (name: string, days: number): void => {
  const then = new Date(Date.now() - days * 86_400_000);
  utimesSync(path.join(folder, name), then, then);
};

test('a picture is kept until no build has asked for it in two months', () => {
  const store = pictureStore(folder);
  store.prune();
  expect(store.read('asked')).toBeNull();
  for (const name of ['asked', 'gone', 'new']) store.keep(name, Buffer.from(name));
  age('asked.png', 61);
  age('gone.png', 61);
  age('new.png', 59);
  expect(store.read('asked')?.toString()).toBe('asked');
  store.prune();
  expect(readdirSync(folder).toSorted()).toEqual(['asked.png', 'new.png']);
  expect(Date.now() - statSync(path.join(folder, 'asked.png')).mtimeMs).toBeLessThan(86_400_000);
});
