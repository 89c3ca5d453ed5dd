import { describe, expect, test } from 'vitest';
import { expected, unlisted } from './guide.ts';
import { builtSites } from './pages.ts';

describe.each(builtSites)('the $name site', ({ pages }) => {
  test('has a page for every record and section at its address', () => {
    const wanted = new Set([...expected.map(({ path }) => path), ...unlisted]);
    expect([...pages.keys()].toSorted()).toEqual([...wanted].toSorted());
  });

  test('has every anchor that content may link to', () => {
    const missing = expected.flatMap(({ path, anchors }) =>
      anchors.filter((id) => !pages.get(path)?.ids.has(id)).map((id) => `${path}#${id}`),
    );
    expect(expected.flatMap(({ anchors }) => anchors)).not.toEqual([]);
    expect(missing).toEqual([]);
  });
});
