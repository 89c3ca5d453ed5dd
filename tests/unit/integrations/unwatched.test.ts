import path from 'node:path';
import { expect, test } from 'vitest';
import { unwatched } from '../../../src/integrations/unwatched.ts';

const root = path.resolve('/work space/guide');

test('the content is watched wherever it lies', () => {
  const all = unwatched(root, path.join(root, 'content'));
  expect(all).toHaveLength(3);
  for (const pattern of all) expect(pattern).toMatch(/\/work space\/guide\/[.a-z]+\/\*\*$/);
  const cached = unwatched(root, path.join(root, '.cache/sample/content/'));
  expect(cached).toEqual(all.filter((pattern) => !pattern.includes('.cache')));
});
