import { paths, recordPath, sectionPath } from '../../model/address.ts';
import { type Entry, type Guide, isListed, type Page } from '../../model/guide.ts';
import { kind, prose, titled } from '../../model/kind.ts';
import { type DeclaredPage, ownPage, type PageWords, recordPage } from '../../model/page.ts';
import type { UiLanguage } from '../../model/language.ts';
import type { ArticleSection } from '../../model/sections.ts';
import { inLanguage, stringsFor } from '../../strings/index.ts';
import { articleStrings } from './articles.strings.ts';
import { aboutSchema } from './page.schema.ts';

export const about = kind<'about'>({
  folder: 'about',
  endings: prose,
  schema: aboutSchema,
  readFor: ['about'],
  records: (guide) => guide.all.about,
  facts: titled,
  section: 'about',
  pages: aboutPages,
});

/** What the index of a section is called and what is under its title, in each language. */
export type IndexWords = Readonly<Record<UiLanguage, Pick<PageWords, 'title' | 'lede'>>>;

/** Articles in a section of their own: one folder, one index, one page each. */
export const articles = <S extends ArticleSection>(section: S, index: IndexWords) =>
  ({
    folder: section,
    endings: prose,
    readFor: [section],
    records: ({ all }: Guide) => all[section],
    facts: titled,
    section,
    pages: ({ site, all }: Guide) =>
      all[section].length
        ? [
            ownPage(sectionPath(section), inLanguage(site.language, index), { isIndex: true }),
            ...pagesOf(section, all[section]),
          ]
        : [],
  }) as const;

const ofPages = <S extends keyof typeof articleStrings>(section: S) => ({
  ...articles(section, articleStrings[section]),
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
  const { about: title, sourcesLede: lede, coverage } = stringsFor(site.language);
  return [
    ownPage(sectionPath('about'), { title, lede }, { isIndex: true }),
    ownPage(paths.coverage, coverage, { isIndex: true }),
    ...pagesOf('about', all.about),
  ];
}
