import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type PageReferences,
  pagesUsing,
  relatedPages,
} from '../../../src/guide/backlinks.model.ts';
import { coverageOf } from '../../../src/guide/coverage.model.ts';
import { guides } from '../model/example.ts';

const use = (
  path: string,
  terms: string[],
  change: Partial<PageReferences> = {},
): PageReferences => ({
  path,
  title: path,
  terms,
  mentions: terms,
  links: [],
  citations: [],
  review: { owner: 'Editors', reviewed: '2026-01-31', due: '2026-07-31', overdue: false },
  ...change,
});

const pages = [
  use('/a/', ['x', 'y', 'z']),
  use('/b/', ['x', 'y', 'z']),
  use('/c/', ['x', 'y']),
  use('/d/', ['w', 'z']),
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

test('a rare word counts for more than one that most pages use', () => {
  const some = [
    use('/here/', ['a', 'common', 'rare']),
    use('/common/', ['a', 'common']),
    use('/rare/', ['a', 'rare']),
    use('/other/', ['b', 'common']),
  ];
  const near = relatedPages(some, '/here/', 3).map(({ path }) => path);
  expect(near).toEqual(['/rare/', '/common/']);
  const everywhere = some.map((page) => ({ ...page, mentions: ['common', 'a'] }));
  expect(relatedPages(everywhere, '/here/', 3), 'a word of all pages says nothing').toEqual([]);
});

test('a page that is linked or named already is not related once more', () => {
  const [here, ...others] = pages;
  const linking = [{ ...here!, links: ['/b/'] }, ...others];
  expect(relatedPages(linking, '/a/', 3).map(({ path }) => path)).toEqual(['/c/']);
  expect(relatedPages(pages, '/a/', 3, ['/b/']).map(({ path }) => path)).toEqual(['/c/']);
  const explained = [...pages, use('/glossary/x/', ['x', 'y', 'z'])];
  expect(relatedPages(explained, '/a/', 3).map(({ path }) => path)).toEqual(['/b/', '/c/']);
  const home = [...pages, use('/', ['x', 'y', 'z'])];
  expect(relatedPages(home, '/a/', 3).map(({ path }) => path)).toEqual(['/b/', '/c/']);
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
