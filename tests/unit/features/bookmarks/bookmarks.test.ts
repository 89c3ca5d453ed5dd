import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  emptyShelf,
  formatShelf,
  isEmptyShelf,
  mergeShelves,
  parseShelf,
  placeOn,
  type Shelf,
} from '../../../../src/features/bookmarks/bookmarks.model.ts';

const paths = fc
  .array(fc.stringMatching(/^[a-z0-9-]{1,8}$/), { minLength: 1, maxLength: 3 })
  .map((parts) => `/${parts.join('/')}/`);
const shelves: fc.Arbitrary<Shelf> = fc.record({
  read: fc.uniqueArray(paths, { maxLength: 8 }),
  bookmarks: fc.uniqueArray(paths, { maxLength: 8 }),
});
const stored = (value: unknown): Shelf | null => parseShelf(JSON.stringify(value));

describe('what storage holds', () => {
  test('is a shelf only in this version', () => {
    expect(stored({ version: 1, read: ['/a/'], bookmarks: [] })).toEqual({
      read: ['/a/'],
      bookmarks: [],
    });
    for (const other of [{ read: ['/a/'] }, { version: 2, read: ['/a/'] }, { version: '1' }])
      expect(stored(other)).toBeNull();
  });

  test.each([undefined, null, 1, {}, '', 'null', '1', '"x"', '[]', '{', '{"version":1', '\0'])(
    'is no shelf where it is %j',
    (text) => {
      expect(parseShelf(text)).toBeNull();
    },
  );

  test('keeps what is an address of the site, once, and drops the rest', () => {
    const hostile = [
      'javascript:alert(1)',
      '//evil.example/',
      '/a',
      'a/',
      '/a b/',
      '/<b>/',
      '/../',
    ];
    const odd = [null, 7, {}, ['/b/'], `/${'a'.repeat(101)}/`, '/a/'.repeat(9)];
    expect(
      stored({ version: 1, read: ['/a/', ...hostile, ...odd, '/a/'], bookmarks: '/a/' }),
    ).toEqual({ read: ['/a/'], bookmarks: [] });
  });

  test('has a limit, beyond which the oldest go', () => {
    const read = Array.from({ length: 2100 }, (_, place) => `/p/${place}/`);
    const shelf = stored({ version: 1, read, bookmarks: [] })!;
    expect(shelf.read).toHaveLength(2000);
    expect(shelf.read.at(-1)).toBe('/p/2099/');
    expect(placeOn(shelf, 'read', '/new/', true).read).toHaveLength(2000);
    expect(parseShelf(`{"version":1,"x":"${'x'.repeat(1_000_001)}"}`)).toBeNull();
  });

  test('never throws and never gives more than addresses, whatever it is', () => {
    const values = fc.oneof(
      fc.anything(),
      fc.string(),
      fc.json(),
      fc
        .record({ version: fc.constant(1), read: fc.anything(), bookmarks: fc.anything() })
        .map((value) => {
          try {
            return JSON.stringify(value);
          } catch {
            return null;
          }
        }),
      fc
        .record({ version: fc.constant(1), read: fc.array(fc.oneof(paths, fc.string())) })
        .map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(values, (value) => {
        const shelf = parseShelf(value);
        for (const path of shelf ? [...shelf.read, ...shelf.bookmarks] : [])
          expect(path).toMatch(/^\/([a-z0-9-]+\/)+$/);
      }),
      { numRuns: 500 },
    );
  });
});

test('what is written is read again', () => {
  fc.assert(
    fc.property(shelves, (shelf) => {
      expect(parseShelf(formatShelf(shelf))).toEqual(shelf);
    }),
  );
});

describe('a page', () => {
  test('is put on a list as its newest, and taken off, and the other list stays', () => {
    const shelf = { read: ['/a/', '/b/'], bookmarks: ['/c/'] };
    expect(placeOn(shelf, 'read', '/a/', true)).toEqual({ ...shelf, read: ['/b/', '/a/'] });
    expect(placeOn(shelf, 'bookmarks', '/c/', false)).toEqual({ ...shelf, bookmarks: [] });
    expect(
      isEmptyShelf(placeOn(placeOn(emptyShelf, 'read', '/a/', true), 'read', '/a/', false)),
    ).toBe(true);
  });

  test('that is put on and taken off leaves the others as they were', () => {
    fc.assert(
      fc.property(
        shelves,
        paths,
        fc.constantFrom('read' as const, 'bookmarks' as const),
        (shelf, path, list) => {
          const without = placeOn(shelf, list, path, false);
          expect(placeOn(placeOn(shelf, list, path, true), list, path, false)).toEqual(without);
          expect(without[list]).not.toContain(path);
        },
      ),
    );
  });
});

test('two shelves together hold all of both, each page once, and merging again adds nothing', () => {
  fc.assert(
    fc.property(shelves, shelves, (one, other) => {
      const both = mergeShelves(one, other);
      expect(new Set(both.read)).toEqual(new Set([...one.read, ...other.read]));
      expect(both.bookmarks).toHaveLength(new Set([...one.bookmarks, ...other.bookmarks]).size);
      expect(mergeShelves(both, other)).toEqual(both);
      expect(mergeShelves(one, emptyShelf)).toEqual(one);
    }),
  );
});
