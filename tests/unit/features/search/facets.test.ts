import { expect, test } from 'vitest';
import { facets, facetValues, perFacet } from '../../../../src/features/search/facets.model.ts';
import { formatSearch, parseSearch } from '../../../../src/features/search/search.model.ts';
import { stringsFor } from '../../../../src/strings/index.ts';

test('every facet has a key and a filter of its own, and none takes the place of the query', () => {
  const keys = facets.map(({ key }) => key);
  expect(new Set([...keys, 'q', 'query']).size).toBe(keys.length + 2);
  expect(new Set(facets.map(({ filter }) => filter)).size).toBe(facets.length);
});

test('addresses that were shared keep their meaning', () => {
  const state = { ...perFacet(() => []), query: 'a', type: ['Term'], role: ['One', 'Two'] };
  expect(formatSearch(state)).toBe('?q=a&type=Term&role=One&role=Two');
  expect(parseSearch('?role=One&role=Two&type=Term&q=a')).toEqual(state);
});

test.each(['en', 'de'])('every facet has words in “%s”', (language) => {
  const words = stringsFor(language).searchStrings.facets;
  expect(Object.keys(words)).toEqual(facets.map(({ key }) => key));
  expect(Object.values(words)).not.toContain('');
});

test('what is made for each facet is found under its key', () => {
  expect(perFacet(({ filter }) => `made for ${filter}`)).toMatchObject({
    type: 'made for type',
    role: 'made for role',
  });
});

test('a page is found under its kind and each of its roles', () => {
  expect(facetValues({ kind: 'Term', roles: ['One', 'Two'] })).toMatchObject({
    type: ['Term'],
    role: ['One', 'Two'],
  });
});
