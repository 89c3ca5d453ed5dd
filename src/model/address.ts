import type { ArticleSection, Section } from './sections.ts';

/** Kinds of record that have an address of their own. */
export type RecordKind =
  'roles' | 'skills' | 'careers' | 'faq' | 'glossary' | 'about' | ArticleSection;

/** Ids that a record may not take, because its address is a page of the site already. */
export const reservedIds: Readonly<Partial<Record<RecordKind | 'demos', readonly string[]>>> = {
  roles: ['compare'],
  skills: ['profile', 'targets', 'for'],
  careers: ['contrasts', 'pack'],
  faq: ['index'],
  glossary: ['index'],
  insights: ['contributors'],
  demos: ['layers'],
  about: ['sources', 'coverage', 'your-pages'],
};

/** Addresses of pages that are not made from one record. All without base, with trailing slash. */
export const paths = {
  home: '/',
  search: '/search/',
  comparison: '/roles/compare/',
  targets: '/skills/targets/',
  layers: '/compare/layers/',
  profile: '/skills/profile/',
  contrasts: '/careers/contrasts/',
  pack: '/careers/pack/',
  method: '/quiz/method/',
  team: '/quiz/team/',
  paper: '/quiz/paper/',
  contributors: '/insights/contributors/',
  sources: '/about/sources/',
  coverage: '/about/coverage/',
  bookmarks: '/about/your-pages/',
} as const;

/** Gives a page's whole address, as the world outside needs it, for its address without base. */
export type AddressOf = (path: string) => string;

/** Address of a section's index page, without base. */
export const sectionPath = (section: Section): string => `/${section}/`;

/** Sections whose pages may lie in folders, and whose index may have a text of its own. */
const filed: ReadonlySet<string> = new Set(['guide', 'playbooks', 'interview', 'plans', 'about']);

/** Whether a record is the text of its section's index, as a README at the root of the section is. */
export const isFront = (kind: string, id: string): boolean => id === 'index' && filed.has(kind);

/** Address of a record's page, without base: `('roles', 'backend')` gives `/roles/backend/`. */
export const recordPath = (kind: RecordKind, id: string): string =>
  isFront(kind, id) ? `/${kind}/` : `/${kind}/${id}/`;

/** Address of the matrix of one role, which a guide with a large matrix has, without base. */
export const roleMatrixPath = (role: string): string => `${sectionPath('skills')}for/${role}/`;

/** Anchor of a term on the glossary's index page, or the term's own page where it has one. */
export const termPath = (id: string, hasPage: boolean): string =>
  hasPage ? recordPath('glossary', id) : `${sectionPath('glossary')}#${id}`;

/** Anchor of an origin on the page of careers; the underscore keeps it apart from grades. */
export const originAnchor = (id: string): string => `_from-${id}`;

/** Address of an origin on the page of careers, without base. */
export const originPath = (id: string): string => `${sectionPath('careers')}#${originAnchor(id)}`;

/** Address of the short rating that says what someone lacks for a position in one of its roles. */
export const selfCheckPath = (role: string, position: string): string =>
  `${recordPath('careers', position)}${role}/`;

/** Address of a job pack as Markdown, without base. */
export const packPath = (role: string, position: string): string =>
  `${paths.pack}${role}-${position}.md`;

/** Address of the social image of a page, without base: `/faq/x/` gives `/social/faq/x.png`. */
export const socialPath = (path: string): string => `/social/${path.slice(1, -1) || 'home'}.png`;

/** Address of a whole section or folder as one page to print, without base. */
export const printPath = (path: string): string => `/print${path}`;

/** Address of a demo's page, without base. */
export const demoPath = (id: string): string => `${sectionPath('compare')}${id}/`;

/** Address of a source in the list of sources, without base. */
export const sourcePath = (id: string): string => `${paths.sources}#${id}`;

/** Address of a file of content/ that a page shows or links to, without base; `file` begins with `content/`. */
export const filePath = (file: string): string =>
  `/files/${file
    .replace(/^content\//, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/')}`;

/**
 * Puts the site's base before an address inside the site.
 * `base` begins and ends with `/`; addresses that are not root-relative come back unchanged.
 */
export const withBase = (base: string, path: string): string =>
  path.startsWith('/') && !path.startsWith('//') ? base + path.slice(1) : path;

/** The section that an address belongs to: `/faq/x/` gives `faq`; null for the home page. */
export const sectionOf = (path: string): string | null => path.split(/[/#?]/)[1] || null;

/**
 * Path of a content file in the repository that keeps it. `file` is its path from the project's
 * root; a content folder outside of the project has a repository of its own.
 */
export const repositoryPath = (file: string): string =>
  /^(\.\.\/|\/|[A-Za-z]:)/.test(file) ? file.slice(file.lastIndexOf('/content/') + 1) : file;
