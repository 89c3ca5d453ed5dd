import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatGlossaryFilter,
  parseGlossaryFilter,
  shownTerms,
} from '../../../../src/features/glossary/filter.model.ts';

const terms = [
  { roles: ['frontend'], names: 'Card sort\nsorting', sentence: 'Asking people to group topics.' },
  { roles: ['backend'], names: 'Ping', sentence: 'A short question to a server.' },
  { roles: [], names: 'Server', sentence: 'A program that answers.' },
];
const shown = (query: string, role = ''): number[] =>
  shownTerms(terms, { role, query }).shown.flatMap((on, place) => (on ? place : []));

describe('a filter of the glossary', () => {
  test('finds the beginnings of names before their middles, and names before sentences', () => {
    expect(shown('PING')).toEqual([1]);
    expect(shown('sorti')).toEqual([0]);
    expect(shown('ort')).toEqual([0]);
    expect(shown('server')).toEqual([2]);
    expect(shownTerms(terms, { role: '', query: 'server' }).bySentence).toBe(false);
    expect(shown('question')).toEqual([1]);
    expect(shownTerms(terms, { role: '', query: 'question' }).bySentence).toBe(true);
    expect(shownTerms(terms, { role: '', query: 'nowhere' })).toEqual({
      shown: [false, false, false],
      bySentence: false,
    });
  });

  test('leaves out what is everybody’s work or another role’s', () => {
    expect(shown('', 'backend')).toEqual([1]);
    expect(shown('server', 'backend')).toEqual([1]);
    expect(shown('')).toEqual([0, 1, 2]);
  });

  test('comes back from its address, and an unknown role is none', () => {
    fc.assert(
      fc.property(fc.constantFrom('', 'one', 'two'), fc.string({ maxLength: 90 }), (role, said) => {
        const query = said.trim();
        const address = formatGlossaryFilter({ role, query });
        expect(parseGlossaryFilter(address, ['one', 'two'])).toEqual({ role, query });
      }),
    );
    expect(parseGlossaryFilter('?role=gone&amp;q=x', ['one'])).toEqual({ role: '', query: 'x' });
    expect(formatGlossaryFilter({ role: '', query: ' ' })).toBe('');
  });
});
