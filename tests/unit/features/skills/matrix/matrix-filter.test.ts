import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type FilterableMatrix,
  formatFilter,
  type MatrixFilter,
  parseFilter,
  shownBy,
} from '../../../../../src/features/skills/matrix/matrix-filter.model.ts';

const choices = { roles: ['one', 'two'], grades: ['low', 'high'], groups: ['craft', 'people'] };
const everything: MatrixFilter = { role: '', grade: '', group: '', differs: false, query: '' };

const matrix: FilterableMatrix = {
  columns: [
    { role: 'one', grade: 'low' },
    { role: 'one', grade: 'high' },
    { role: 'two', grade: 'low' },
  ],
  rows: [
    { group: 'craft', text: 'Zuhören und Fragen', levels: [1, 2, 1] },
    { group: 'craft', text: 'Writing', levels: [2, 2, null] },
    { group: 'people', text: 'Coaching', levels: [null, 3, null] },
  ],
};

const filters: fc.Arbitrary<MatrixFilter> = fc.record({
  role: fc.constantFrom('', ...choices.roles),
  grade: fc.constantFrom('', ...choices.grades),
  group: fc.constantFrom('', ...choices.groups),
  differs: fc.boolean(),
  query: fc.string({ maxLength: 100 }).map((text) => text.trim()),
});

test('a filter that asks for nothing shows all', () => {
  const { columns, rows } = shownBy(everything, matrix);
  expect([...columns, ...rows]).not.toContain(false);
});

test('role and grade choose columns, group and words choose rows', () => {
  const shown = (change: Partial<MatrixFilter>) => shownBy({ ...everything, ...change }, matrix);
  expect(shown({ role: 'one' }).columns).toEqual([true, true, false]);
  expect(shown({ grade: 'low' }).columns).toEqual([true, false, true]);
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
  test('says only what was chosen', () => {
    expect(formatFilter(everything)).toBe('');
    expect(formatFilter({ ...everything, role: 'two', differs: true, query: 'a b' })).toBe(
      '?role=two&differs=yes&q=a+b',
    );
  });

  test('brings the same filter back', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(parseFilter(formatFilter(filter), choices)).toEqual(filter);
      }),
    );
  });

  test('whatever it holds, gives a filter of known values', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const filter = parseFilter(text, choices);
        expect(['', ...choices.roles]).toContain(filter.role);
        expect(['', ...choices.grades]).toContain(filter.grade);
        expect(['', ...choices.groups]).toContain(filter.group);
        expect(filter.query.length).toBeLessThanOrEqual(100);
      }),
    );
    expect(parseFilter('?role=three&grade=constructor&differs=1', choices)).toEqual(everything);
  });
});
