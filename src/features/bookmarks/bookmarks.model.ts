/** The pages that a reader has marked in this browser: addresses of pages without base, oldest first. */
export interface SavedPages {
  readonly read: readonly string[];
  readonly bookmarks: readonly string[];
}

export type SavedList = keyof SavedPages;

export const noSavedPages: SavedPages = { read: [], bookmarks: [] };

/** Is raised when older sites could not read what newer ones write. */
const version = 1;
/** Most pages on a list; beyond them the oldest go. */
const most = 2000;
/** Most characters of a text that is looked at: far more than full lists of long addresses take. */
const longest = 1_000_000;
const address = /^\/(?:[a-z0-9-]{1,100}\/){1,8}$/;

/** Returns the addresses of pages on a list, each once, at most as many as a list may hold. */
const tidy = (list: unknown): string[] =>
  Array.isArray(list)
    ? [...new Set(list.filter((path) => typeof path === 'string' && address.test(path)))].slice(
        -most,
      )
    : [];

/**
 * Reads saved pages from a text of any origin: storage, or a file that a reader brings. Entries that
 * are no addresses are dropped; null where the text is not in the format of this version.
 */
export function parseSavedPages(text: unknown): SavedPages | null {
  if (typeof text !== 'string' || text.length > longest) return null;
  try {
    const value = JSON.parse(text) as Partial<Record<string, unknown>> | null;
    if (typeof value !== 'object' || value?.version !== version) return null;
    return { read: tidy(value.read), bookmarks: tidy(value.bookmarks) };
  } catch {
    return null;
  }
}

/** Writes saved pages as the text that `parseSavedPages` reads. */
export const formatSavedPages = ({ read, bookmarks }: SavedPages): string =>
  JSON.stringify({ version, read, bookmarks });

/** Whether both lists are empty. */
export const hasNoPages = ({ read, bookmarks }: SavedPages): boolean =>
  !read.length && !bookmarks.length;

/** The saved pages with one added to a list, as the newest there, or removed from it. */
export function setOnList(
  saved: SavedPages,
  list: SavedList,
  path: string,
  on: boolean,
): SavedPages {
  const others = saved[list].filter((listed) => listed !== path);
  return { ...saved, [list]: on ? tidy([...others, path]) : others };
}

/** The pages of both; those that only the second holds come as the newest. */
export const mergeSavedPages = (saved: SavedPages, added: SavedPages): SavedPages => ({
  read: tidy([...saved.read, ...added.read]),
  bookmarks: tidy([...saved.bookmarks, ...added.bookmarks]),
});
