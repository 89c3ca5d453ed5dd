import { printPath, sectionOf, sectionPath } from '../model/address.ts';
import type { Guide } from '../model/guide.ts';
import type { Section } from '../model/sections.ts';
import { listPages } from './kinds.ts';
import type { RecordPage, SitePage } from '../model/page.ts';

/** A page with prose. */
export type ProsePage = SitePage & RecordPage;

/** A section, or what one document can hold of it, as one page to print. */
export interface Print {
  readonly section: Section;
  /** Address without base of the section or folder that it prints. */
  readonly of: string;
  /** What a folder is called; null for a section. */
  readonly folder: string | null;
  /** Which of several prints of one list it is, and how many these are; null where it is the only one. */
  readonly share: { readonly number: number; readonly of: number } | null;
  /** Address without base. */
  readonly path: string;
  /** Pages with prose in it, in reading order. */
  readonly pages: readonly ProsePage[];
  /** Prints of all else that is in the section or folder, where that is too much for this one. */
  readonly parts: readonly Print[];
}

/** Pages beyond which no browser could lay a document out on paper. */
const most = 250;

const known = new WeakMap<Guide, readonly Print[]>();

/** Every print of a guide; content cannot link to these pages. Worked out once, since pages ask. */
export function listPrints(guide: Guide): readonly Print[] {
  const prints = known.get(guide) ?? findPrints(guide);
  known.set(guide, prints);
  return prints;
}

/**
 * Prints of every section that has an index to lead from and holds something to print. A section
 * that is too large for one document is printed by its folders, and these by theirs; what is in no
 * folder is printed in shares.
 */
function findPrints(guide: Guide): Print[] {
  const all = listPages(guide);
  const titles = new Map(all.map(({ path, title }) => [path, title]));
  const prose = Map.groupBy(
    all.filter((page): page is ProsePage => page.record !== null && page.listed),
    ({ path }) => sectionOf(path),
  );
  return all.flatMap(({ path, places }) => {
    const section = sectionOf(path) as Section;
    // The quiz has a form of its own for paper.
    if (section === 'quiz' || path !== sectionPath(section)) return [];
    const pages = prose.get(section) ?? [];
    if (!pages.length && !places.length) return [];
    return flat(split(section, path, null, pages, titles));
  });
}

const flat = (print: Print): Print[] => [print, ...print.parts.flatMap(flat)];

/** The print of a section or folder, with prints of its parts where it has too many pages. */
function split(
  section: Section,
  of: string,
  folder: string | null,
  pages: readonly ProsePage[],
  titles: ReadonlyMap<string, string>,
): Print {
  const path = printPath(of);
  const whole = { section, of, folder, path };
  if (pages.length <= most) return { ...whole, pages, share: null, parts: [] };
  const groups = [...Map.groupBy(pages, (page) => folderIn(of, page.path))];
  const isInFolder = ([name, inside]: (typeof groups)[number]): boolean =>
    name !== '' && inside.some((page) => page.path !== `${of}${name}/`);
  const loose = groups.filter((group) => !isInFolder(group)).flatMap(([, inside]) => inside);
  const shares = Array.from({ length: Math.ceil(loose.length / most) }, (_, at) =>
    loose.slice(at * most, (at + 1) * most),
  );
  const shareOf = (at: number): Print['share'] =>
    shares.length > 1 ? { number: at + 1, of: shares.length } : null;
  const parts = [
    ...shares.slice(1).map((share, at): Print => ({
      ...whole,
      path: `${path}_${at + 2}/`,
      pages: share,
      share: shareOf(at + 1),
      parts: [],
    })),
    ...groups.filter(isInFolder).map(([name, inside]) => {
      const inner = `${of}${name}/`;
      return split(section, inner, titles.get(inner) ?? name, inside, titles);
    }),
  ];
  return { ...whole, pages: shares[0] ?? [], share: shareOf(0), parts };
}

/** The name that comes after an address in one that begins with it; empty for the address itself. */
const folderIn = (of: string, path: string): string => path.slice(of.length).split('/')[0] ?? '';

/** How many pages a print and its parts have together. */
export const pagesIn = ({ pages, parts }: Print): number =>
  parts.reduce((sum, part) => sum + pagesIn(part), pages.length);

/** Anchor of a page within its section's print: `/roles/x/` gives `roles-x`. */
export const printAnchor = (path: string): string => path.slice(1, -1).replaceAll('/', '-');
