import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insightsAbout, writersOf } from '../../../src/features/insights/insights.model.ts';
import type { Author, Entry, Insight } from '../../../src/model/guide.ts';

const author = (id: string): Entry<Author> => ({
  id,
  data: { name: id.toUpperCase(), position: 'A person of the tests' },
  hasBody: false,
});
const insight = (id: string, by: string, ...links: readonly string[]): Entry<Insight> => ({
  id,
  data: {
    title: id,
    author: by,
    ...(links.length && { about: links.map((link) => ({ link })) }),
  },
  hasBody: true,
});
const guideOf = (authors: readonly Entry<Author>[], insights: readonly Entry<Insight>[]) =>
  ({ authors, articles: { insights } }) as unknown as Parameters<typeof writersOf>[0];

describe('people who wrote insights', () => {
  test('get the badge from the third on', () => {
    const of = (count: number) =>
      writersOf(
        guideOf(
          [author('ann')],
          Array.from({ length: count }, (_, place) => insight(`i${place}`, 'ann')),
        ),
      ).map(({ isContributor }) => isContributor);
    expect(of(0)).toEqual([]);
    expect(of(2)).toEqual([false]);
    expect(of(3)).toEqual([true]);
  });

  test('come in the order of how much they wrote, then of their names, and each insight is counted once', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd');
    fc.assert(
      fc.property(fc.array(ids, { maxLength: 20 }), (by) => {
        const insights = by.map((person, place) => insight(`i${place}`, person));
        const writers = writersOf(guideOf(['d', 'b', 'a', 'c'].map(author), insights));
        const keys = writers.map(
          (writer) => `${99 - writer.insights.length} ${writer.author.data.name}`,
        );
        expect(keys).toEqual(keys.toSorted());
        expect(writers.flatMap((writer) => writer.insights)).toHaveLength(by.length);
      }),
    );
  });
});

test('an insight is shown on each page that it is about, whatever the part of the page', () => {
  const one = insight('one', 'ann', '/skills/reliability/#level-3', '/roles/backend/');
  const guide = guideOf([author('ann')], [one, insight('two', 'ann')]);
  expect(insightsAbout(guide, '/skills/reliability/')).toEqual([one]);
  expect(insightsAbout(guide, '/roles/backend/')).toEqual([one]);
  expect(insightsAbout(guide, '/roles/')).toEqual([]);
});
