import {
  assembleGuide,
  type Entry,
  type Guide,
  type Page,
  type Quiz,
  type QuizFigures,
  type QuizKeying,
  type QuizResults,
  type QuizTeam,
} from '../../model/guide.ts';
import type { UnreadIds } from '../references.model.ts';
import type { CollectionName } from '../collections.ts';
import { type Site, sectionNames } from '../../model/site.schema.ts';
import type { ContentEntry } from './entry.ts';

/** Stands in for settings that could not be read: everything on, nothing else known. */
const anySite = {
  sections: Object.fromEntries(sectionNames.map((name) => [name, true])),
  language: 'en',
  navigation: [],
  faq: { topics: [] },
  glossary: { topics: [] },
} as unknown as Site;

/**
 * Builds the guide from what could be read. Settings and home page have stand-ins, so that a fault
 * in them hides no other.
 */
export function assemble(site: Site | null, entries: readonly ContentEntry[]): Guide {
  const of = <T>(name: CollectionName): Entry<T>[] =>
    entries
      .filter(({ collection, data }) => collection === name && data !== null)
      .map(({ id, data, hasBody }) => ({ id, data: data as T, hasBody }));
  const home = entries.find(({ collection }) => collection === 'home');
  return assembleGuide(site ?? anySite, {
    home: of<Guide['home']['data']>('home')[0] ?? {
      id: home?.id ?? 'home',
      hasBody: home?.hasBody ?? false,
      data: {} as Guide['home']['data'],
    },
    comparison: of<NonNullable<Guide['comparison']>['data']>('comparison')[0] ?? null,
    diagnosis: of<NonNullable<Guide['diagnosis']>['data']>('diagnosis')[0] ?? null,
    framework: of<NonNullable<Guide['framework']>['data']>('framework')[0] ?? null,
    targets: of<NonNullable<Guide['targets']>['data']>('targets')[0] ?? null,
    quiz: {
      bank: of<Quiz>('quiz')[0] ?? null,
      results: of<QuizResults>('quizResults')[0] ?? null,
      team: of<QuizTeam>('quizTeam')[0] ?? null,
      keying: of<QuizKeying>('quizKeying')[0] ?? null,
      figures: of<QuizFigures>('quizFigures')[0] ?? null,
      method: of<Page>('quizMethod')[0] ?? null,
    },
    roles: of('roles'),
    skills: of('skills'),
    careers: of('careers'),
    origins: of('origins'),
    compare: of<NonNullable<Guide['compare']>['data']>('compare')[0] ?? null,
    demos: of('demos'),
    faq: of('faq'),
    glossary: of('glossary'),
    sources: of('sources'),
    about: of('about'),
  });
}

/** Ids of records whose fields are at fault. */
export const unreadIds = (entries: readonly ContentEntry[]): UnreadIds =>
  Object.fromEntries(
    (['roles', 'skills', 'careers', 'origins', 'faq', 'glossary', 'sources', 'demos'] as const).map(
      (name) => [
        name,
        entries.filter((one) => one.collection === name && one.data === null).map(({ id }) => id),
      ],
    ),
  );

/**
 * The guide with stand-ins for records whose fields are at fault: they are no reason to call links
 * to them broken.
 */
export function withUnread(guide: Guide, entries: readonly ContentEntry[]): Guide {
  const add = <T>(name: CollectionName, known: readonly Entry<T>[], data: object): Entry<T>[] => [
    ...known,
    ...entries
      .filter((one) => one.collection === name && one.data === null)
      .map(({ id, hasBody }) => ({ id, hasBody, data: data as T })),
  ];
  return {
    ...guide,
    comparison:
      add('comparison', guide.comparison ? [guide.comparison] : [], { aspects: [] })[0] ?? null,
    diagnosis:
      add('diagnosis', guide.diagnosis ? [guide.diagnosis] : [], {
        questions: [],
        advices: [],
      })[0] ?? null,
    targets: add('targets', guide.targets ? [guide.targets] : [], {})[0] ?? null,
    quiz: {
      ...guide.quiz,
      method: add('quizMethod', guide.quiz.method ? [guide.quiz.method] : [], {})[0] ?? null,
    },
    roles: add('roles', guide.roles, {}),
    skills: add('skills', guide.skills, { levels: [] }),
    careers: add('careers', guide.careers, {}),
    compare: add('compare', guide.compare ? [guide.compare] : [], {})[0] ?? null,
    demos: add('demos', guide.demos, {}),
    faq: add('faq', guide.faq, {}),
    glossary: add('glossary', guide.glossary, { term: '' }),
    sources: add('sources', guide.sources, {}),
    about: add('about', guide.about, {}),
    all: {
      faq: add('faq', guide.all.faq, {}),
      glossary: add('glossary', guide.all.glossary, { term: '' }),
      about: add('about', guide.all.about, {}),
    },
  };
}
