import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asksUnknown,
  parseFilter,
} from '../../../src/features/skills/matrix/matrix-filter.model.ts';
import { aimIn, withoutAim } from '../../../src/features/profile/link.model.ts';
import { readQuery } from '../../../src/model/query.ts';
import { parseSearch } from '../../../src/features/search/search.model.ts';
import { endings } from './mangled.ts';
import { world } from '../features/profile/example.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9]*(-[a-z0-9]+){0,2}$/);
const all = (query: string): [string, string][] => [...readQuery(query)];
/** What a browser leaves of a query: the fragment is apart from it. */
const endingsOfQueries = endings.filter((ending) => !ending.includes('#'));

describe('a query', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(id, id, fc.string(), (role, position, words) => {
        const query = new URLSearchParams({ role, position, q: words });
        expect(all(`?${query.toString()}`)).toEqual([...query]);
      }),
    );
  });

  test('is read all the same after what chat and mail do to it', () => {
    fc.assert(
      fc.property(id, id, fc.constantFrom(...endingsOfQueries), (from, to, ending) => {
        for (const query of [
          `?from=${from}&to=${to}${ending}`,
          `?from=${from}&amp;to=${to}${ending}`,
          `?From=${from}&TO=${to}${ending}`,
          `??from=${from}&to=${to}${ending}`,
          `?utm_source=mail&from=${from}&to=${encodeURIComponent(to)}${ending}`,
        ]) {
          const read = readQuery(query);
          expect([read.get('from'), read.get('to')], query).toEqual([from, to]);
        }
      }),
    );
  });

  test('keeps words as they were typed', () => {
    expect(parseSearch('?q=what%3F (now)&amp;role=Some one.').query).toBe('what? (now)');
    expect(parseSearch('?q=a&amp;role=Role A').role).toEqual(['Role A']);
  });

  test('chooses for the matrix, and says what it does not have', () => {
    const columns = [{ role: 'one', grade: 'low', position: 'first' }];
    const choices = { columns, groups: ['craft'], role: 'one', positionOf: () => '' };
    const whole = {
      ...{ role: 'one', grade: '', position: 'first' },
      ...{ group: 'craft', differs: true, query: '' },
    };
    for (const ending of endingsOfQueries) {
      const query = `?role=one&amp;grade=low&group=craft&differs=yes${ending}`;
      expect(parseFilter(query, choices), query).toEqual(whole);
      expect(asksUnknown(query, choices), query).toBe(false);
    }
    for (const query of [
      '?role=two',
      '?grade=x&role=one',
      '?position=last',
      '?differs=no',
      '?group=%3Cb%3E',
    ])
      expect(asksUnknown(query, choices), query).toBe(true);
    expect(asksUnknown('', choices)).toBe(false);
    expect(asksUnknown('?role=&q=x&utm_source=y', choices)).toBe(false);
  });

  test('names an aim, and goes once that was read', () => {
    const query = '?Role=two&amp;position=lead).';
    expect(aimIn(query, world)).toEqual({ role: 'two', position: 'lead' });
    expect(withoutAim(query)).toBe('');
  });

  test('never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        readQuery(text);
        readQuery(`?role=${text}`);
      }),
    );
  });
});
