import { printPath, sectionOf, sectionPath } from '../model/address.ts';
import type { Guide } from '../model/guide.ts';
import type { Section } from '../model/sections.ts';
import { listPages } from './kinds.ts';
import type { PageAddress } from '../model/page.ts';

/** A page with prose. */
export type ProsePage = PageAddress & { readonly record: NonNullable<PageAddress['record']> };

/** A whole section as one page to print. */
export interface Print {
  readonly section: Section;
  /** Address without base. */
  readonly path: string;
  /** Pages with prose in it, in reading order. */
  readonly pages: readonly ProsePage[];
}

/** Pages of a section beyond which no browser could lay the whole of it out on paper. */
const most = 250;

/**
 * Every section that is on, has an index to lead from and holds something to print, unless it is
 * too large for one page.
 * Content cannot link to these pages.
 */
export function listPrints(guide: Guide): Print[] {
  const all = listPages(guide);
  const prose = all.filter((page): page is ProsePage => page.record !== null && page.listed);
  return (
    (Object.keys(guide.site.sections) as Section[])
      .filter((section) => all.some(({ path }) => path === sectionPath(section)))
      .map((section) => ({
        section,
        path: printPath(section),
        pages: prose.filter(({ path }) => sectionOf(path) === section),
      }))
      // The quiz has a form of its own for paper.
      .filter(({ section }) => section !== 'quiz')
      .filter(({ section, pages }) => pages.length || (section === 'glossary' && guide.glossary[0]))
      .filter(({ pages }) => pages.length <= most)
  );
}

/** Anchor of a page within its section's print: `/roles/x/` gives `roles-x`. */
export const printAnchor = (path: string): string => path.slice(1, -1).replaceAll('/', '-');
