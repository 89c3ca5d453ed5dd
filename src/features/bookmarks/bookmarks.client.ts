import {
  emptyShelf,
  formatShelf,
  isEmptyShelf,
  parseShelf,
  type Shelf,
} from './bookmarks.model.ts';
import { isOwnKey, storageKey } from '../../model/storage.ts';

const base = import.meta.env.BASE_URL;
const key = storageKey(base, 'shelf');

/** The reader's shelf; empty where what is stored is none, null where the browser gives no storage. */
export function loadShelf(): Shelf | null {
  try {
    return parseShelf(localStorage.getItem(key)) ?? emptyShelf;
  } catch {
    return null;
  }
}

/**
 * Changes the shelf as it is stored now, so that two tabs do not undo each other's marks.
 * False where it could not be kept; what was stored then stays.
 */
export function changeShelf(change: (shelf: Shelf) => Shelf): boolean {
  const before = loadShelf();
  if (!before) return false;
  const shelf = change(before);
  try {
    if (isEmptyShelf(shelf)) localStorage.removeItem(key);
    else localStorage.setItem(key, formatShelf(shelf));
    return true;
  } catch {
    return false;
  }
}

/** Deletes all that the site keeps in this browser. False where the browser does not let it. */
export function forgetAll(): boolean {
  try {
    for (const one of Object.keys(localStorage))
      if (isOwnKey(base, one)) localStorage.removeItem(one);
    return true;
  } catch {
    return false;
  }
}

/** Calls whenever another tab changes the shelf, or this page comes back as it was left. */
export function onChange(act: () => void): void {
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) act();
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) act();
  });
}

/** Address of a link's page without base, or null where it leaves the site. */
export function pathOf(link: HTMLAnchorElement): string | null {
  const { origin, pathname } = link;
  return origin === location.origin && pathname.startsWith(base)
    ? pathname.slice(base.length - 1)
    : null;
}
