import fc from 'fast-check';
import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../../src/model/nearest.ts';
import { ids } from './example.ts';

const known = ['frontend', 'backend', 'dual', 'idempotency'];

test.each([
  ['frontent', 'frontend'],
  ['Backend', 'backend'],
  ['daul', 'dual'],
  ['idempotence', 'idempotency'],
])('“%s” is taken for “%s”', (wanted, found) => {
  expect(nearest(wanted, known)).toBe(found);
});

test.each(['designer', 'operations', 'conversion-rate'])('nothing is near “%s”', (wanted) => {
  expect(nearest(wanted, known)).toBeNull();
  expect(didYouMean(wanted, known)).toBeNull();
});

test('the hint names the match', () => {
  expect(didYouMean('bakend', known)).toBe('Did you mean “backend”?');
});

test('without candidates there is no match', () => {
  expect(nearest('anything', [])).toBeNull();
});

test('a candidate that differs only in case is found before any other', () => {
  fc.assert(
    fc.property(fc.array(ids), ids, fc.array(ids), (before, id, after) => {
      const found = nearest(id.toUpperCase(), [...before, id, ...after]);
      expect(found).toBe(id);
    }),
  );
});

test('a letter left out of a longer word is forgiven', () => {
  fc.assert(
    fc.property(ids, fc.nat(), (id, place) => {
      const at = place % id.length;
      expect(nearest(id.slice(0, at) + id.slice(at + 1), [id])).toBe(id);
    }),
  );
});

test('the match is one of the candidates, and works for any text', () => {
  const texts = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(texts, fc.array(texts), (wanted, candidates) => {
      const found = nearest(wanted, candidates);
      if (found !== null) expect(candidates).toContain(found);
    }),
  );
});
