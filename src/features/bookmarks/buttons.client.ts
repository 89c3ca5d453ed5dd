import { bookmarkStrings } from '@strings';
import { paths, withBase } from '../../model/address.ts';
import { setOnList, type SavedList } from './bookmarks.model.ts';
import { element } from '../../browser/element.client.ts';
import { changeSavedPages, loadSavedPages, onChange, pathOf } from './bookmarks.client.ts';

const words = bookmarkStrings;

/** The controls that mark one page. */
interface BookmarkButtons {
  readonly buttons: readonly HTMLElement[];
  /** Leads to everything that the reader has marked. */
  readonly link: HTMLElement;
}

/**
 * Makes the buttons that mark a page as read and bookmark it, or null where the browser gives no storage.
 * `copy` is the link to the page's Markdown, which is next to the page whatever address the
 * host shows it at; `say` tells the reader what has happened.
 */
export function bookmarkButtons(
  copy: HTMLAnchorElement,
  button: (label: string) => HTMLButtonElement,
  say: (text: string) => void,
): BookmarkButtons | null {
  const path = pathOf(copy)?.replace(/index\.md$/, '');
  if (!path || !loadSavedPages()) return null;

  const lists: readonly { list: SavedList; label: string; on: string; off: string }[] = [
    { list: 'read', label: words.markRead, on: words.markedRead, off: words.unmarkedRead },
    { list: 'bookmarks', label: words.bookmark, on: words.bookmarked, off: words.unbookmarked },
  ];
  const made = lists.map((list) => ({ ...list, control: button(list.label) }));
  const show = (): void => {
    const saved = loadSavedPages();
    for (const { list, control } of made)
      control.ariaPressed = String(!!saved?.[list].includes(path));
  };
  for (const { list, on, off, control } of made)
    control.addEventListener('click', () => {
      const put = control.ariaPressed !== 'true';
      const kept = changeSavedPages((saved) => setOnList(saved, list, path, put));
      say(kept ? (put ? on : off) : words.failed);
      show();
    });
  show();
  onChange(show);
  say(words.stays);
  const href = withBase(import.meta.env.BASE_URL, paths.bookmarks);
  return { buttons: made.map(({ control }) => control), link: element('a', { href }, words.title) };
}
