import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareText } from '../../../src/model/folder-order.ts';
import { entryOf, letterOf } from '../../../src/model/guide.ts';
import { guideOf, ids, page, question, role, source, term } from './example.ts';

/** A list and the same list in another order. */
const shuffled = <T>(items: fc.Arbitrary<T[]>): fc.Arbitrary<[T[], T[]]> =>
  items.chain((list) =>
    fc.tuple(
      fc.constant(list),
      fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
    ),
  );

const placed = shuffled(
  fc.uniqueArray(
    fc.record({ id: ids, order: fc.integer({ min: 1, max: 3 }), topic: fc.constantFrom('b', 'a') }),
    { selector: ({ id }) => id },
  ),
);

describe('the order of records', () => {
  const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

  test('does not depend on the order they are loaded in', () => {
    fc.assert(
      fc.property(placed, (lists) => {
        const [one, other] = lists.map((list) =>
          guideOf({
            roles: list.map(({ id, order }) => role(id, { order })),
            about: list.map(({ id, order }) => page(id, { order })),
            faq: list.map(({ id, order, topic }) => question(id, { order, topic })),
            glossary: list.map(({ id }) => term(id)),
            sources: list.map(({ id }) => source(id)),
          }),
        );
        expect(one).toEqual(other);
      }),
    );
  });

  test('is that of the order field for roles and pages', () => {
    fc.assert(
      fc.property(placed, ([list]) => {
        const { roles, about } = guideOf({
          roles: list.map(({ id, order }) => role(id, { order })),
          about: list.map(({ id, order }) => page(id, { order })),
        });
        const orders = list.map(({ order }) => order).toSorted();
        expect(roles.map(({ data }) => data.order)).toEqual(orders);
        expect(about.map(({ data }) => data.order)).toEqual(orders);
      }),
    );
  });

  test('is that of the topics for questions, not of their names', () => {
    const { faq } = guideOf({
      faq: [
        question('c', { topic: 'unknown' }),
        question('b', { topic: 'working' }),
        question('a', { topic: 'basics', order: 2 }),
        question('z', { topic: 'basics', order: 1 }),
      ],
    });
    expect(idsOf(faq)).toEqual(['z', 'a', 'b', 'c']);
  });

  test('is that of the words for terms, without regard to capitals and accents', () => {
    const names = ['Zero', 'éclair', 'API', 'a11y', 'Edge'];
    const { glossary } = guideOf({
      glossary: names.map((name, place) => term(`t${place}`, { term: name })),
    });
    expect(glossary.map(({ data }) => data.term)).toEqual([
      'a11y',
      'API',
      'éclair',
      'Edge',
      'Zero',
    ]);
  });

  test('is explicit for terms that differ only in accents', () => {
    const pair = [term('b', { term: 'Résumé' }), term('a', { term: 'Resume' })];
    const orders = [pair, pair.toReversed()].map((glossary) =>
      idsOf(guideOf({ glossary }).glossary),
    );
    expect(orders[0]).toEqual(orders[1]);
  });

  test('is explicit for two sources of one author and title', () => {
    const same = { author: 'Ada', title: 'Notes' };
    const pair = [source('b', same), source('a', same)];
    const orders = [pair, pair.toReversed()].map((sources) => idsOf(guideOf({ sources }).sources));
    expect(orders[0]).toEqual(orders[1]);
  });

  test('compares texts the same way from both sides', () => {
    const texts = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(compareText(a, b) + compareText(b, a)).toBe(0);
        expect(compareText(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe('the letter of a term', () => {
  test.each([
    ['API', 'A'],
    ['éclair', 'E'],
    ['Ångström', 'A'],
    ['5xx', '#'],
    ['.env', '#'],
    ['日本', '#'],
    ['', '#'],
  ])('“%s” stands under %s', (name, letter) => {
    expect(letterOf(name)).toBe(letter);
  });

  test.each(['ß', 'ﬁnd', 'ŉ'])('“%s”, whose capital is more than one letter, has one', (name) => {
    expect(letterOf(name)).toMatch(/^[A-Z#]$/);
  });

  test('is one of A to Z or #, whatever the term', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(letterOf(name)).toMatch(/^[A-Z#]$/);
      }),
    );
  });
});

test('a record is found by its id, and a missing one is named', () => {
  const { roles } = guideOf({ roles: [role('one'), role('two')] });
  expect(entryOf(roles, 'two').id).toBe('two');
  expect(() => entryOf(roles, 'three')).toThrow('three');
});
