import { strings } from '@strings';
import { paths, withBase } from '../../model/address.ts';
import { placeOn, type ShelfList } from './bookmarks.model.ts';
import { element } from '../../browser/element.client.ts';
import { changeShelf, loadShelf, onChange, pathOf } from './bookmarks.client.ts';

const words = strings.shelf;

/** The controls that mark one page. */
interface ShelfButtons {
  readonly buttons: readonly HTMLElement[];
  /** Leads to everything that the reader has marked. */
  readonly link: HTMLElement;
}

/**
 * Makes the buttons that put a page on the shelf, or null where the browser gives no storage.
 * `copy` is the link to the page's Markdown, which stands beside the page whatever address the
 * host shows it at; `say` tells the reader what has happened.
 */
export function shelfButtons(
  copy: HTMLAnchorElement,
  button: (label: string) => HTMLButtonElement,
  say: (text: string) => void,
): ShelfButtons | null {
  const path = pathOf(copy)?.replace(/index\.md$/, '');
  if (!path || !loadShelf()) return null;

  const lists: readonly { list: ShelfList; label: string; on: string; off: string }[] = [
    { list: 'read', label: words.markRead, on: words.markedRead, off: words.unmarkedRead },
    { list: 'bookmarks', label: words.bookmark, on: words.bookmarked, off: words.unbookmarked },
  ];
  const made = lists.map((one) => ({ ...one, control: button(one.label) }));
  const show = (): void => {
    const shelf = loadShelf();
    for (const { list, control } of made)
      control.ariaPressed = String(!!shelf?.[list].includes(path));
  };
  for (const { list, on, off, control } of made)
    control.addEventListener('click', () => {
      const put = control.ariaPressed !== 'true';
      const kept = changeShelf((shelf) => placeOn(shelf, list, path, put));
      say(kept ? (put ? on : off) : words.failed);
      show();
    });
  show();
  onChange(show);
  say(words.stays);
  const href = withBase(import.meta.env.BASE_URL, paths.shelf);
  return { buttons: made.map(({ control }) => control), link: element('a', { href }, words.title) };
}
