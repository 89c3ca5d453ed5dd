import { paths, recordPath, sectionPath } from '../../model/address.ts';
import { type Entry, type Guide, isListed, type Page } from '../../model/guide.ts';
import { kind, prose, titled } from '../../model/kind.ts';
import { type DeclaredPage, ownPage, type PageWords, recordPage } from '../../model/page.ts';
import type { ArticleSection } from '../../model/sections.ts';
import { stringsFor } from '../../strings/index.ts';
import { aboutSchema } from './page.schema.ts';

/** Fields of a page that its readers would miss. */
export const pageExpected = ['description', 'lede', 'next'] as const;

export const about = kind<'about'>({
  folder: 'about',
  endings: prose,
  subfolders: 'id',
  schema: aboutSchema,
  readFor: ['about'],
  expected: pageExpected,
  records: (guide) => guide.all.about,
  facts: titled,
  section: 'about',
  pages: aboutPages,
});

/** Finds what the index of a section is called and what is under its title, among the site's words. */
type IndexWords = (words: ReturnType<typeof stringsFor>) => Pick<PageWords, 'title' | 'lede'>;

/** Articles in a section of their own: one folder, one index, one page each. */
export const articles = <S extends ArticleSection>(section: S, wordsOf: IndexWords) =>
  ({
    folder: section,
    endings: prose,
    readFor: [section],
    expected: pageExpected,
    subfolders: 'id',
    records: ({ all }: Guide) => all[section],
    facts: titled,
    section,
    pages: ({ site, all }: Guide) =>
      all[section].length
        ? [
            ownPage(sectionPath(section), wordsOf(stringsFor(site.language)), { isIndex: true }),
            ...pagesOf(section, all[section]),
          ]
        : [],
  }) as const;

/** A section whose articles have no fields of their own. */
const ofPages = <S extends Exclude<ArticleSection, 'insights'>>(section: S) => ({
  ...articles(section, ({ articleStrings }) => articleStrings[section]),
  schema: aboutSchema,
});
export const guide = kind<'guide'>(ofPages('guide'));
export const playbooks = kind<'playbooks'>(ofPages('playbooks'));
export const interview = kind<'interview'>(ofPages('interview'));
export const plans = kind<'plans'>(ofPages('plans'));

const pagesOf = (
  section: 'about' | ArticleSection,
  entries: readonly Entry<Page>[],
): DeclaredPage[] =>
  entries.map((entry) =>
    recordPage(section, recordPath(section, entry.id), entry.id, { listed: isListed(entry) }),
  );

/** The pages about the guide. */
function aboutPages({ site, all }: Guide): DeclaredPage[] {
  const { strings, sourceStrings, coverageStrings } = stringsFor(site.language);
  const words = { title: strings.sections.about, lede: sourceStrings.lede };
  return [
    ownPage(sectionPath('about'), words, { isIndex: true }),
    ownPage(paths.coverage, coverageStrings, { isIndex: true }),
    ...pagesOf('about', all.about),
  ];
}
