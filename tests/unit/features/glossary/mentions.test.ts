import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mentionFinder } from '../../../../src/features/glossary/mentions.model.ts';
import { hostileTexts, term } from '../../model/example.ts';

const glossary = [
  term('api', { term: 'API' }),
  term('api-first', { term: 'API first' }),
  term('canary-release', { term: 'Canary release', aliases: ['canary'] }),
  term('c-plus', { term: 'C++ (old)' }),
  term('mass', { term: 'Maß' }),
  term('rest', { term: 'REST' }),
];
const find = mentionFinder(glossary);

test('a term is found by name and alias, in any case, as a whole word, with its plural', () => {
  expect(find('Two APIs, one apiary, and canaries are birds; a Canary sings.')).toEqual([
    'api',
    'canary-release',
  ]);
  expect(find('A rapid maßband'), 'not inside a word').toEqual([]);
  expect(find('The rest, the Rest'), 'capitals are not everyday words').toEqual([]);
  expect(find('Is it REST?')).toEqual(['rest']);
  expect(find('C++ (old) and Maß.')).toEqual(['c-plus', 'mass']);
});

test('of names that overlap the longest counts', () => {
  expect(find('We work API first.')).toEqual(['api-first']);
});

test('tags and addresses are no text', () => {
  expect(find('<Term id="api">it</Term>, [here](/glossary/#api)')).toEqual([]);
  expect(find('[the API](/faq/)')).toEqual(['api']);
});

test('whatever text and terms hold, it finds only known terms, each once', () => {
  fc.assert(
    fc.property(fc.array(hostileTexts.filter(Boolean)), hostileTexts, (names, text) => {
      const some = names.map((name, place) => term(`t${place}`, { term: name }));
      const found = mentionFinder(some)(text);
      expect(new Set(found).size).toBe(found.length);
      for (const id of found) expect(some.map((term) => term.id)).toContain(id);
    }),
  );
  expect(mentionFinder([])('anything')).toEqual([]);
});
