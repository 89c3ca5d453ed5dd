import { recordPath, reservedIds } from '../../model/address.ts';
import type { Entry, Guide, Page } from '../../model/guide.ts';
import type { ArticleSection } from '../../model/sections.ts';

/** A page by its id, whose slashes part the folders that it is in. */
interface Filed {
  readonly id: string;
  readonly data?: object;
}

/** A folder without a page of its own, to which the site gives one that lists what is in it. */
export interface Folder {
  readonly id: string;
  readonly title: string;
}

/** How the pages of a section lie in folders. */
export interface Filing<T extends Filed> {
  /** Folders that get a page from the site, in reading order. */
  readonly folders: readonly Folder[];
  /** What is in no folder with a page. */
  readonly outermost: readonly (T | Folder)[];
  /** What the page of a folder leads to: all in it that no page further down leads to. */
  readonly childrenOf: (id: string) => readonly (T | Folder)[];
  /** The pages of the folders that a page is in, the outermost first. */
  readonly parentsOf: (id: string) => readonly (T | Folder)[];
  /** How many pages are in a folder, at any depth. */
  readonly countIn: (id: string) => number;
}

/**
 * Pages up to which a section is read as one list, whatever folders they are in. Beyond it, folders
 * without a page get one, so that no list becomes too long to read.
 */
export const mostInOneList = 60;

/** Ids of the folders that an id is in, the outermost first. */
function foldersOf(id: string): string[] {
  const names = id.split('/').slice(0, -1);
  return names.map((_, at) => names.slice(0, at + 1).join('/'));
}

/** The topic under which the index lists a page, where it says one. */
export const topicIn = ({ data }: Filed): string | undefined =>
  (data as { readonly topic?: string } | undefined)?.topic;

/** What a folder is called that no page names: `team-rituals` is “Team rituals”. */
function titleOf(id: string): string {
  const words = id.slice(id.lastIndexOf('/') + 1).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * Files pages, given in reading order, by their folders. A folder whose id is in `taken` never gets
 * a page from the site. A page that says its topic is listed under that, and so in no such folder.
 */
export function fileByFolder<T extends Filed>(
  pages: readonly T[],
  taken: ReadonlySet<string> = new Set(),
): Filing<T> {
  const nodes = new Map<string, T | Folder>(pages.map((page) => [page.id, page]));
  const records = new Set(nodes.keys());
  /** Ids of the folders of a page; from one that says its topic upwards, only those of pages. */
  const chainOf = (id: string): string[] => {
    const chain = foldersOf(id);
    const told = [...chain, id].findLastIndex((one) => {
      const node = nodes.get(one);
      return node && topicIn(node);
    });
    return chain.filter((one, at) => at >= told || records.has(one));
  };
  const folders =
    pages.length > mostInOneList
      ? [...new Set(pages.flatMap(({ id }) => chainOf(id)))]
          .filter((id) => !records.has(id) && !taken.has(id))
          .map((id) => ({ id, title: titleOf(id) }))
      : [];
  for (const folder of folders) nodes.set(folder.id, folder);
  const parentsOf = (id: string): (T | Folder)[] =>
    chainOf(id).flatMap((folder) => nodes.get(folder) ?? []);

  const counts = new Map<string, number>();
  const children = new Map<string | null, (T | Folder)[]>();
  const listed = new Set<string>();
  const list = (node: T | Folder): void => {
    if (listed.has(node.id)) return;
    listed.add(node.id);
    const parent = parentsOf(node.id).at(-1)?.id ?? null;
    const known = children.get(parent);
    if (known) known.push(node);
    else children.set(parent, [node]);
  };
  for (const page of pages) {
    const parents = parentsOf(page.id);
    for (const { id } of parents) counts.set(id, (counts.get(id) ?? 0) + 1);
    // A folder comes where the first of what is in it does.
    [...parents.filter(isFolder), page].forEach(list);
  }
  return {
    folders,
    parentsOf,
    outermost: children.get(null) ?? [],
    childrenOf: (id) => children.get(id) ?? [],
    countIn: (id) => counts.get(id) ?? 0,
  };
}

/** Whether it is a folder to which the site gives its page. */
export const isFolder = (node: Filed): node is Folder => !('data' in node) && 'title' in node;

/** The title and address of a page or folder, as lists of links take them. */
export const linkTo = (
  section: FiledSection,
  node: Entry<Page> | Folder,
): { readonly title: string; readonly path: string } => ({
  title: isFolder(node) ? node.title : node.data.title,
  path: recordPath(section, node.id),
});

/** The folders that a page is in as steps on the way to it, the outermost first. */
export const stepsTo = (
  { parentsOf }: Filing<Entry<Page>>,
  section: FiledSection,
  id: string,
): { readonly label: string; readonly path: string }[] =>
  parentsOf(id).map((node) => {
    const { title, path } = linkTo(section, node);
    return { label: title, path };
  });

/** Sections whose pages may lie in folders. */
export type FiledSection = 'about' | Exclude<ArticleSection, 'insights'>;

const filings = new WeakMap<readonly Filed[], Filing<Entry<Page>>>();

/** How the listed pages of a section lie in folders; worked out once, since every page asks. */
export function filingOf(
  { all, about, articles }: Pick<Guide, 'all' | 'about' | 'articles'>,
  section: FiledSection,
): Filing<Entry<Page>> {
  const pages: readonly Entry<Page>[] = section === 'about' ? about : articles[section];
  const known = filings.get(pages);
  if (known) return known;
  const reserved = section === 'about' ? reservedIds.about! : [];
  const filing = fileByFolder(pages, new Set([...all[section].map(({ id }) => id), ...reserved]));
  filings.set(pages, filing);
  return filing;
}
