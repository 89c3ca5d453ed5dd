import {
  noSavedPages,
  formatSavedPages,
  hasNoPages,
  parseSavedPages,
  type SavedPages,
} from './bookmarks.model.ts';
import { isOwnKey, storageKey } from '../../model/storage.ts';

const base = import.meta.env.BASE_URL;
const key = storageKey(base, 'shelf');

/**
 * The pages that the reader has saved: none where the storage holds nothing readable, null where
 * the browser gives no storage.
 */
export function loadSavedPages(): SavedPages | null {
  try {
    return parseSavedPages(localStorage.getItem(key)) ?? noSavedPages;
  } catch {
    return null;
  }
}

/**
 * Changes the saved pages as they are stored now, so that two tabs do not undo each other's marks.
 * False where it could not be kept; what was stored then stays.
 */
export function changeSavedPages(change: (saved: SavedPages) => SavedPages): boolean {
  const before = loadSavedPages();
  if (!before) return false;
  const saved = change(before);
  try {
    if (hasNoPages(saved)) localStorage.removeItem(key);
    else localStorage.setItem(key, formatSavedPages(saved));
    return true;
  } catch {
    return false;
  }
}

/** Deletes all that the site keeps in this browser. False where the browser does not let it. */
export function forgetAll(): boolean {
  try {
    for (const key of Object.keys(localStorage))
      if (isOwnKey(base, key)) localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/**
 * Calls `act` when another tab changes the saved pages, or this page is restored from the
 * back/forward cache.
 */
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
