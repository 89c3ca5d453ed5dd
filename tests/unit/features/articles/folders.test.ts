import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileByFolder, mostInOneList } from '../../../../src/features/articles/folders.model.ts';

interface Sample {
  readonly id: string;
  readonly data: { readonly topic?: string };
}
const page = (id: string, topic?: string): Sample => ({ id, data: topic ? { topic } : {} });
const ids = (found: readonly { id: string }[]): string[] => found.map(({ id }) => id);
/** So many more pages that no list of all would be read. */
const many = Array.from({ length: mostInOneList }, (_, place) => page(`z/page-${place}`));

describe('folders of pages', () => {
  const few = ['a', 'a/b/c', 'a/b/c/d', 'a/e', 'f/g', 'a-b'].map((id) => page(id));

  test('lead from a page of a folder to what is in it, over folders without a page', () => {
    const { childrenOf, folders } = fileByFolder(few);
    expect(ids(childrenOf('a'))).toEqual(['a/b/c', 'a/e']);
    expect(ids(childrenOf('a/b/c'))).toEqual(['a/b/c/d']);
    expect(childrenOf('a-b')).toEqual([]);
    expect(folders).toEqual([]);
  });

  test('lead back, and know how much is in them', () => {
    const { parentsOf, outermost, countIn } = fileByFolder(few);
    expect(ids(parentsOf('a/b/c/d'))).toEqual(['a', 'a/b/c']);
    expect(parentsOf('f/g')).toEqual([]);
    expect(ids(outermost)).toEqual(['a', 'f/g', 'a-b']);
    expect(countIn('a')).toBe(3);
    expect(countIn('f/g')).toBe(0);
  });

  test('get a page from the site where one list of all would be too long', () => {
    const filing = fileByFolder([...few, ...many]);
    expect(filing.folders).toEqual([
      { id: 'a/b', title: 'B' },
      { id: 'f', title: 'F' },
      { id: 'z', title: 'Z' },
    ]);
    expect(ids(filing.outermost)).toEqual(['a', 'f', 'a-b', 'z']);
    expect(ids(filing.childrenOf('a'))).toEqual(['a/b', 'a/e']);
    expect(ids(filing.parentsOf('a/b/c/d'))).toEqual(['a', 'a/b', 'a/b/c']);
    expect(filing.countIn('z')).toBe(mostInOneList);
  });

  test('are called by their names, which read as words', () => {
    const { folders } = fileByFolder([page('how-we-work/on-call/rota'), ...many]);
    expect(folders.map(({ title }) => title)).toEqual(['How we work', 'On call', 'Z']);
  });

  test('leave a page that says its topic to the index, and an address to what has it already', () => {
    const filing = fileByFolder(
      [page('told/one', 'basics'), page('told/two'), page('gone/one'), ...many],
      new Set(['gone']),
    );
    expect(ids(filing.outermost)).toEqual(['told/one', 'told', 'gone/one', 'z']);
    expect(ids(filing.childrenOf('told'))).toEqual(['told/two']);
    expect(filing.countIn('told')).toBe(1);
  });

  test('lead to every page in exactly one way, however many there are', () => {
    const id = fc
      .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 })
      .map((names) => names.join('/'));
    const some = fc.uniqueArray(fc.tuple(id, fc.constantFrom(undefined, undefined, 'basics')), {
      selector: ([one]) => one,
    });
    fc.assert(
      fc.property(some, fc.boolean(), (all, isLarge) => {
        const pages = [...all.map(([one, topic]) => page(one, topic)), ...(isLarge ? many : [])];
        const { outermost, childrenOf, folders } = fileByFolder(pages);
        const nodes = [...pages, ...folders];
        const led = [...outermost, ...nodes.flatMap((node) => childrenOf(node.id))];
        expect(ids(led).toSorted()).toEqual(ids(nodes).toSorted());
        for (const folder of folders) expect(childrenOf(folder.id).length).toBeGreaterThan(0);
      }),
    );
  });
});
