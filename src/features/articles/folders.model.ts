/** A page by its id, whose slashes part the folders that it is in. */
interface Filed {
  readonly id: string;
}

/** Ids of the folders that an id is in, the outermost first. */
const foldersOf = (id: string): string[] => {
  const names = id.split('/').slice(0, -1);
  return names.map((_, at) => names.slice(0, at + 1).join('/'));
};

/** The pages of the folders that a page is in, the outermost first; folders without one are left out. */
export const parentsOf = <T extends Filed>(pages: readonly T[], id: string): T[] =>
  foldersOf(id).flatMap((folder) => pages.filter((page) => page.id === folder));

/** The pages that the page of a folder leads to: those in it that no page further down leads to. */
export function childrenOf<T extends Filed>(pages: readonly T[], id: string): T[] {
  const inside = pages.filter((page) => page.id.startsWith(`${id}/`));
  const ids = new Set(inside.map((page) => page.id));
  return inside.filter((page) => !foldersOf(page.id).some((folder) => ids.has(folder)));
}

/** The pages that are in no folder with a page of its own. */
export function outermost<T extends Filed>(pages: readonly T[]): T[] {
  const ids = new Set(pages.map(({ id }) => id));
  return pages.filter(({ id }) => !foldersOf(id).some((folder) => ids.has(folder)));
}
