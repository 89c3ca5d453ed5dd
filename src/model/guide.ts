import { isFront } from './address.ts';
import { byFolder, compareText } from './folder-order.ts';
import type { Author } from '../features/insights/author.schema.ts';
import type { Cases } from '../features/cases/cases.schema.ts';
import type { Comparison } from '../features/roles/comparison.schema.ts';
import type { Demo } from '../features/demos/demo.schema.ts';
import type { Diagnosis } from '../features/diagnosis/diagnosis.schema.ts';
import type { Framework } from '../features/skills/framework.schema.ts';
import type { Meanings } from '../features/search/meanings.schema.ts';
import type { Origin } from '../features/careers/origin.schema.ts';
import type { Article, GuideArticle, Plan, Playbook } from '../features/articles/article.schema.ts';
import type { Home, Page } from '../features/articles/page.schema.ts';
import type { Insight } from '../features/insights/insight.schema.ts';
import type { Position, PositionRecord } from '../features/careers/position.schema.ts';
import type { Question } from '../features/faq/question.schema.ts';
import type { QuizFigures } from '../features/quiz/figures.schema.ts';
import type { QuizKeying } from '../features/quiz/keying.schema.ts';
import type { QuizResults } from '../features/quiz/results.schema.ts';
import type { QuizTeam } from '../features/quiz/team/team.schema.ts';
import type { Quiz } from '../features/quiz/quiz.schema.ts';
import type { Role, SignShape } from '../features/roles/role.schema.ts';
import { type ArticleSection, articleSections } from './sections.ts';
import type { Site } from './site.schema.ts';
import type { Skill, SkillRecord } from '../features/skills/skill.schema.ts';
import type { Slot, SlotName } from '../frame/slot.schema.ts';
import type { Style } from '../features/style/style.schema.ts';
import type { Source } from '../features/sources/source.schema.ts';
import type { Term } from '../features/glossary/term.schema.ts';

export type { Quiz, QuizFigures, QuizKeying, QuizResults, QuizTeam };
export type { Cases, Style };
export type { Comparison, Demo, Diagnosis, Framework, Home, SignShape, Origin, Page, Position };
export type { Article, GuideArticle, Plan, Playbook };
export type { Author, Insight, Question, Role, Site, Skill, Slot, SlotName, Source, Term };

/** One record with its id and whether prose follows its fields. */
export interface Entry<T> {
  readonly id: string;
  readonly data: T;
  readonly hasBody: boolean;
}

/** What the fields of each kind of record hold. */
export interface RecordData {
  readonly guide: GuideArticle;
  readonly playbooks: Playbook;
  readonly interview: Article;
  readonly plans: Plan;
  readonly home: Home;
  readonly comparison: Comparison;
  readonly diagnosis: Diagnosis;
  readonly roles: Role;
  readonly faq: Question;
  readonly framework: Framework;
  readonly targets: Page;
  readonly skills: SkillRecord;
  readonly careers: PositionRecord;
  readonly origins: Origin;
  readonly quiz: Quiz;
  readonly quizResults: QuizResults;
  readonly quizTeam: QuizTeam;
  readonly quizKeying: QuizKeying;
  readonly quizFigures: QuizFigures;
  readonly quizMethod: Page;
  readonly compare: Page;
  readonly demos: Demo;
  readonly glossary: Term;
  readonly sources: Source;
  readonly search: Meanings;
  readonly cases: Cases;
  readonly style: Style;
  readonly slots: Slot;
  readonly about: Page;
  readonly insights: Insight;
  readonly authors: Author;
}

/** The name of a kind of record. */
export type KindName = keyof RecordData;

/** Articles of each section that holds nothing else. */
export type Articles = { readonly [K in ArticleSection]: readonly Entry<RecordData[K]>[] };

/** The records of the quiz; all null where there is none. */
export interface QuizRecords {
  /** The items. */
  readonly bank: Entry<Quiz> | null;
  readonly results: Entry<QuizResults> | null;
  readonly team: Entry<QuizTeam> | null;
  readonly keying: Entry<QuizKeying> | null;
  readonly figures: Entry<QuizFigures> | null;
  /** The page that tells how the quiz works. */
  readonly method: Entry<Page> | null;
}

/** The quiz records of a guide without a quiz. */
export const noQuiz: QuizRecords = {
  bank: null,
  results: null,
  team: null,
  keying: null,
  figures: null,
  method: null,
};

/** Everything in content/, parsed and put in its explicit order. */
export interface Guide {
  readonly site: Site;
  readonly home: Entry<Home>;
  readonly comparison: Entry<Comparison> | null;
  /** Questions that lead to the layer that is probably weakest. */
  readonly diagnosis: Entry<Diagnosis> | null;
  /** Scale, groups, tracks and grades; null where the guide has neither skills nor careers. */
  readonly framework: Entry<Framework> | null;
  /** The page that tells how targets were set. */
  readonly targets: Entry<Page> | null;
  readonly roles: readonly Entry<Role>[];
  readonly skills: readonly Entry<Skill>[];
  /** The positions. */
  readonly careers: readonly Entry<Position>[];
  readonly origins: readonly Entry<Origin>[];
  readonly quiz: QuizRecords;
  /** The page of comparisons between plain and polished screens. */
  readonly compare: Entry<Page> | null;
  readonly demos: readonly Entry<Demo>[];
  readonly faq: readonly Entry<Question>[];
  readonly glossary: readonly Entry<Term>[];
  readonly sources: readonly Entry<Source>[];
  /** Words that the search takes for the same. */
  readonly search: Entry<Meanings> | null;
  /** The running cases that pages and examples name. */
  readonly cases: Entry<Cases> | null;
  /** Words that texts do without. */
  readonly style: Entry<Style> | null;
  readonly about: readonly Entry<Page>[];
  readonly articles: Articles;
  /** The people who wrote insights. */
  readonly authors: readonly Entry<Author>[];
  /**
   * Every record of the kinds that may be unlisted, in the same order: what has a page. The lists
   * above leave unlisted ones and the texts of indexes out, so that whatever lists records need not
   * think of them.
   */
  readonly all: Articles & {
    readonly faq: readonly Entry<Question>[];
    readonly glossary: readonly Entry<Term>[];
    readonly about: readonly Entry<Page>[];
  };
}

/** Whether a record is in lists; unlisted records have a page only. */
export const isListed = ({ data }: Entry<object>): boolean =>
  (data as { listed?: boolean | undefined }).listed !== false;

/** Records as they are read, in any order. */
type Records = Omit<
  Guide,
  'site' | 'all' | 'articles' | 'authors' | 'search' | 'cases' | 'style'
> & {
  readonly articles?: Partial<Articles>;
  readonly authors?: Guide['authors'];
  readonly search?: Guide['search'];
  readonly cases?: Guide['cases'];
  readonly style?: Guide['style'];
};

/** What a guide without articles has of them. */
const noArticles = Object.fromEntries(
  articleSections.map((section) => [section, []]),
) as unknown as Articles;

const mapArticles = (
  articles: Articles,
  change: (
    entries: readonly Entry<GuideArticle>[],
    section: ArticleSection,
  ) => readonly Entry<GuideArticle>[],
): Articles =>
  Object.fromEntries(
    articleSections.map((section) => [section, change(articles[section], section)]),
  ) as unknown as Articles;

/** What says no place comes last. */
const byOrder = <T extends { order?: number | undefined }>(a: Entry<T>, b: Entry<T>): number => {
  const [first, second] = [a.data.order ?? Infinity, b.data.order ?? Infinity];
  return first === second ? compareText(a.id, b.id) : first - second;
};

/** Orders records by topic, as the settings list these, then by place; what has no topic comes last. */
function byTopic(topics: readonly { readonly id: string }[]) {
  const places = new Map(topics.map(({ id }, place) => [id, place]));
  const placeOf = ({ data }: Entry<{ topic?: string | undefined }>): number =>
    places.get(data.topic ?? '') ?? topics.length;
  return <T extends { topic?: string | undefined; order?: number | undefined }>(
    a: Entry<T>,
    b: Entry<T>,
  ): number => placeOf(a) - placeOf(b) || byOrder(a, b);
}

/** Compares lists of equal length, the first difference deciding. */
const compareNumbers = (a: readonly number[], b: readonly number[]): number =>
  a.map((rank, place) => rank - b[place]!).find((difference) => difference !== 0) ?? 0;

/** The key that a word is sorted by: lower case, accents dropped. */
const sortKey = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Assembles the guide from its records, each kind in reading order: roles, origins, demos and pages
 * by `order`, skills by group then `order`, positions by grade, track, then the first of their
 * roles, questions and articles of the guide by topic then `order`, terms by name, sources by author then title.
 */
export function assembleGuide(site: Site, records: Records): Guide {
  const { groups = [], grades = [], tracks = [] } = records.framework?.data ?? {};
  const roles = records.roles.toSorted(byOrder);
  const placeIn = (list: readonly { id: string }[], id: string): number => {
    const found = list.findIndex((record) => record.id === id);
    return found < 0 ? list.length : found;
  };
  const rank = ({ data }: Entry<Position>): number[] => [
    placeIn(grades, data.grade),
    placeIn(tracks, data.track ?? ''),
    Math.min(...data.roles.map((role) => placeIn(roles, role))),
  ];
  const all = {
    faq: records.faq.toSorted(byTopic(site.faq.topics)),
    glossary: records.glossary.toSorted(
      (a, b) => compareText(sortKey(a.data.term), sortKey(b.data.term)) || compareText(a.id, b.id),
    ),
    about: byFolder(records.about, []),
    ...mapArticles({ ...noArticles, ...records.articles }, (entries) =>
      byFolder(entries, site.guide.topics),
    ),
  };
  return {
    site,
    all,
    home: records.home,
    comparison: records.comparison,
    diagnosis: records.diagnosis,
    framework: records.framework,
    targets: records.targets,
    quiz: records.quiz,
    search: records.search ?? null,
    cases: records.cases ?? null,
    style: records.style ?? null,
    roles,
    skills: records.skills.toSorted(
      (a, b) => placeIn(groups, a.data.group) - placeIn(groups, b.data.group) || byOrder(a, b),
    ),
    careers: records.careers.toSorted(
      (a, b) => compareNumbers(rank(a), rank(b)) || compareText(a.id, b.id),
    ),
    origins: records.origins.toSorted(byOrder),
    compare: records.compare,
    demos: records.demos.toSorted(byOrder),
    faq: all.faq.filter(isListed),
    glossary: all.glossary.filter(isListed),
    sources: records.sources.toSorted(
      (a, b) =>
        compareText(sortKey(a.data.author), sortKey(b.data.author)) ||
        compareText(sortKey(a.data.title), sortKey(b.data.title)) ||
        compareText(a.id, b.id),
    ),
    about: all.about.filter((entry) => isListed(entry) && !isFront('about', entry.id)),
    authors: (records.authors ?? []).toSorted((a, b) => compareText(a.id, b.id)),
    articles: mapArticles(all, (entries, section) =>
      entries.filter((entry) => isListed(entry) && !isFront(section, entry.id)),
    ),
  };
}

/** The letter under which a term is listed: `A` to `Z`, or `#` for everything else. */
export const letterOf = (term: string): string => {
  const first = sortKey(term).charAt(0).toUpperCase();
  return /^[A-Z]$/.test(first) ? first : '#';
};

/** Finds a record by id. Throws with the id where there is none, since the gate let none through. */
export function entryOf<T>(entries: readonly Entry<T>[], id: string): Entry<T> {
  let known = places.get(entries);
  if (!known) {
    known = new Map(entries.map((entry) => [entry.id, entry]));
    places.set(entries, known);
  }
  const entry = known.get(id);
  if (!entry) throw new Error(`No record has the id "${id}".`);
  return entry as Entry<T>;
}

/** Records by id, since every page asks for many of them. */
const places = new WeakMap<readonly Entry<unknown>[], Map<string, Entry<unknown>>>();

/** The names of the roles that a record concerns: those it lists, else all of them. */
export const roleNames = (guide: Guide, roles: readonly string[] | undefined): string[] =>
  guide.roles.filter(({ id }) => !roles || roles.includes(id)).map(({ data }) => data.name);
