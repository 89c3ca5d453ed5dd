import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../sites.ts';
import { kinds as stored } from '../../../src/guide/kinds.ts';
import { sectionNames } from '../../../src/model/sections.ts';

test('every folder of content/ belongs to a collection', () => {
  const folders = readdirSync(path.join(root, 'content'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
  const known = Object.values(stored).map(({ folder }) => folder as string);
  expect(folders.filter((name) => !known.includes(name))).toEqual([]);
});

test('every section that can be switched off has its kind', () => {
  const held = sectionNames.map((name) => (name === 'compare' ? 'diagnosis' : name));
  expect(Object.keys(stored)).toEqual(expect.arrayContaining(held));
});
