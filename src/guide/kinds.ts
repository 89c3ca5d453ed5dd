import { about, guide, interview, plans, playbooks } from '../features/articles/kinds.ts';
import { careers, origins } from '../features/careers/kinds.ts';
import { cases } from '../features/cases/kinds.ts';
import { compare, demos } from '../features/demos/kinds.ts';
import { diagnosis } from '../features/diagnosis/kinds.ts';
import { faq } from '../features/faq/kinds.ts';
import { glossary } from '../features/glossary/kinds.ts';
import { home } from '../features/home/kinds.ts';
import { authors, insights } from '../features/insights/kinds.ts';
import {
  quiz,
  quizFigures,
  quizKeying,
  quizMethod,
  quizResults,
  quizTeam,
} from '../features/quiz/kinds.ts';
import { comparison, roles } from '../features/roles/kinds.ts';
import { framework, skills, targets } from '../features/skills/kinds.ts';
import { search } from '../features/search/kinds.ts';
import { sources } from '../features/sources/kinds.ts';
import { style } from '../features/style/kinds.ts';
import { slots } from '../frame/kinds.ts';
import { paths } from '../model/address.ts';
import { entryOf, type Guide, type KindName, type RecordData } from '../model/guide.ts';
import type { Kind, PageFacts } from '../model/kind.ts';
import { type DeclaredPage, ownPage, type SitePage } from '../model/page.ts';
import type { Site } from '../model/site.schema.ts';
import { stringsFor } from '../strings/index.ts';

/** Every kind of record by name, in the order in which lists of the whole guide name their pages. */
export const kinds: { readonly [K in KindName]: Kind<RecordData[K]> } = {
  home,
  guide,
  playbooks,
  interview,
  plans,
  insights,
  authors,
  roles,
  comparison,
  skills,
  framework,
  targets,
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
  diagnosis,
  faq,
  glossary,
  about,
  sources,
  search,
  cases,
  style,
  slots,
};

/** The names of all kinds, in the order of the registry. */
export const kindNames = Object.keys(kinds) as KindName[];

/** A kind whose records nobody needs to know more of. */
export const kindOf = (name: KindName): Kind => kinds[name] as Kind;

/** Whether the records of a kind are read, given the site's sections. */
export function isRead(name: KindName, { sections }: Pick<Site, 'sections'>): boolean {
  const { readFor } = kinds[name];
  return !readFor || readFor.some((section) => sections[section]);
}

/** Pages that hold nothing before their reader does something. */
function readersPages({ site }: Guide): DeclaredPage[] {
  const { searchStrings, bookmarkStrings } = stringsFor(site.language);
  const { title, idle: lede } = searchStrings;
  return [
    ownPage(paths.search, { title, lede }, { copy: null }),
    ownPage(paths.bookmarks, bookmarkStrings, { copy: null }),
  ];
}

/** Every page of the site, in reading order: all addresses that content may link to. */
export function listPages(whole: Guide): SitePage[] {
  const declared = kindNames.flatMap((name) => {
    const { section, pages } = kinds[name];
    return (!section || whole.site.sections[section]) && pages ? pages(whole) : [];
  });
  return [...declared, ...readersPages(whole)].map((page) => {
    if (!page.record) return page;
    const { collection, id } = page.record;
    const { title, lede } = recordOf(whole, collection, id);
    return {
      ...page,
      title,
      lede,
      isIndex: false,
      copy: page.copy ?? kinds[collection].copy ?? 'text',
    };
  });
}

/** What any record that has a page can tell of itself. */
interface PageRecord extends PageFacts {
  readonly hasBody: boolean;
  readonly data: {
    readonly owner?: string | undefined;
    readonly reviewed?: string | undefined;
    readonly reviewMonths?: number | undefined;
    /** A sentence for search engines. */
    readonly description?: string | undefined;
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
  const { terms, sources: cited, ...said } = facts(entry.data, whole);
  const named = { ...(terms && { terms }), ...(cited && { sources: cited }) };
  return { ...said, hasBody: entry.hasBody, data: { ...(entry.data as object), ...named } };
}
