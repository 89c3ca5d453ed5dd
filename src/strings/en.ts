export * from '../features/articles/strings.en.ts';
export * from '../features/bookmarks/strings.en.ts';
export * from '../features/careers/self-check/strings.en.ts';
export * from '../features/careers/strings.en.ts';
export * from '../features/demos/strings.en.ts';
export * from '../features/diagnosis/strings.en.ts';
export * from '../features/faq/strings.en.ts';
export * from '../features/glossary/strings.en.ts';
export * from '../features/home/strings.en.ts';
export * from '../features/insights/strings.en.ts';
export * from '../features/profile/strings.en.ts';
export * from '../features/quiz/page-strings.en.ts';
export * from '../features/quiz/strings.en.ts';
export * from '../features/roles/strings.en.ts';
export * from '../features/search/strings.en.ts';
export * from '../features/skills/strings.en.ts';
export * from '../features/sources/strings.en.ts';
export * from '../frame/foot/strings.en.ts';
export * from '../frame/strings.en.ts';
export * from '../outputs/print/strings.en.ts';
export * from '../writing/strings.en.ts';

/** What several parts of the site say, in English. */
export const strings = {
  /** Names of sections, but for those of articles. */
  sections: {
    roles: 'Roles',
    skills: 'Skills',
    careers: 'Careers',
    quiz: 'Quiz',
    compare: 'Demos',
    faq: 'Questions',
    glossary: 'Glossary',
    about: 'About',
  },
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'It could not be copied. Select the text above instead.',
  headingLink: (heading: string) => `Link to “${heading}”`,
  tableLabel: (heading: string) => (heading ? `Table under “${heading}”` : 'Table'),
  notes: 'Footnotes',
  noteBack: (place: string) => `Back to footnote ${place} in the text`,
  /** What callouts are called that have no title of their own. */
  callouts: {
    note: 'Note',
    info: 'Info',
    tip: 'Tip',
    important: 'Important',
    success: 'Success',
    question: 'Question',
    example: 'Example',
    summary: 'Summary',
    quote: 'Quote',
    warning: 'Warning',
    caution: 'Caution',
    danger: 'Danger',
  },
  minutes: (minutes: number) => `${minutes} minute read`,
  allRoles: 'All roles',
  relatedPages: 'Related pages',
  kinds: {
    role: 'Role',
    question: 'Question',
    term: 'Term',
    page: 'Page',
    comparison: 'Comparison',
  },
};
