import { printPath, sectionOf, sectionPath } from '../model/address.ts';
import type { Guide } from '../model/guide.ts';
import type { Section } from '../model/sections.ts';
import { listPages } from './kinds.ts';
import type { RecordPage, SitePage } from '../model/page.ts';

/** A page with prose. */
export type ProsePage = SitePage & RecordPage;

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
 * Every section that has an index to lead from and holds something to print, unless it is too large
 * for one page. Content cannot link to these pages.
 */
export function listPrints(guide: Guide): Print[] {
  const all = listPages(guide);
  const prose = all.filter((page): page is ProsePage => page.record !== null && page.listed);
  return (
    all
      .flatMap(({ path, places }) => {
        const section = sectionOf(path) as Section;
        if (path !== sectionPath(section)) return [];
        const pages = prose.filter((page) => sectionOf(page.path) === section);
        return pages.length || places.length ? [{ section, path: printPath(section), pages }] : [];
      })
      // The quiz has a form of its own for paper.
      .filter(({ section }) => section !== 'quiz')
      .filter(({ pages }) => pages.length <= most)
  );
}

/** Anchor of a page within its section's print: `/roles/x/` gives `roles-x`. */
export const printAnchor = (path: string): string => path.slice(1, -1).replaceAll('/', '-');
