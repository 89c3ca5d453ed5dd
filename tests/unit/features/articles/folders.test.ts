import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  childrenOf,
  outermost,
  parentsOf,
} from '../../../../src/features/articles/folders.model.ts';

const pages = ['a', 'a/b/c', 'a/b/c/d', 'a/e', 'f/g', 'a-b'].map((id) => ({ id }));
const ids = (found: readonly { id: string }[]): string[] => found.map(({ id }) => id);

describe('folders of pages', () => {
  test('lead from a page of a folder to what is in it, over folders without a page', () => {
    expect(ids(childrenOf(pages, 'a'))).toEqual(['a/b/c', 'a/e']);
    expect(ids(childrenOf(pages, 'a/b/c'))).toEqual(['a/b/c/d']);
    expect(childrenOf(pages, 'a-b')).toEqual([]);
  });

  test('lead back', () => {
    expect(ids(parentsOf(pages, 'a/b/c/d'))).toEqual(['a', 'a/b/c']);
    expect(parentsOf(pages, 'f/g')).toEqual([]);
    expect(ids(outermost(pages))).toEqual(['a', 'f/g', 'a-b']);
  });

  test('lead to every page in exactly one way', () => {
    const id = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.uniqueArray(id.map((names) => names.join('/'))), (all) => {
        const some = all.map((one) => ({ id: one }));
        const led = [...outermost(some), ...some.flatMap((page) => childrenOf(some, page.id))];
        expect(ids(led).toSorted()).toEqual([...all].toSorted());
      }),
    );
  });
});
