// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { perFacet } from '../../../../src/features/search/facets.model.ts';
import type { SearchResults, Hit } from '../../../../src/features/search/index-reader.client.ts';
import { pageSize, showHits } from '../../../../src/features/search/hits.client.ts';
import { searchStrings } from '../../../../src/strings/en.ts';

const all = Array.from({ length: 3 * pageSize - 2 }, (_, place): Hit => ({
  title: `Page ${place}`,
  kind: 'Article',
  roles: [],
  url: `/page-${place}/`,
  excerpt: 'Words.',
  sections: [],
}));

/** An answer that gives hits only as each question for them is let through. */
function slowAnswer(): { answer: SearchResults; release: () => Promise<void> } {
  const waiting: (() => void)[] = [];
  const answer: SearchResults = {
    count: all.length,
    facets: perFacet(() => ({})),
    ...{ corrected: null, weak: false },
    hits: (from, to) => new Promise((done) => waiting.push(() => done(all.slice(from, to)))),
  };
  return {
    answer,
    release: async () => {
      for (const pass of waiting.splice(0)) pass();
      await new Promise((done) => setTimeout(done));
    },
  };
}

const place = document.createElement('div');
const titles = (): string[] =>
  [...place.querySelectorAll('.hit a')].map(({ textContent }) => textContent ?? '');
const more = (): HTMLButtonElement | null => place.querySelector('button');

beforeEach(() => {
  document.body.replaceChildren(place);
});

test('more hits come once each and in order, however often the button is pressed', async () => {
  const { answer, release } = slowAnswer();
  showHits(place, answer, all.slice(0, pageSize), vi.fn());
  expect(more()?.textContent).toBe(searchStrings.more);
  more()?.click();
  more()?.click();
  await release();
  more()?.click();
  await release();
  expect(titles()).toEqual(all.map(({ title }) => title));
  expect(more()).toBeNull();
});

test('hits that fail after another answer has taken their place say nothing', async () => {
  const fail = vi.fn();
  const answer: SearchResults = {
    count: all.length,
    facets: perFacet(() => ({})),
    ...{ corrected: null, weak: false },
    hits: () => Promise.reject(new Error('gone')),
  };
  showHits(place, answer, all.slice(0, pageSize), fail);
  more()?.click();
  place.replaceChildren();
  await new Promise((done) => setTimeout(done));
  expect(fail).not.toHaveBeenCalled();
  showHits(place, answer, all.slice(0, pageSize), fail);
  more()?.click();
  await new Promise((done) => setTimeout(done));
  expect(fail).toHaveBeenCalledOnce();
});
