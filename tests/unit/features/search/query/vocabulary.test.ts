import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  readVocabulary,
  writeVocabulary,
} from '../../../../../src/features/search/query/vocabulary.model.ts';

const read = (...documents: string[]) => readVocabulary(writeVocabulary(documents, 'en'), 'en');

test('a vocabulary holds every word that can be misspelt, sorted, and how many pages have it', () => {
  const known = read('The roadmap. A road map, a roadmap', 'Road to 2027, é, on-call');
  expect(known.words).toEqual(['call', 'map', 'on', 'oncall', 'road', 'roadmap', 'the', 'to']);
  expect(known.count('road')).toBe(2);
  expect(known.count('roadmap')).toBe(1);
  expect(known.count('nowhere')).toBe(0);
});

test('a vocabulary comes back as it was written, its counts nearly', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcz7'), minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 8 }), { maxLength: 12 }), (documents) => {
      const counts = new Map<string, number>();
      for (const own of documents)
        for (const one of new Set(own.filter((text) => /[a-z]/.test(text))))
          counts.set(one, (counts.get(one) ?? 0) + 1);
      const known = read(...documents.map((own) => own.join(' ')));
      expect(known.words).toEqual([...counts.keys()].sort());
      for (const [one, count] of counts) {
        expect(known.count(one)).toBeGreaterThan(count / 1.5);
        expect(known.count(one)).toBeLessThan(count * 1.5);
      }
    }),
  );
});

test('a word is known by its forms, the most frequent first', () => {
  const known = read('plans', 'planning', 'planning');
  expect(known.formOf('plan')).toBe('planning');
  expect(known.formOf('plans')).toBe('plans');
  expect(known.formOf('plane')).toBe('planning');
  expect(known.formOf('place')).toBeNull();
  expect(known.countForms('plans')).toBe(2);
});

test('the family of a word begins as it does, without its ending', () => {
  const known = read('plan planner planning planet place', 'plane');
  expect(known.family('plans')).toEqual(['plan', 'plane', 'planet', 'planner', 'planning']);
  expect(known.family('road')).toEqual([]);
});

test('a beginning is completed to the words that most pages have', () => {
  const known = read('webhook website', 'website', 'web');
  expect(known.completions('webs', 5)).toEqual(['website']);
  expect(known.completions('web', 2)).toEqual(['website', 'web']);
  expect(known.completions('x', 2)).toEqual([]);
});

test.each(['Aab', 'AabBc A', '{"not": "it"}', '<!doctype html>'])(
  'a vocabulary that is damaged is refused: %s',
  (text) => {
    expect(() => readVocabulary(text, 'en')).toThrow('damaged');
  },
);

test('a longer form that one document has is left out, and still known by the shorter one', () => {
  const known = read('budget', 'budget', 'budgets planned', 'planned planning');
  expect(known.count('budgets')).toBe(0);
  expect(known.formOf('budgets')).toBe('budget');
  // The shorter form is rare itself.
  expect(known.count('plan')).toBe(0);
  expect(known.count('planning')).toBe(0);
  expect(known.formOf('planning')).toBe('planned');
  // A page is called by it.
  const named = readVocabulary(
    writeVocabulary(['observe', 'observe', 'observability'], 'en', ['Observability']),
    'en',
  );
  expect(named.count('observability')).toBe(1);
});
