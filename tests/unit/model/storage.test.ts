import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isOwnKey, storageKey } from '../../../src/model/storage.ts';
import { root } from '../../sites.ts';

test('every key begins with the name of the guide and its base', () => {
  expect(storageKey('/', 'theme')).toBe('role-guide/theme');
  expect(storageKey('/team/wiki/', 'shelf')).toBe('role-guide/team/wiki/shelf');
});

test('a site knows its own keys from those of its neighbours on the same host', () => {
  for (const base of ['/', '/team/', '/team/wiki/'])
    for (const other of ['/', '/team/', '/team/wiki/'])
      expect(isOwnKey(base, storageKey(other, 'theme')), `${base} ${other}`).toBe(base === other);
  expect(isOwnKey('/', 'theme')).toBe(false);
  expect(isOwnKey('/', 'another-app')).toBe(false);
});

test('the theme, whose script imports nothing, is kept under a key of the same form', () => {
  const script = readFileSync(path.join(root, 'src/frame/first/theme.js'), 'utf8');
  const [, written = ''] = /const key = `([^`]+)`/.exec(script) ?? [];
  const key = written.replace('${document.currentScript.dataset.base}', '/team/wiki/');
  expect(key).toBe(storageKey('/team/wiki/', 'theme'));
});
