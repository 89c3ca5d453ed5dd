import type { Articles, Entry, Guide, KindName } from '../../../model/guide.ts';
import { articleSections, sectionNames } from '../../../model/sections.ts';
import type { Site } from '../../../model/site.schema.ts';
import { assemble, type RecordsOf } from '../../assemble.model.ts';
import { kindNames } from '../../kinds.ts';
import type { UnreadIds } from '../../references.ts';
import type { ContentEntry } from './entry.ts';

/** Stands in for settings that could not be read: everything on, nothing else known. */
const anySite = {
  sections: Object.fromEntries([...sectionNames, ...articleSections].map((name) => [name, true])),
  language: 'en',
  navigation: [],
  faq: { topics: [] },
  glossary: { topics: [] },
} as unknown as Site;

/**
 * Builds the guide from what could be read. Settings and home page have placeholders, so that a
 * fault in them hides no other.
 */
export function assembleRead(site: Site | null, entries: readonly ContentEntry[]): Guide {
  const of: RecordsOf = (name) =>
    entries
      .filter(({ collection, data }) => collection === name && data !== null)
      .map(({ id, data, hasBody }) => ({ id, data: data as never, hasBody }));
  const home = entries.find(({ collection }) => collection === 'home');
  const placeholder = {
    id: home?.id ?? 'home',
    hasBody: home?.hasBody ?? false,
    data: {} as Guide['home']['data'],
  };
  return assemble(site ?? anySite, of('home')[0] ?? placeholder, of);
}

/** Ids of records whose fields are at fault. */
export const invalidIds = (entries: readonly ContentEntry[]): UnreadIds =>
  Object.fromEntries(
    kindNames.map((name) => [
      name,
      entries
        .filter((entry) => entry.collection === name && entry.data === null)
        .map(({ id }) => id),
    ]),
  );

/**
 * The guide with placeholders for records whose fields are at fault: they are no reason to call
 * links to them broken.
 */
export function withPlaceholders(guide: Guide, entries: readonly ContentEntry[]): Guide {
  const add = <T>(name: KindName, known: readonly Entry<T>[], data: object): Entry<T>[] => [
    ...known,
    ...entries
      .filter((entry) => entry.collection === name && entry.data === null)
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
    skills: add('skills', guide.skills, {
      ...{ levels: [], evidence: [], prompts: [], read: [] },
      ...{ targets: {}, expectations: {} },
    }),
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
      ...(Object.fromEntries(
        articleSections.map((section) => [section, add(section, guide.all[section], {})]),
      ) as unknown as Articles),
    },
  };
}
