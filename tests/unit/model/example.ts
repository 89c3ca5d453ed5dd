import { type ArticleSection, articleSections } from '../../../src/model/sections.ts';
import fc from 'fast-check';
import { reservedIds } from '../../../src/model/address.ts';
import {
  assembleGuide,
  type Comparison,
  type Entry,
  type Guide,
  noQuiz,
} from '../../../src/model/guide.ts';
import type {
  Diagnosis,
  Framework,
  Home,
  Origin,
  Page,
  Position,
} from '../../../src/model/guide.ts';
import type { Question, Role, Site, Skill, Source, Term } from '../../../src/model/guide.ts';

/** A record as the catalog hands it over. */
export const entry = <T>(id: string, data: T, hasBody = true): Entry<T> => ({ id, data, hasBody });

const description =
  'A sentence for search engines that is long enough to be one, and says nothing.';
const lede = 'An opening sentence of the usual length.';
const next = { text: 'Read on', link: '/' };

/** Sections of articles, as a guide has them that says nothing of them. */
export const articlesOn = Object.fromEntries(
  articleSections.map((section) => [section, true]),
) as Record<ArticleSection, boolean>;

export const site: Site = {
  name: 'Example',
  tagline: 'a guide made for tests',
  url: 'https://example.org',
  base: '/',
  language: 'en-GB',
  review: { owner: 'Editors', months: 6, reviewed: '2026-01-31' },
  sections: {
    roles: true,
    skills: true,
    careers: true,
    quiz: true,
    compare: true,
    faq: true,
    glossary: true,
    about: true,
    ...articlesOn,
  },
  navigation: [{ label: 'Roles', link: '/roles/' }],
  guide: { topics: [topic('start'), topic('craft')] },
  faq: { topics: [topic('basics'), topic('working')] },
  glossary: { topics: [topic('delivery')] },
};

export function topic(id: string): { id: string; label: string } {
  return { id, label: `Topic ${id}` };
}

export const home: Entry<Home> = entry('home', {
  title: 'Home',
  description,
  lede,
  prompt: { title: 'Not sure?', text: 'Compare them.', action: next },
});

export const role = (id: string, change: Partial<Role> = {}): Entry<Role> =>
  entry(id, {
    title: `Title of ${id}`,
    name: `Name of ${id}`,
    mark: 'none',
    order: 1,
    description,
    lede,
    door: { owns: 'Everything', text: 'An example of it.' },
    head: [],
    next,
    ...change,
  });

export const question = (id: string, change: Partial<Question> = {}): Entry<Question> =>
  entry(id, { question: `Why ${id}?`, answer: lede, topic: 'basics', order: 1, ...change });

export const term = (id: string, change: Partial<Term> = {}, hasBody = false): Entry<Term> =>
  entry(id, { term: `Term ${id}`, definition: lede, topic: 'delivery', ...change }, hasBody);

export const source = (id: string, change: { title?: string; author?: string } = {}) =>
  entry<Source>(id, {
    kind: 'primary',
    title: `Work ${id}`,
    author: `Author ${id}`,
    url: 'https://example.org/',
    accessed: '2026-01-31',
    ...change,
  });

export const page = (id: string, change: Partial<Page> = {}): Entry<Page> =>
  entry(id, { title: `About ${id}`, description, lede, order: 1, ...change });

export const comparison = (aspects: Comparison['aspects']): Entry<Comparison> =>
  entry('comparison', { title: 'Side by side', description, lede, aspects, next });

/** An advice under an id of its own. */
export const advice = (
  id: string,
  change: Partial<Diagnosis['advices'][number]> = {},
): Diagnosis['advices'][number] => ({
  id,
  layer: `Layer ${id}`,
  mark: 'above',
  verdict: 'Something is probably wrong here.',
  why: 'It is likely for a reason that is told here.',
  check: { above: 'Look at what people see.', below: 'Look at what makes it work.' },
  asks: [{ of: 'an engineer', request: 'Show me what happens there.' }],
  wrong: 'The opposite of it would prove it wrong.',
  skills: [],
  read: [{ text: 'Read on', link: '/' }],
  ...change,
});

/** A question whose answers lead to these ids. */
export const ask = (id: string, ...to: readonly string[]): Diagnosis['questions'][number] => ({
  id,
  ask: `Is it ${id}?`,
  answers: to.map((target, place) => ({ text: `Answer ${place + 1}`, to: target })),
});

export const diagnosis = (
  questions: Diagnosis['questions'],
  advices: Diagnosis['advices'],
): Entry<Diagnosis> =>
  entry('diagnosis', { title: 'Which layer?', description, lede, questions, advices, next });

export const framework: Entry<Framework & { scale: NonNullable<Framework['scale']> }> = entry(
  'framework',
  {
    scale: {
      levels: ['Low', 'Middle', 'High'].map((name) => ({ name, gist: `The ${name} level.` })),
    },
    groups: [{ id: 'craft', label: 'Craft', text: 'What the work is made of.' }],
    domains: [],
    families: [],
    tracks: [{ id: 'individual', label: 'Individual' }],
    grades: [
      { id: 'junior', label: 'Junior' },
      { id: 'senior', label: 'Senior' },
    ],
  },
  false,
);

export const skill = (id: string, change: Partial<Skill> = {}): Entry<Skill> =>
  entry(
    id,
    {
      name: `Skill ${id}`,
      short: `Skill ${id}`,
      code: 1,
      group: 'craft',
      order: 1,
      description,
      definition: lede,
      why: 'It matters for a reason that is told here.',
      without: 'Nobody does it, and this is what happens then.',
      levels: ['one', 'two', 'three'].map((level) => [`Does it at level ${level}.`]),
      evidence: ['A thing to show.'],
      start: 'Begin with one small thing.',
      prompts: [{ ask: 'When did you last do it?' }],
      targets: {},
      expectations: {},
      read: [{ text: 'Read on', link: '/' }],
      ...change,
    },
    false,
  );

const step = {
  why: 'There is a reason to go.',
  gap: 'There is something to learn.',
  evidence: 'There is something to show.',
};

/** A step to a position; lateral ones come with their way back. */
export const move = (to: string, kind: 'promotion' | 'lateral' = 'promotion') =>
  kind === 'lateral' ? { to, kind, ...step, back: step } : { to, kind, ...step };

export const position = (id: string, change: Partial<Position> = {}): Entry<Position> =>
  entry(
    id,
    {
      title: `Title of ${id}`,
      name: `Name of ${id}`,
      grade: 'junior',
      track: 'individual',
      roles: ['one'],
      description,
      lede,
      scope: 'One part of it.',
      duties: ['Does the first thing.', 'Does the second thing.', 'Does the third thing.'],
      moves: [],
      ...change,
    },
    false,
  );

export const origin = (id: string, to: readonly string[]): Entry<Origin> =>
  entry(
    id,
    {
      name: `Origin ${id}`,
      order: 1,
      text: 'What they bring along.',
      moves: to.map((target) => ({ to: target, ...step })),
    },
    false,
  );

type Records = Parameters<typeof assembleGuide>[1];

/** A guide that holds the records given and a home page. */
export const guideOf = (records: Partial<Records> = {}, settings: Partial<Site> = {}): Guide =>
  assembleGuide(
    { ...site, ...settings },
    {
      home,
      comparison: null,
      diagnosis: null,
      framework,
      targets: null,
      quiz: noQuiz,
      roles: [],
      skills: [],
      careers: [],
      origins: [],
      compare: null,
      demos: [],
      faq: [],
      glossary: [],
      sources: [],
      about: [],
      ...records,
    },
  );

const reserved = new Set(Object.values(reservedIds).flat());

/** Ids that a record may have. */
export const ids = fc
  .stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/)
  .filter((id) => !reserved.has(id));

const some = fc.uniqueArray(ids, { maxLength: 6 });

/** Guides of any size, with any sections switched off. */
export const guides: fc.Arbitrary<Guide> = fc
  .record({
    roles: some,
    faq: some,
    glossary: fc.uniqueArray(fc.tuple(ids, fc.boolean()), { selector: ([id]) => id, maxLength: 6 }),
    sources: some,
    about: some,
    articles: fc.record({ guide: some, plans: some }),
    aspects: fc.option(some),
    sections: fc.record({
      roles: fc.boolean(),
      skills: fc.boolean(),
      careers: fc.boolean(),
      quiz: fc.boolean(),
      compare: fc.boolean(),
      faq: fc.boolean(),
      glossary: fc.boolean(),
      about: fc.boolean(),
      ...(Object.fromEntries(articleSections.map((section) => [section, fc.boolean()])) as Record<
        ArticleSection,
        fc.Arbitrary<boolean>
      >),
    }),
  })
  .map((made) =>
    guideOf(
      {
        roles: made.roles.map((id) => role(id)),
        faq: made.faq.map((id) => question(id)),
        glossary: made.glossary.map(([id, hasBody]) => term(id, {}, hasBody)),
        sources: made.sources.map((id) => source(id)),
        compare: page('compare'),
        about: made.about.map((id) => page(id)),
        articles: {
          guide: made.articles.guide.map((id) => page(id)),
          plans: made.articles.plans.map((id) => page(id)),
        },
        comparison:
          made.aspects && comparison(made.aspects.map((id) => ({ id, label: id, answers: {} }))),
      },
      { sections: made.sections },
    ),
  );

/** Texts that would be markup if anything forgot to escape them. */
export const hostileTexts = fc.oneof(
  fc.string({ unit: 'grapheme-ascii' }),
  fc
    .array(fc.constantFrom('<', '>', '"', '&', "'", '</h1>', '<script>', '&lt;', '&#60;', 'x'))
    .map((parts) => parts.join('')),
);
