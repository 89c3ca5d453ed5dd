import {
  about,
  aboutPages,
  articlePages,
  guide,
  interview,
  plans,
  playbooks,
} from '../features/articles/kinds.ts';
import { careerPages, careers, origins } from '../features/careers/kinds.ts';
import { compare, comparePages, demos } from '../features/demos/kinds.ts';
import { diagnosis, diagnosisPages } from '../features/diagnosis/kinds.ts';
import { faq, faqPages } from '../features/faq/kinds.ts';
import { glossary, glossaryPages } from '../features/glossary/kinds.ts';
import { home } from '../features/home/kinds.ts';
import { insights } from '../features/insights/kinds.ts';
import {
  quiz,
  quizFigures,
  quizKeying,
  quizMethod,
  quizPages,
  quizResults,
  quizTeam,
} from '../features/quiz/kinds.ts';
import { comparison, rolePages, roles } from '../features/roles/kinds.ts';
import { framework, skillPages, skills, targets } from '../features/skills/kinds.ts';
import { sourcePages, sources } from '../features/sources/kinds.ts';
import { slots } from '../frame/kinds.ts';
import { paths } from '../model/address.ts';
import { entryOf, type Guide, type KindName, type RecordData } from '../model/guide.ts';
import type { Kind, PageFacts } from '../model/kind.ts';
import { indexPage, type PageAddress, recordPage } from '../model/page.ts';
import type { Site } from '../model/site.schema.ts';
import type { Section } from '../model/sections.ts';

/** Every kind of record, by name. */
export const kinds: { readonly [K in KindName]: Kind<RecordData[K]> } = {
  home,
  comparison,
  diagnosis,
  roles,
  faq,
  framework,
  targets,
  skills,
  careers,
  origins,
  quiz,
  quizResults,
  quizTeam,
  quizKeying,
  quizFigures,
  quizMethod,
  compare,
  demos,
  glossary,
  sources,
  slots,
  about,
  guide,
  playbooks,
  interview,
  plans,
  insights,
};

/** The names of all kinds, in the order of the registry. */
export const kindNames = Object.keys(kinds) as KindName[];

/** A kind whose records nobody needs to know more of. */
export const kindOf = (name: KindName): Kind => kinds[name] as Kind;

/** Whether the records of a kind are read, given the site's sections. */
export function isRead(name: KindName, { sections }: Pick<Site, 'sections'>): boolean {
  const wanted = kinds[name].sections;
  return !wanted || wanted.some((section) => sections[section]);
}

/** What makes pages, in reading order; a section's pages are there while it is on. */
const pageMakers: readonly {
  readonly section?: Section;
  readonly pages: (guide: Guide) => readonly PageAddress[];
}[] = [
  { pages: ({ home: page }) => [recordPage('home', paths.home, page.id), indexPage(paths.search)] },
  { pages: articlePages },
  { section: 'roles', pages: rolePages },
  { section: 'skills', pages: skillPages },
  { section: 'careers', pages: careerPages },
  { section: 'quiz', pages: quizPages },
  { section: 'compare', pages: comparePages },
  { section: 'compare', pages: diagnosisPages },
  { section: 'faq', pages: faqPages },
  { section: 'glossary', pages: glossaryPages },
  { section: 'about', pages: aboutPages },
  { pages: sourcePages },
  { pages: () => [indexPage(paths.bookmarks)] },
];

/** Every address of the site that content may link to. */
export const listPages = (whole: Guide): PageAddress[] =>
  pageMakers
    .filter(({ section }) => !section || whole.site.sections[section])
    .flatMap(({ pages }) => pages(whole));

/** What any record that has a page can tell of itself. */
interface PageRecord extends PageFacts {
  readonly hasBody: boolean;
  readonly data: {
    readonly owner?: string | undefined;
    readonly reviewed?: string | undefined;
    readonly reviewMonths?: number | undefined;
    /** Ids of terms and sources that its fields name. */
    readonly terms?: readonly string[] | undefined;
    readonly sources?: readonly string[] | undefined;
  };
}

/** The record behind a page. Throws where there is none. */
export function recordOf(whole: Guide, name: KindName, id: string): PageRecord {
  const { records, facts } = kindOf(name);
  if (!records || !facts) throw new Error(`Records of the kind ${name} have no page.`);
  const entry = entryOf(records(whole), id);
  const { title, lede, ...named } = facts(entry.data, whole);
  return { title, lede, hasBody: entry.hasBody, data: { ...(entry.data as object), ...named } };
}
