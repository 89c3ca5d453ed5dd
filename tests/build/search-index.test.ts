import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { paths, sectionPath } from '../../src/model/address.ts';
import {
  namesFile,
  readLexicon,
  wordsFile,
  type WrittenNames,
  type WrittenWords,
} from '../../src/features/search/query/lexicon.model.ts';
import { wordsOf } from '../../src/features/search/query/words.model.ts';
import { placeDocuments } from '../../src/features/search/search.model.ts';
import {
  articleStrings,
  careerStrings,
  compareStrings,
  skillStrings,
  strings,
} from '../../src/strings/en.ts';
import { expected, guide } from './guide.ts';
import { readFragments } from './fragments.ts';
import { builtSites, readText } from './pages.ts';

/** Pages that are no record’s, yet are worth finding by their words. */
const toolPaths: readonly string[] = [
  sectionPath('skills'),
  paths.profile,
  sectionPath('careers'),
  paths.contrasts,
  paths.pack,
  sectionPath('quiz'),
  paths.team,
  paths.paper,
];

const content = expected
  .filter(({ path: page, record }) => record || toolPaths.includes(page))
  .map(({ path: page }) => page);
const kinds: Readonly<Record<string, string>> = {
  home: strings.kinds.page,
  comparison: strings.kinds.comparison,
  roles: strings.kinds.role,
  skills: skillStrings.kind,
  targets: strings.kinds.page,
  quizMethod: strings.kinds.page,
  careers: careerStrings.kind,
  demos: compareStrings.kind,
  diagnosis: strings.kinds.page,
  compare: strings.kinds.page,
  faq: strings.kinds.question,
  glossary: strings.kinds.term,
  about: strings.kinds.page,
  ...articleStrings.kinds,
};
const kindOf = new Map(
  expected.flatMap(({ path: page, record, places }): [string, string | undefined][] => [
    [page, record ? kinds[record.collection] : strings.kinds.page],
    ...places.map(({ anchor, search }): [string, string | undefined] => [
      `${page}#${anchor}`,
      search?.kind,
    ]),
  ]),
);
const terms = placeDocuments(expected, guide.site.language);

describe.each(builtSites)('the search index of the $name site', (site) => {
  const fragments = readFragments(site);

  test('is offered every page with content, and no other page', () => {
    const offered = fragments.map(({ url }) => url).filter((url) => !url.includes('#'));
    expect(offered.toSorted()).toEqual(content.toSorted());
  });

  test('is told title and kind of every page with content', () => {
    const told = fragments.filter(({ url }) => content.includes(url));
    expect(
      told.flatMap(({ url, meta, filters }) => [
        ...(meta.title?.trim() ? [] : [`${url} has no title`]),
        ...(filters.type?.join() === kindOf.get(url) ? [] : [`${url} is ${filters.type?.join()}`]),
      ]),
    ).toEqual([]);
  });

  test('counts the pages with content and the terms without a page', () => {
    const entry = JSON.parse(readText(site, 'pagefind/pagefind-entry.json')) as {
      languages: Record<string, { page_count: number }>;
    };
    const counts = Object.entries(entry.languages).map(([language, { page_count: count }]) => ({
      language,
      count,
    }));
    expect(counts).toEqual([
      { language: guide.site.language.toLowerCase(), count: content.length + terms.length },
    ]);
  });

  test('keeps words apart that stand in elements side by side', () => {
    const position = fragments.find(({ url }) => url === '/careers/backend-pm/')!;
    expect(position.content).toContain(` ${careerStrings.gap}. `);
    expect(position.content).toContain(` ${careerStrings.evidence}. `);
  });

  test('is told of in a lexicon: every page by its title, every word of a page', () => {
    const read = (file: string): unknown => JSON.parse(readText(site, `pagefind/${file}`));
    const names = read(namesFile) as WrittenNames;
    const known = readLexicon(names, read(wordsFile) as WrittenWords);
    const documents = readdirSync(path.join(site.dir, 'pagefind/fragment')).map((file) =>
      path.basename(file, '.pf_fragment'),
    );
    const idOf = (name: string): string => name.slice(-known.idLetters);
    expect([...known.pages.keys()].toSorted()).toEqual(documents.map(idOf).toSorted());
    const titles = fragments.map(({ meta }) => meta.title);
    expect([...known.pages.values()].map(({ title }) => title).toSorted()).toEqual(
      titles.toSorted(),
    );
    const wrong = [...known.pages].flatMap(([id, { address, title }]) => {
      const text = gunzipSync(
        readFileSync(
          path.join(
            site.dir,
            `pagefind/fragment/${documents.find((name) => idOf(name) === id)}.pf_fragment`,
          ),
        ),
      );
      return text.includes(`"url":"${address}"`) && text.includes(JSON.stringify(title))
        ? []
        : [id];
    });
    expect(wrong).toEqual([]);
    const missing = fragments
      .flatMap(({ content: text }) => wordsOf(text))
      .filter((word) => /^[a-z]{4,29}$/.test(word) && !known.vocabulary.formOf(word));
    expect(missing).toEqual([]);
    const { valueIds: ids, values } = JSON.parse(
      readText(site, `pagefind/${namesFile}`),
    ) as WrittenNames;
    expect(ids.map(({ length }) => length)).toEqual(values.map(({ length }) => length));
    expect(ids[0]).toEqual(
      expect.arrayContaining(['question', 'term', 'skill', 'position', 'page']),
    );
    expect(ids[1]?.toSorted()).toEqual(guide.roles.map(({ id }) => id).toSorted());
    expect(known.stopWords.size).toBeGreaterThan(100);
    expect((read(wordsFile) as WrittenWords).groups).toEqual(guide.search?.data.groups ?? []);
  });

  test('leads to every one of them, by title and kind', () => {
    const addresses = [...content, ...terms.map(({ url }) => url)];
    expect(fragments.map(({ url }) => url).toSorted()).toEqual(addresses.toSorted());
    const wrong = fragments.filter(({ url, meta, filters }) => {
      const kind = kindOf.get(url);
      const roles = filters.role ?? [];
      const known = guide.roles.map(({ data }) => data.name);
      return (
        !meta.title?.trim() ||
        filters.type?.join() !== kind ||
        (guide.roles.length > 0 && !roles.length) ||
        roles.some((role) => !known.includes(role))
      );
    });
    expect(wrong).toEqual([]);
  });
});
