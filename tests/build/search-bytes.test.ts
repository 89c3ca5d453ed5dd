import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { namesFile, wordsFile } from '../../src/features/search/query/lexicon.model.ts';
import { openEngine } from '../search/engine.ts';
import { readQueries } from '../search/queries.ts';
import { builtSites, type ReadSite } from './pages.ts';
import { fileOf, modulesOf, weigh } from './weight.ts';

/** Bytes over the wire; 1 kB is 1000 bytes. */
const budgets = { firstAnswer: 25_000, firstQuery: 180_000, heaviestQuery: 232_000 };
/** Hits whose pages are loaded for a first view. */
const hits = 4;
/** Bytes of the headers of one answer, at most. */
const headers = 300;

/** What comes when the search is opened: its style sheet and code, and what pages are called. */
function opening(site: ReadSite): number[] {
  const page = [...site.pages.values()].find(({ html }) => html.includes('id="_search-code"'))!;
  const waiting = page.tags.filter(({ inert }) => inert);
  const sheets = waiting.flatMap(({ name, attributes }) =>
    name === 'link' && attributes.get('rel') === 'stylesheet' ? attributes.get('href')! : [],
  );
  const scripts = waiting.flatMap(({ name, attributes }) =>
    name === 'script' ? (attributes.get('src') ?? []) : [],
  );
  const read = (file: string): Buffer => readFileSync(path.join(site.dir, file));
  return [
    ...sheets.map((sheet) => read(fileOf(site, sheet, page.url))),
    ...modulesOf(site, scripts, page.url).values(),
    read(`pagefind/${namesFile}`),
  ].map(weigh);
}

const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);

/** Loads the index anew for a query, and returns what that took; what is packed already stays so. */
async function loadFor(site: ReadSite, query: string): Promise<number[]> {
  const sizes = new Map<string, number>();
  const read = (file: string): Buffer => readFileSync(path.join(site.dir, 'pagefind', file));
  const { search } = await openEngine(site.dir, (file, bytes) =>
    sizes.set(file, file.endsWith('.json') ? weigh(read(file)) : bytes),
  );
  const { results } = await search(query);
  await Promise.all(results.slice(0, hits).map((result) => result.data()));
  return [...sizes.values(), weigh(read('pagefind.js')), weigh(read(wordsFile))];
}

// The index below a path is the same.
describe.each(builtSites.slice(0, 1))('the search of the $name site', (site) => {
  const first = opening(site);

  test('answers from names within 25 kB, its code included', () => {
    console.info(`${site.name}: ${sum(first)} of ${budgets.firstAnswer} bytes for a first answer`);
    expect(sum(first)).toBeGreaterThan(5_000);
    expect(sum(first)).toBeLessThan(budgets.firstAnswer);
  });

  test('answers the middle one of the judged queries within 180 kB, its engine included, and none with much more', async () => {
    const tuned = readQueries().filter(({ half }) => half === 'tune');
    const taken: { query: string; bytes: number }[] = [];
    for (const { query } of tuned) {
      const sizes = [...first, ...(await loadFor(site, query))];
      taken.push({ query, bytes: sum(sizes) + headers * sizes.length });
    }
    taken.sort((a, b) => a.bytes - b.bytes);
    const middle = taken[taken.length >> 1]!;
    const heaviest = taken.at(-1)!;
    for (const { query, bytes } of [middle, heaviest])
      console.info(`${site.name}: ${bytes} bytes for “${query}”`);
    expect(middle.bytes).toBeLessThan(budgets.firstQuery);
    expect(heaviest.bytes).toBeLessThan(budgets.heaviestQuery);
    // An engine is in every one of them.
    expect(taken[0]!.bytes).toBeGreaterThan(90_000);
  });
});
