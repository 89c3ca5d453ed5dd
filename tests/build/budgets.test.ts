import { describe, expect, test } from 'vitest';
import { type Tag, within } from './dom.ts';
import { type BuiltPage, builtSites, type ReadSite } from './pages.ts';
import { modulesOf, weigh } from './weight.ts';

/** Bytes over the wire; 1 kB is 1000 bytes. */
const budgets = {
  reading: 22_000,
  index: 45_000,
  print: 250_000,
  script: 1_500,
  matrix: 15_000,
  island: 92_000,
  quiz: 85_000,
};

const isReading = ({ tags }: BuiltPage): boolean =>
  tags.some(
    ({ name, attributes }) =>
      name === 'main' && /\b(reading|home)\b/.test(attributes.get('class') ?? ''),
  );

const isPrint = ({ path: address }: BuiltPage): boolean => address.startsWith('/print/');

const linked = ({ tags }: BuiltPage, relation: string): string[] =>
  tags
    .filter(({ inert, attributes }) => !inert && attributes.get('rel') === relation)
    .map(({ attributes }) => attributes.get('href')!);

/** The page with the styles that it holds; its own scripts are weighed with the others. */
const weighText = (_: ReadSite, { html }: BuiltPage): number =>
  weigh(html.replaceAll(/<script( data-base[^>]*)?>[^]*?<\/script>/g, ''));

/**
 * Scripts that run before the reader acts, and the modules that these import at once; with
 * `later`, also those that wait in templates, but for the search, which has limits of its own.
 */
function weighScript(site: ReadSite, page: BuiltPage, later = false): number {
  const isSearch = (tag: Tag): boolean =>
    within(tag, ({ attributes }) => attributes.get('id') === '_search-code');
  const scripts = page.tags.filter((tag) => {
    const { name, inert, attributes } = tag;
    return (
      name === 'script' &&
      (later || !inert) &&
      !isSearch(tag) &&
      // The map of what scripts hash to is weighed with the page.
      !/^(application\/(ld\+)?json|importmap)$/.test(attributes.get('type') ?? '')
    );
  });
  const inline = scripts.filter(({ attributes }) => !attributes.has('src'));
  const sources = scripts.flatMap(({ attributes }) => attributes.get('src') ?? []);
  const files = modulesOf(site, [...sources, ...linked(page, 'modulepreload')], page.url);
  // Those in the page come compressed together.
  return [...files.values(), inline.map(({ text }) => text).join('')]
    .map(weigh)
    .reduce((sum, size) => sum + size, 0);
}

const whole = (site: ReadSite, page: BuiltPage): number => weighScript(site, page, true);

/** Pages heavier than the budget; the heaviest of all is printed. */
function tooHeavy(
  site: ReadSite,
  what: string,
  pages: readonly BuiltPage[],
  weight: (site: ReadSite, page: BuiltPage) => number,
  budget: number,
): string[] {
  expect(pages).not.toEqual([]);
  const weights = pages
    .map((page) => ({ path: page.path, bytes: weight(site, page) }))
    .sort((a, b) => b.bytes - a.bytes);
  const { path: heaviest, bytes } = weights[0]!;
  console.info(`${site.name}: heaviest ${what} is ${heaviest} with ${bytes} of ${budget} bytes`);
  return weights
    .filter((weight) => weight.bytes > budget)
    .map((weight) => `${weight.path}: ${weight.bytes} bytes`);
}

describe.each(builtSites)('the $name site', (site) => {
  const pages = [...site.pages.values()];
  const reading = pages.filter(isReading);

  test('keeps text and styles of reading pages within 22 kB', () => {
    expect(tooHeavy(site, 'reading page', reading, weighText, budgets.reading)).toEqual([]);
  });

  test('keeps text and styles of index pages within 45 kB', () => {
    const rest = pages.filter((page) => !isReading(page) && !isPrint(page));
    expect(tooHeavy(site, 'index page', rest, weighText, budgets.index)).toEqual([]);
  });

  test('keeps text and styles of a whole section to print within 150 kB', () => {
    const prints = pages.filter(isPrint);
    expect(tooHeavy(site, 'section to print', prints, weighText, budgets.print)).toEqual([]);
  });

  test('keeps script of reading pages before the reader acts within 1.5 kB', () => {
    expect(
      tooHeavy(site, 'script of a reading page', reading, weighScript, budgets.script),
    ).toEqual([]);
  });

  test('keeps script of the matrix before the reader acts within 15 kB', () => {
    const matrix = pages.filter(({ path: page }) => page === '/skills/');
    expect(tooHeavy(site, 'script of a matrix', matrix, weighScript, budgets.matrix)).toEqual([]);
  });

  test('keeps all script of pages with an island, the search apart, within 92 kB', () => {
    const islands = pages.filter(({ tags }) =>
      tags.some(({ attributes }) => attributes.has('data-island')),
    );
    expect(tooHeavy(site, 'script of an island', islands, whole, budgets.island)).toEqual([]);
  });

  test.runIf(site.pages.has('/quiz/'))(
    'keeps script of the quiz before the first answer within 85 kB',
    () => {
      const quiz = [site.pages.get('/quiz/')!];
      expect(tooHeavy(site, 'script of a quiz', quiz, whole, budgets.quiz)).toEqual([]);
    },
  );
});
