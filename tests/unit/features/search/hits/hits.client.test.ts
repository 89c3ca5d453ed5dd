// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { perFacet } from '../../../../../src/features/search/facets.model.ts';
import type { Hit } from '../../../../../src/features/search/hits/hit.model.ts';
import {
  firstHits,
  pageSize,
  showHits,
} from '../../../../../src/features/search/hits/hits.client.ts';
import type {
  Hits,
  SearchResults,
} from '../../../../../src/features/search/index-reader.client.ts';
import { searchStrings } from '../../../../../src/strings/en.ts';

const all = Array.from({ length: 2 * pageSize + 2 }, (_, place): Hit => ({
  title: `Page ${place}`,
  name: [{ text: `Page ${place}`, marked: false }],
  kind: 'Article',
  roles: [],
  url: `/page-${place}/`,
  excerpt: [{ text: 'Words.', marked: false }],
  direct: false,
  sections: [],
}));
const some = (from: number, to: number): Hits => ({ hits: all.slice(from, to), lost: 0 });
const answerOf = (hits: SearchResults['hits']): SearchResults => ({
  count: all.length,
  facets: perFacet(() => []),
  chosen: perFacet(() => []),
  ...{ unknown: [], corrected: null, weak: false },
  hits,
});

/** An answer that gives hits only as each question for them is let through. */
function slowAnswer(): { answer: SearchResults; release: () => Promise<void> } {
  const waiting: (() => void)[] = [];
  return {
    answer: answerOf((from, to) => new Promise((done) => waiting.push(() => done(some(from, to))))),
    release: async () => {
      for (const pass of waiting.splice(0)) pass();
      await new Promise((done) => setTimeout(done));
    },
  };
}

const results = document.createElement('div');
const lose = vi.fn();
const place = { results, lose, load: (hits: () => Promise<Hits>) => hits() };
const titles = (): string[] =>
  [...results.querySelectorAll('.hit a')].map(({ textContent }) => textContent ?? '');
const more = (): HTMLButtonElement | null => results.querySelector('button');

beforeEach(() => {
  document.body.replaceChildren(results);
  lose.mockReset();
});

test('the first hits are shown before the rest of their page has come', async () => {
  const { answer, release } = slowAnswer();
  const complete = showHits(place, answer, some(0, firstHits));
  expect(titles()).toHaveLength(firstHits);
  expect(more()).toBeNull();
  await release();
  await complete;
  expect(titles()).toHaveLength(pageSize);
  expect(more()?.textContent).toBe(searchStrings.more);
});

test('more hits come once each and in order, however often the button is pressed', async () => {
  const { answer, release } = slowAnswer();
  void showHits(place, answer, some(0, firstHits));
  await release();
  more()?.click();
  more()?.click();
  await release();
  more()?.click();
  await release();
  expect(titles()).toEqual(all.map(({ title }) => title));
  expect(more()).toBeNull();
  expect(lose).not.toHaveBeenCalled();
});

test('hits that fail after another answer has taken their place say nothing', async () => {
  const answer = answerOf(() => Promise.reject(new Error('gone')));
  const complete = showHits(place, answer, some(0, firstHits));
  results.replaceChildren();
  await complete;
  expect(lose).not.toHaveBeenCalled();
  await showHits(place, answer, some(0, firstHits));
  expect(lose).toHaveBeenCalledOnce();
  expect(titles()).toHaveLength(firstHits);
});

test('hits that are lost one by one leave the others', async () => {
  const answer = answerOf(() => Promise.resolve({ hits: all.slice(9, 20), lost: 1 }));
  await showHits(place, answer, some(0, firstHits));
  expect(titles()).toHaveLength(pageSize - 1);
  expect(lose).toHaveBeenCalledOnce();
});

test('what a hit says is text, whatever it is', async () => {
  const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>&lt;b&gt;';
  const parts = [{ text: hostile, marked: true }];
  const hit: Hit = {
    ...{ title: hostile, kind: hostile, roles: [hostile], url: '/a/', direct: true },
    ...{ name: parts, excerpt: parts },
    sections: [{ title: hostile, url: '/a/#b', excerpt: parts }],
  };
  const answer = { ...answerOf(() => Promise.resolve({ hits: [], lost: 0 })), count: 1 };
  await showHits(place, answer, { hits: [hit], lost: 0 });
  const names = new Set([...results.querySelectorAll('*')].map(({ localName }) => localName));
  expect([...names].toSorted()).toEqual(['a', 'li', 'mark', 'ol', 'p', 'span', 'ul']);
  expect(results.querySelector('.hit')?.textContent).toBe(hostile);
});
