/** What a reader has set aside in this browser: addresses of pages without base, oldest first. */
export interface Shelf {
  readonly read: readonly string[];
  readonly bookmarks: readonly string[];
}

export type ShelfList = keyof Shelf;

export const emptyShelf: Shelf = { read: [], bookmarks: [] };

/** Grows when older sites could not read what newer ones write. */
const version = 1;
/** Most pages on a list; beyond them the oldest go. */
const most = 2000;
/** Most characters of a text that is looked at: far more than full lists of long addresses take. */
const longest = 1_000_000;
const address = /^\/(?:[a-z0-9-]{1,100}\/){1,8}$/;

/** A list without what is no address of a page, each once, and no longer than a list may be. */
const tidy = (list: unknown): string[] =>
  Array.isArray(list)
    ? [...new Set(list.filter((one) => typeof one === 'string' && address.test(one)))].slice(-most)
    : [];

/**
 * Reads a shelf from a text of any origin: storage, or a file that a reader brings. Entries that
 * are no addresses are dropped; null where the text is no shelf of this version at all.
 */
export function parseShelf(text: unknown): Shelf | null {
  if (typeof text !== 'string' || text.length > longest) return null;
  try {
    const value = JSON.parse(text) as Partial<Record<string, unknown>> | null;
    if (typeof value !== 'object' || value?.version !== version) return null;
    return { read: tidy(value.read), bookmarks: tidy(value.bookmarks) };
  } catch {
    return null;
  }
}

/** Writes a shelf as the text that `parseShelf` reads. */
export const formatShelf = ({ read, bookmarks }: Shelf): string =>
  JSON.stringify({ version, read, bookmarks });

/** Whether there is nothing on it. */
export const isEmptyShelf = ({ read, bookmarks }: Shelf): boolean =>
  !read.length && !bookmarks.length;

/** The shelf with a page put on one of its lists, as the newest there, or taken off it. */
export function placeOn(shelf: Shelf, list: ShelfList, path: string, on: boolean): Shelf {
  const others = shelf[list].filter((one) => one !== path);
  return { ...shelf, [list]: on ? tidy([...others, path]) : others };
}

/** All of two shelves; what only the second holds comes as the newest. */
export const mergeShelves = (one: Shelf, other: Shelf): Shelf => ({
  read: tidy([...one.read, ...other.read]),
  bookmarks: tidy([...one.bookmarks, ...other.bookmarks]),
});
