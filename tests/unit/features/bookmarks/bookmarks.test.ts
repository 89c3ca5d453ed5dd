import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  noSavedPages,
  formatSavedPages,
  hasNoPages,
  mergeSavedPages,
  parseSavedPages,
  setOnList,
  type SavedPages,
} from '../../../../src/features/bookmarks/bookmarks.model.ts';

const paths = fc
  .array(fc.stringMatching(/^[a-z0-9-]{1,8}$/), { minLength: 1, maxLength: 3 })
  .map((parts) => `/${parts.join('/')}/`);
const anySavedPages: fc.Arbitrary<SavedPages> = fc.record({
  read: fc.uniqueArray(paths, { maxLength: 8 }),
  bookmarks: fc.uniqueArray(paths, { maxLength: 8 }),
});
const stored = (value: unknown): SavedPages | null => parseSavedPages(JSON.stringify(value));

describe('what storage holds', () => {
  test('is read only in this version', () => {
    expect(stored({ version: 1, read: ['/a/'], bookmarks: [] })).toEqual({
      read: ['/a/'],
      bookmarks: [],
    });
    for (const other of [{ read: ['/a/'] }, { version: 2, read: ['/a/'] }, { version: '1' }])
      expect(stored(other)).toBeNull();
  });

  test.each([undefined, null, 1, {}, '', 'null', '1', '"x"', '[]', '{', '{"version":1', '\0'])(
    'is nothing where it is %j',
    (text) => {
      expect(parseSavedPages(text)).toBeNull();
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
    const saved = stored({ version: 1, read, bookmarks: [] })!;
    expect(saved.read).toHaveLength(2000);
    expect(saved.read.at(-1)).toBe('/p/2099/');
    expect(setOnList(saved, 'read', '/new/', true).read).toHaveLength(2000);
    expect(parseSavedPages(`{"version":1,"x":"${'x'.repeat(1_000_001)}"}`)).toBeNull();
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
        const saved = parseSavedPages(value);
        for (const path of saved ? [...saved.read, ...saved.bookmarks] : [])
          expect(path).toMatch(/^\/([a-z0-9-]+\/)+$/);
      }),
      { numRuns: 500 },
    );
  });
});

test('what is written is read again', () => {
  fc.assert(
    fc.property(anySavedPages, (saved) => {
      expect(parseSavedPages(formatSavedPages(saved))).toEqual(saved);
    }),
  );
});

describe('a page', () => {
  test('is put on a list as its newest, and taken off, and the other list stays', () => {
    const saved = { read: ['/a/', '/b/'], bookmarks: ['/c/'] };
    expect(setOnList(saved, 'read', '/a/', true)).toEqual({ ...saved, read: ['/b/', '/a/'] });
    expect(setOnList(saved, 'bookmarks', '/c/', false)).toEqual({ ...saved, bookmarks: [] });
    expect(
      hasNoPages(setOnList(setOnList(noSavedPages, 'read', '/a/', true), 'read', '/a/', false)),
    ).toBe(true);
  });

  test('that is put on and taken off leaves the others as they were', () => {
    fc.assert(
      fc.property(
        anySavedPages,
        paths,
        fc.constantFrom('read' as const, 'bookmarks' as const),
        (saved, path, list) => {
          const without = setOnList(saved, list, path, false);
          expect(setOnList(setOnList(saved, list, path, true), list, path, false)).toEqual(without);
          expect(without[list]).not.toContain(path);
        },
      ),
    );
  });
});

test('two anySavedPages together hold all of both, each page once, and merging again adds nothing', () => {
  fc.assert(
    fc.property(anySavedPages, anySavedPages, (one, other) => {
      const both = mergeSavedPages(one, other);
      expect(new Set(both.read)).toEqual(new Set([...one.read, ...other.read]));
      expect(both.bookmarks).toHaveLength(new Set([...one.bookmarks, ...other.bookmarks]).size);
      expect(mergeSavedPages(both, other)).toEqual(both);
      expect(mergeSavedPages(one, noSavedPages)).toEqual(one);
    }),
  );
});
