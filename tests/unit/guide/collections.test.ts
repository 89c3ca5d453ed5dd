import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { root } from '../../sites.ts';
import { kinds as stored } from '../../../src/guide/kinds.ts';
import { sectionNames } from '../../../src/model/sections.ts';

vi.mock('astro:content', () => ({ defineCollection: (given: unknown) => given }));

test('the build loads exactly the collections that the content check reads, by one schema each', async () => {
  const { collections: built } = await import('../../../src/content.config.ts');
  expect(Object.keys(built).toSorted()).toEqual(Object.keys(stored).toSorted());
  for (const [name, { schema }] of Object.entries(stored))
    expect(built[name]?.schema, name).toBe(schema);
});

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
