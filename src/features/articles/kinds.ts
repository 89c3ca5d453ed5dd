import { isFront, paths, recordPath, sectionPath } from '../../model/address.ts';
import { type Entry, type Guide, isListed, type Page } from '../../model/guide.ts';
import { kind, type PageFacts, prose, titled } from '../../model/kind.ts';
import { type DeclaredPage, ownPage, type PageWords, recordPage } from '../../model/page.ts';
import type { ArticleSection } from '../../model/sections.ts';
import { stringsFor } from '../../strings/index.ts';
import {
  articleSchema,
  guideSchema,
  type Playbook,
  planSchema,
  playbookSchema,
} from './article.schema.ts';
import { type FiledSection, filingOf } from './folders.model.ts';
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

/** What is short and useful to know before the text of a playbook or plan. */
function factsOf(data: Playbook, { site }: Guide): PageFacts {
  const { time, people, result } = stringsFor(site.language).articleStrings;
  const notes = [
    { title: time, text: data.time ?? '' },
    { title: people, text: data.people ?? '' },
    { title: result, text: data.result ?? '' },
  ].filter(({ text }) => text);
  return { ...titled(data), ...(notes.length && { notes }) };
}

/** Articles in a section of their own: one folder, one index, one page each. */
export const articles = <S extends ArticleSection>(section: S, wordsOf: IndexWords) =>
  ({
    folder: section,
    endings: prose,
    readFor: [section],
    expected: pageExpected,
    subfolders: 'id',
    references: [
      { field: 'roles', to: 'roles', noun: 'role' },
      { field: 'skills', to: 'skills', noun: 'skill' },
    ],
    records: ({ all }: Guide) => all[section],
    facts: factsOf,
    section,
    pages: (whole: Guide) =>
      whole.all[section].length
        ? [
            indexPage(section, wordsOf(stringsFor(whole.site.language)), whole),
            ...pagesOf(section, whole.all[section]),
            ...(section === 'insights' ? [] : folderPages(section, whole)),
          ]
        : [],
  }) as const;

const words = (section: Exclude<ArticleSection, 'insights'>): IndexWords => {
  return ({ articleStrings }) => articleStrings[section];
};
export const guide = kind<'guide'>({
  ...articles('guide', words('guide')),
  schema: guideSchema,
});
export const playbooks = kind<'playbooks'>({
  ...articles('playbooks', words('playbooks')),
  schema: playbookSchema,
});
export const interview = kind<'interview'>({
  ...articles('interview', words('interview')),
  schema: articleSchema,
});
export const plans = kind<'plans'>({
  ...articles('plans', words('plans')),
  schema: planSchema,
});

const pagesOf = (
  section: 'about' | ArticleSection,
  entries: readonly Entry<Page>[],
): DeclaredPage[] =>
  entries
    .filter(({ id }) => !isFront(section, id))
    .map((entry) =>
      recordPage(section, recordPath(section, entry.id), entry.id, { listed: isListed(entry) }),
    );

/** The index of a section, which is the page of a text that is written for it. */
function indexPage(
  section: 'about' | ArticleSection,
  words: Pick<PageWords, 'title' | 'lede'>,
  { all }: Guide,
): DeclaredPage {
  const front = all[section].find(({ id }) => isFront(section, id));
  const path = sectionPath(section);
  return front
    ? recordPage(section, path, front.id, { copy: 'page' })
    : ownPage(path, words, { isIndex: true });
}

/** The pages of folders that have none of their own. */
const folderPages = (section: FiledSection, whole: Guide): DeclaredPage[] =>
  filingOf(whole, section).folders.map(({ id, title }) =>
    ownPage(recordPath(section, id), { title, lede: '' }, { isIndex: true }),
  );

/** The pages about the guide. */
function aboutPages(whole: Guide): DeclaredPage[] {
  const { site, all } = whole;
  const { strings, sourceStrings, coverageStrings } = stringsFor(site.language);
  const words = { title: strings.sections.about, lede: sourceStrings.lede };
  return [
    indexPage('about', words, whole),
    ownPage(paths.coverage, coverageStrings, { isIndex: true }),
    ...pagesOf('about', all.about),
    ...folderPages('about', whole),
  ];
}
