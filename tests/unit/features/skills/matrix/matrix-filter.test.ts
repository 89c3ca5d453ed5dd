import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type FilterableMatrix,
  formatFilter,
  inRole,
  type MatrixChoices,
  type MatrixFilter,
  parseFilter,
  shownBy,
} from '../../../../../src/features/skills/matrix/matrix-filter.model.ts';

const columns = [
  { role: 'one', grade: 'low', position: 'apprentice' },
  { role: 'one', grade: 'high', position: 'chief' },
  { role: 'two', grade: 'low', position: 'apprentice' },
];
/** On a desk all positions of the first role are shown first; on a phone, its first position. */
const desk: MatrixChoices = {
  columns,
  groups: ['craft', 'people'],
  role: 'one',
  positionOf: () => '',
};
const phone: MatrixChoices = { ...desk, positionOf: (role) => role && 'apprentice' };
const everything: MatrixFilter = {
  ...{ role: '', grade: '', position: '' },
  ...{ group: '', differs: false, query: '' },
};

const matrix: FilterableMatrix = {
  columns,
  rows: [
    { group: 'craft', text: 'Zuhören und Fragen', levels: [1, 2, 1] },
    { group: 'craft', text: 'Writing', levels: [2, 2, null] },
    { group: 'people', text: 'Coaching', levels: [null, 3, null] },
  ],
};

test('a filter that asks for nothing shows all', () => {
  const { columns, rows } = shownBy(everything, matrix);
  expect([...columns, ...rows]).not.toContain(false);
});

test('role, grade and position choose columns, group and words choose rows', () => {
  const shown = (change: Partial<MatrixFilter>) => shownBy({ ...everything, ...change }, matrix);
  expect(shown({ role: 'one' }).columns).toEqual([true, true, false]);
  expect(shown({ grade: 'low' }).columns).toEqual([true, false, true]);
  expect(shown({ role: 'two', position: 'apprentice' }).columns).toEqual([false, false, true]);
  expect(shown({ role: 'two', grade: 'high' }).columns).toEqual([false, false, false]);
  expect(shown({ group: 'people' }).rows).toEqual([false, false, true]);
  expect(shown({ query: 'fragen ZUHOREN' }).rows).toEqual([true, false, false]);
});

test('what differs is judged by the columns that are shown', () => {
  const shown = (change: Partial<MatrixFilter>) =>
    shownBy({ ...everything, differs: true, ...change }, matrix).rows;
  expect(shown({})).toEqual([true, true, true]);
  expect(shown({ role: 'one' })).toEqual([true, false, true]);
  expect(shown({ role: 'two' }), 'one column differs from none').toEqual([true, true, true]);
  const alone = (change: Partial<MatrixFilter>): boolean =>
    shownBy({ ...everything, ...change }, matrix).alone;
  expect(alone({ role: 'two', differs: true })).toBe(true);
  expect(alone({ role: 'one', differs: true })).toBe(false);
  expect(alone({ role: 'two', grade: 'high', differs: true })).toBe(false);
  expect(alone({ role: 'two' })).toBe(false);
  expect(shown({ grade: 'low' }), 'not set is no level, so it differs from one').toEqual([
    false,
    true,
    false,
  ]);
});

describe('the address of a filter', () => {
  test('says only what is not shown first', () => {
    const first = parseFilter('', desk);
    expect(first).toEqual({ ...everything, role: 'one' });
    expect(formatFilter(first, desk)).toBe('');
    expect(formatFilter({ ...first, role: 'two', query: 'a b' }, desk)).toBe('?role=two&q=a+b');
    expect(formatFilter(everything, desk)).toBe('?role=all');
    expect(formatFilter(first, phone)).toBe('?position=all');
    expect(parseFilter('', phone).position).toBe('apprentice');
  });

  test('names a position by its grade, where the role has one there, as older addresses do', () => {
    const { position, grade } = parseFilter('?role=one&grade=high', desk);
    expect([position, grade]).toEqual(['chief', '']);
    expect(parseFilter('?grade=low', desk)).toEqual({ ...everything, grade: 'low' });
    expect(parseFilter('?position=chief', desk).role).toBe('one');
    expect(parseFilter('?differs=yes', desk).role).toBe('');
  });

  test('brings back whatever filter an address can bring', () => {
    const given = fc.record(
      {
        role: fc.constantFrom('one', 'two', 'all', 'none'),
        grade: fc.constantFrom('low', 'high'),
        position: fc.constantFrom('apprentice', 'chief', 'all'),
        group: fc.constantFrom('craft', 'people'),
        differs: fc.constant('yes'),
        q: fc.string({ maxLength: 100 }).map((text) => text.trim()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(given, fc.constantFrom(desk, phone), (query, choices) => {
        const filter = parseFilter(`?${new URLSearchParams(query).toString()}`, choices);
        expect(parseFilter(formatFilter(filter, choices), choices)).toEqual(filter);
        const count = columns.filter(({ role }) => !filter.role || role === filter.role).length;
        expect(shownBy(filter, matrix).columns.filter(Boolean).length).toBeLessThanOrEqual(count);
      }),
    );
  });

  test('whatever it holds, gives a filter of known values', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const filter = parseFilter(text, desk);
        expect(['', 'one', 'two']).toContain(filter.role);
        expect(['', 'low', 'high']).toContain(filter.grade);
        expect(['', 'apprentice', 'chief']).toContain(filter.position);
        expect(filter.query.length).toBeLessThanOrEqual(100);
      }),
    );
    expect(parseFilter('?role=three&grade=constructor&differs=1', desk)).toEqual(
      parseFilter('', desk),
    );
  });
});

test('another role is entered at the same step, and all roles at the same grade', () => {
  const at = (role: string, position: string): MatrixFilter => ({ ...everything, role, position });
  expect(inRole(at('one', 'apprentice'), 'two', desk)).toEqual(at('two', 'apprentice'));
  expect(inRole(at('one', 'chief'), 'two', desk), 'a ladder without that step').toEqual(
    at('two', ''),
  );
  expect(inRole(at('one', 'chief'), '', desk)).toEqual({ ...everything, grade: 'high' });
  expect(inRole({ ...everything, grade: 'high' }, 'one', desk)).toEqual(at('one', 'chief'));
});
