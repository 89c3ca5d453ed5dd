// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { perFacet } from '../../../../../src/features/search/facets.model.ts';
import type { Hit } from '../../../../../src/features/search/hits/hit.model.ts';
import {
  firstHits,
  pageSize,
  showHits,
  showNamed,
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
  named: (from, to) => all.slice(from, to).map((hit) => ({ ...hit, excerpt: [] })),
  hits,
});
const answer = answerOf((from, to) => Promise.resolve(some(from, to)));

const results = document.createElement('div');
const lose = vi.fn();
const place = { results, lose, load: (hits: () => Promise<Hits>) => hits() };
const texts = (what: string): string[] =>
  [...results.querySelectorAll(what)].map(({ textContent }) => textContent ?? '');
const titles = (): string[] => texts('.hit a');
const more = (): HTMLButtonElement | null => results.querySelector('button');

/** Brings an item into view. */
let see: (item: Element) => void = () => {};

class Sight {
  readonly #seen = new Set<Element>();
  constructor(tell: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
    const others = see;
    see = (target) => {
      others(target);
      if (this.#seen.has(target)) tell([{ target, isIntersecting: true }]);
    };
  }
  observe = (target: Element): unknown => this.#seen.add(target);
  unobserve = (target: Element): unknown => this.#seen.delete(target);
}
vi.stubGlobal('IntersectionObserver', Sight);
const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

beforeEach(() => {
  document.body.replaceChildren(results);
  results.replaceChildren();
  lose.mockReset();
  see = () => {};
});

test('a page of hits is shown at once, those further down by their names until they are seen', async () => {
  showHits(place, answer, some(0, firstHits));
  expect(titles()).toEqual(all.slice(0, pageSize).map(({ title }) => title));
  const excerpts = (): number => texts('.excerpt').filter(Boolean).length;
  expect(excerpts()).toBe(firstHits);
  results.querySelectorAll('a')[firstHits + 1]!.focus();
  see(results.querySelectorAll('li')[firstHits + 1]!);
  await settled();
  expect(excerpts()).toBe(firstHits + 1);
  expect(texts('.excerpt')[firstHits + 1]).toBe('Words.');
  expect(document.activeElement?.textContent).toBe(`Page ${firstHits + 1}`);
  expect(titles()).toHaveLength(pageSize);
});

test('more hits come in order until there are no others, and take the focus', () => {
  showHits(place, answer, some(0, firstHits));
  expect(more()?.textContent).toBe(searchStrings.more);
  more()?.click();
  expect(document.activeElement?.textContent).toBe(`Page ${pageSize}`);
  more()?.click();
  expect(titles()).toEqual(all.map(({ title }) => title));
  expect(more()).toBeNull();
  expect(lose).not.toHaveBeenCalled();
});

test('a hit whose page cannot be loaded stays with its name, which is said', async () => {
  const broken = answerOf(() => Promise.reject(new Error('gone')));
  showHits(place, broken, some(0, firstHits));
  see(results.querySelectorAll('li')[firstHits]!);
  await settled();
  expect(lose).toHaveBeenCalledOnce();
  expect(titles()).toHaveLength(pageSize);
});

test('a hit that fails after another answer has taken its place says nothing', async () => {
  const broken = answerOf(() => Promise.reject(new Error('gone')));
  showHits(place, broken, some(0, firstHits));
  see(results.querySelectorAll('li')[firstHits]!);
  results.replaceChildren();
  await settled();
  expect(lose).not.toHaveBeenCalled();
});

test('hits that are lost of the first ones leave the others', () => {
  showHits(place, answer, { hits: all.slice(1, firstHits), lost: 1 });
  expect(titles()).toHaveLength(pageSize);
  expect(texts('.excerpt')[0]).toBe('');
  expect(lose).toHaveBeenCalledOnce();
});

test('what is shown by its name gives way, unless the reader is about to open it', () => {
  const named = [all[3]!, all[30]!];
  const held = showNamed(results, named);
  expect(titles()).toEqual(['Page 3', 'Page 30']);
  expect(held()).toEqual([]);
  results.querySelectorAll('a')[1]!.focus();
  expect(held()).toEqual(named);
  showHits(place, answer, some(0, firstHits), held());
  expect(titles().slice(0, 4)).toEqual(['Page 3', 'Page 30', 'Page 0', 'Page 1']);
  expect(document.activeElement?.textContent).toBe('Page 30');
  expect(new Set(titles()).size).toBe(titles().length);
  expect(held()).toEqual([]);
  const touched = showNamed(results, named);
  results.querySelector('ol')!.dispatchEvent(new Event('pointerdown'));
  expect(touched()).toEqual(named);
});

test('what a hit says is text, whatever it is', () => {
  const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>&lt;b&gt;';
  const parts = [{ text: hostile, marked: true }];
  const hit: Hit = {
    ...{ title: hostile, kind: hostile, roles: [hostile], url: '/a/', direct: true },
    ...{ name: parts, excerpt: parts },
    sections: [{ title: hostile, url: '/a/#b', excerpt: parts }],
  };
  showHits(place, { ...answer, count: 1, named: () => [hit] }, { hits: [hit], lost: 0 });
  const names = new Set([...results.querySelectorAll('*')].map(({ localName }) => localName));
  expect([...names].toSorted()).toEqual(['a', 'li', 'mark', 'ol', 'p', 'span', 'ul']);
  expect(results.querySelector('.hit')?.textContent).toBe(hostile);
});
