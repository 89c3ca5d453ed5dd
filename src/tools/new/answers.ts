import { type Site, siteSchema } from '../../model/site.schema.ts';

/** What a new guide is asked for. */
export interface Answers {
  readonly name: string;
  /** Where it will be published, a path included. */
  readonly url: string;
  /** Empty where there is none yet. */
  readonly repository: string;
  readonly feedback: string;
  readonly language: string;
}

/** A question to whoever makes a guide. */
export interface Question {
  readonly key: keyof Answers;
  readonly ask: string;
  /** What holds where nothing is said; null where something must be. */
  readonly fallback: string | null;
}

/** The questions, in the order in which they are asked. */
export const questions: readonly Question[] = [
  { key: 'name', ask: 'What is the guide called?', fallback: null },
  {
    key: 'url',
    ask: 'Where will it be published? For example https://guide.example.org or https://example.org/team/',
    fallback: null,
  },
  {
    key: 'repository',
    ask: 'Where will its source live? An https address, or nothing',
    fallback: '',
  },
  {
    key: 'feedback',
    ask: 'Where do readers report mistakes? An https or mailto address, or nothing',
    fallback: '',
  },
  { key: 'language', ask: 'Which language is it in?', fallback: 'en-GB' },
];

/** Parts an address at its host, so that the path becomes the base. */
function placed(url: string): { url: string; base: string } {
  if (!URL.canParse(url)) return { url, base: '/' };
  const { origin, pathname, search, hash } = new URL(url);
  if (search || hash || origin === 'null') return { url, base: '/' };
  return { url: origin, base: pathname.replace(/\/*$/, '/') };
}

/**
 * The settings of a new guide. `day` is the day on which it is made; a bare guide has no roles,
 * skills and positions yet.
 */
export function settingsOf(answers: Answers, day: string, isBare = false): object {
  const { name, repository, feedback, language } = answers;
  return {
    name,
    tagline: 'roles, skills and careers',
    ...placed(answers.url),
    language,
    ...(repository && { repository }),
    ...(feedback && { feedback }),
    review: { owner: 'Guide editors', months: 6, reviewed: day },
    sections: {
      ...{ roles: !isBare, skills: !isBare, careers: !isBare, quiz: false },
      ...{ compare: false, faq: true, glossary: true, about: true },
    },
    navigation: [
      ...(isBare
        ? []
        : [
            { label: 'Roles', link: '/roles/' },
            { label: 'Skills', link: '/skills/' },
            { label: 'Careers', link: '/careers/' },
          ]),
      { label: 'Questions', link: '/faq/' },
      { label: 'Glossary', link: '/glossary/' },
    ],
    faq: { topics: [{ id: 'basics', label: 'Basics' }] },
    glossary: { topics: [{ id: 'basics', label: 'Basics' }] },
  };
}

/** Keys of site.json that an answer becomes. */
const becomes: Readonly<Record<keyof Answers, readonly (keyof Site)[]>> = {
  name: ['name'],
  url: ['url', 'base'],
  repository: ['repository'],
  feedback: ['feedback'],
  language: ['language'],
};

/** What is wrong with an answer, as the end of a sentence about it; null where nothing is. */
export function problemOf(key: keyof Answers, answer: string): string | null {
  const example: Answers = {
    name: 'Guide',
    url: 'https://guide.example.org',
    repository: '',
    feedback: '',
    language: 'en-GB',
  };
  const { error } = siteSchema.safeParse(settingsOf({ ...example, [key]: answer }, '2026-01-01'));
  const issue = error?.issues.find(({ path }) => becomes[key].includes(path[0] as keyof Site));
  return issue?.message ?? null;
}
