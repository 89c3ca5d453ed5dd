import { paths, recordPath, sectionPath } from '../../model/address.ts';
import { type Entry, type Guide, isListed, type Page } from '../../model/guide.ts';
import { kind, prose, titled } from '../../model/kind.ts';
import { indexPage, type PageAddress, recordPage } from '../../model/page.ts';
import { type ArticleSection, articleSections } from '../../model/sections.ts';
import { aboutSchema } from './page.schema.ts';

/** Fields of a page that its readers would miss. */
export const pageExpected = ['description', 'lede'] as const;

export const about = kind<'about'>({
  folder: 'about',
  endings: prose,
  subfolders: 'id',
  schema: aboutSchema,
  expected: pageExpected,
  sections: ['about'],
  records: (guide) => guide.all.about,
  facts: titled,
});

/** Articles in a section of their own: one folder, one index, one page each. */
export const articles = <S extends ArticleSection>(section: S) =>
  ({
    folder: section,
    endings: prose,
    expected: pageExpected,
    subfolders: 'id',
    sections: [section],
    records: ({ all }: Guide) => all[section],
    facts: titled,
  }) as const;

export const guide = kind<'guide'>({ ...articles('guide'), schema: aboutSchema });
export const playbooks = kind<'playbooks'>({ ...articles('playbooks'), schema: aboutSchema });
export const interview = kind<'interview'>({ ...articles('interview'), schema: aboutSchema });
export const plans = kind<'plans'>({ ...articles('plans'), schema: aboutSchema });

const pagesOf = (
  section: 'about' | ArticleSection,
  entries: readonly Entry<Page>[],
): PageAddress[] =>
  entries.map((entry) =>
    recordPage(section, recordPath(section, entry.id), entry.id, { listed: isListed(entry) }),
  );

/** The pages about the guide. */
export const aboutPages = ({ all }: Guide): PageAddress[] => [
  indexPage(sectionPath('about')),
  indexPage(paths.coverage),
  ...pagesOf('about', all.about),
];

/** The index and the articles of each section that is on and holds one. */
export const articlePages = ({ site, all }: Guide): PageAddress[] =>
  articleSections
    .filter((section) => site.sections[section] && all[section].length)
    .flatMap((section) => [indexPage(sectionPath(section)), ...pagesOf(section, all[section])]);
