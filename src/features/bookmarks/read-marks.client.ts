import { strings } from '@strings';
import { element } from '../../browser/element.client.ts';
import { loadShelf, onChange, pathOf } from './bookmarks.client.ts';

/** Entries of an index page, each of which its heading's link stands for. */
const entries = [...document.querySelectorAll('.index > li, .faqs > div')].flatMap((entry) => {
  const link = entry.querySelector<HTMLAnchorElement>('h2 a, h3 a');
  return link ? [{ entry, path: pathOf(link) }] : [];
});

/** Says of each entry whether the reader has marked its page as read. */
function show(): void {
  const read = new Set<string | null>(loadShelf()?.read);
  for (const { entry, path } of entries) {
    entry.querySelector(':scope > .tick')?.remove();
    if (read.has(path)) entry.append(element('span', { class: 'tick' }, strings.shelf.isRead));
  }
}
show();
onChange(show);
