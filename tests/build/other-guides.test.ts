import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { careerStrings, profileStrings, skillStrings } from '../../src/strings/en.ts';
import { checkContent } from '../../src/guide/check/content.ts';
import { listPages } from '../../src/guide/kinds.ts';
import { listPrints } from '../../src/guide/prints.ts';
import { editions, frameworks, root } from '../sites.ts';
import { brokenAddresses } from './address.ts';
import { emptyHeadings, isEmptyList, saysNothingBut } from './emptiness.ts';
import { badTags, builtSites, faultsOf, readSite, readText } from './pages.ts';
import { saidBy } from './words.ts';

/** What a value that is missing looks like where a page shows it all the same. */
const missing = /\b(undefined|null|NaN)\b|\[object /g;
/** Words of the guide's own subject, which none of these organisations has. */
const foreign = /\b(products?|frontend|backend|PMs?|roadmaps?|stakeholders?|features?)\b/gi;
const unset = [skillStrings.notSet, careerStrings.change.unset, profileStrings.result.notSet].map(
  (words) => words.toLowerCase(),
);

describe.each(frameworks)('the guide of $name', ({ guide: other, content, ...built }) => {
  const site = readSite(built);
  const { guide } = checkContent({ content, public: path.join(root, 'public') });

  test('has every page of its content, and no other', () => {
    const wanted = [...listPages(guide!), ...listPrints(guide!)].map((page) => page.path);
    expect([...site.pages.keys()].toSorted()).toEqual([...wanted, '/404.html'].toSorted());
    for (const section of ['roles', 'skills', 'careers'] as const)
      for (const id of Object.keys(other[section] ?? {}))
        expect(site.pages.has(`/${section}/${id}/`), `${section}/${id}`).toBe(true);
  });

  test('leads to nothing that is not there', () => {
    const pages = [...site.pages.values(), ...site.redirects];
    const broken = pages.flatMap((page) => brokenAddresses(site, page));
    // Pages in another language are a site of their own, which the tests of the frame look at.
    expect(broken.filter((fault) => !fault.includes(editions[1].base))).toEqual([]);
  });

  test('has no heading over nothing, no empty list and no table of what is not set', () => {
    expect(faultsOf(site, ({ html }) => emptyHeadings(html))).toEqual([]);
    expect(badTags(site, isEmptyList)).toEqual([]);
    expect(badTags(site, (tag) => saysNothingBut(tag, unset))).toEqual([]);
  });

  test('shows no value that is missing', () => {
    const found = faultsOf(site, (page) =>
      saidBy(page).flatMap((text) => text.match(missing) ?? []),
    );
    expect(found).toEqual([]);
    const copies = [...site.files].filter((file) => /\.(md|txt|csv|xml)$/.test(file));
    expect(copies.length).toBeGreaterThan(10);
    expect(
      copies.flatMap((file) =>
        (readText(site, file).match(missing) ?? []).map((word) => `${file}: ${word}`),
      ),
    ).toEqual([]);
  });

  test('speaks of its own trade alone', () => {
    const found = faultsOf(site, (page) =>
      saidBy(page).flatMap((text) => text.match(foreign) ?? []),
    );
    expect(found).toEqual([]);
    const copies = [...site.files].filter((file) => /\.(md|txt|csv|xml|json)$/.test(file));
    expect(
      copies.flatMap((file) =>
        (readText(site, file).match(foreign) ?? []).map((word) => `${file}: ${word}`),
      ),
    ).toEqual([]);
  });
});

test.each(builtSites)('every heading of the $name site has something under it', (site) => {
  expect(faultsOf(site, ({ html }) => emptyHeadings(html))).toEqual([]);
});
