import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverageOf, type PageUse, pagesUsing, relatedPages } from '../../../src/domain/uses.ts';
import { guides } from './example.ts';

const use = (path: string, terms: string[], change: Partial<PageUse> = {}): PageUse => ({
  path,
  title: path,
  terms,
  citations: [],
  review: { owner: 'Editors', reviewed: '2026-01-31', due: '2026-07-31', overdue: false },
  ...change,
});

const pages = [
  use('/a/', ['x', 'y']),
  use('/b/', ['x', 'y', 'z']),
  use('/c/', ['x']),
  use('/d/', ['w']),
];

test('a term knows the pages that use it, in reading order', () => {
  expect(pagesUsing(pages, 'x').map(({ path }) => path)).toEqual(['/a/', '/b/', '/c/']);
  expect(pagesUsing(pages, 'none')).toEqual([]);
});

test('the page that shares most of its words is nearest, and strangers are left out', () => {
  expect(relatedPages(pages, '/a/', 3).map(({ path }) => path)).toEqual(['/b/', '/c/']);
  expect(relatedPages(pages, '/a/', 1).map(({ path }) => path)).toEqual(['/b/']);
  expect(relatedPages(pages, '/d/', 3)).toEqual([]);
});

test('pages are due in order of their day', () => {
  const review = { owner: 'Editors', reviewed: '2026-01-01', overdue: false };
  const uses = [
    use('/late/', [], { review: { ...review, due: '2027-01-01' } }),
    use('/soon/', [], { review: { ...review, due: '2026-02-01' } }),
  ];
  fc.assert(
    fc.property(guides, (guide) => {
      expect(coverageOf(guide, uses).due.map(({ path }) => path)).toEqual(['/soon/', '/late/']);
    }),
    { numRuns: 20 },
  );
});

test('every term and source is used or named as unused, never both', () => {
  fc.assert(
    fc.property(guides, (guide) => {
      const [term] = guide.glossary;
      const [source] = guide.sources;
      const uses = [
        use('/a/', term ? [term.id] : [], { citations: source ? [source.id] : [] }),
        use('/b/', []),
      ];
      const { unusedTerms, unusedSources, sources, unsourced } = coverageOf(guide, uses);
      expect(unusedTerms).toEqual(guide.glossary.slice(1).map(({ id }) => id));
      expect(sources.map(({ id }) => id)).toEqual(source ? [source.id] : []);
      expect(unusedSources).not.toContain(source?.id);
      expect(unsourced.map(({ path }) => path)).toEqual(source ? ['/b/'] : ['/a/', '/b/']);
    }),
    { numRuns: 100 },
  );
});
