/** Sections that can be switched on or off. */
export const sectionNames = [
  'roles',
  'skills',
  'careers',
  'quiz',
  'compare',
  'faq',
  'glossary',
  'about',
] as const;

/** Sections of articles alone. They are on unless switched off, and show once they hold one. */
export const articleSections = ['guide', 'playbooks', 'interview', 'plans', 'insights'] as const;

export type ArticleSection = (typeof articleSections)[number];
export type Section = (typeof sectionNames)[number] | ArticleSection;
