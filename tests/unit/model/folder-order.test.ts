import { expect, test } from 'vitest';
import { byFolder } from '../../../src/model/folder-order.ts';

const at = (id: string, data: { order?: number; topic?: string } = {}) => ({ id, data });

test('pages follow the page of their folder, whose place counts before their own', () => {
  const pages = [
    ...[at('b/two', { order: 2 }), at('b/one', { order: 9 }), at('a-b'), at('a/x'), at('a')],
    ...[at('b', { order: 1 }), at('c/y', { order: 0 })],
  ];
  expect(byFolder(pages, []).map(({ id }) => id)).toEqual([
    ...['c/y', 'b', 'b/two', 'b/one', 'a', 'a/x', 'a-b'],
  ]);
});

test('pages in a folder are of its topic, unless they have their own', () => {
  const topics = [{ id: 'first' }, { id: 'second' }];
  const pages = [at('z', { topic: 'first' }), at('z/in'), at('a', { topic: 'second' }), at('b')];
  expect(byFolder(pages, topics).map(({ id }) => id)).toEqual(['z', 'z/in', 'a', 'b']);
});
