import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { pictureStore } from '../../../../src/outputs/social/store.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));

const store = pictureStore(folder);
const picture = Buffer.from('a picture of some length, drawn once');
const file = path.join(folder, 'one.png');
beforeEach(() => store.keep('one', picture));

test('a picture is given as it was kept, and nothing else lies in the folder', () => {
  expect(store.read('one')).toEqual(picture);
  expect(readdirSync(folder)).toEqual(['one.png']);
});

test('a picture is not given once a byte of its file has changed, wherever it is', () => {
  const whole = readFileSync(file);
  const given = [...whole.keys()].filter((place) => {
    const changed = Buffer.from(whole);
    changed[place]! ^= 1;
    writeFileSync(file, changed);
    return store.read('one');
  });
  expect(given).toEqual([]);
});

test('half a picture is not given, however much of it was written', () => {
  const whole = readFileSync(file);
  const given = [...whole.keys()].filter((length) => {
    writeFileSync(file, whole.subarray(0, length));
    return store.read('one');
  });
  expect(given).toEqual([]);
});

test('random bytes are not given, nor a picture under the name of another', () => {
  writeFileSync(file, Buffer.from(Array.from({ length: 500 }, (_, place) => (place * 7919) % 251)));
  expect(store.read('one')).toBeNull();
  store.keep('one', picture);
  renameSync(file, path.join(folder, 'other.png'));
  expect(store.read('other')).toBeNull();
});

test('a damaged picture is kept anew', () => {
  writeFileSync(file, 'damaged');
  expect(store.read('one')).toBeNull();
  store.keep('one', picture);
  expect(store.read('one')).toEqual(picture);
});
