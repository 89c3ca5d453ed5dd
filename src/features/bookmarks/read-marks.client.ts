import { bookmarkStrings } from '@strings';
import { element } from '../../browser/element.client.ts';
import { loadSavedPages, onChange, pathOf } from './bookmarks.client.ts';

/** Entries of an index page, each with the address that its heading links to. */
const entries = [...document.querySelectorAll('.index > li, .faqs > div, .doors .door')].flatMap(
  (entry) => {
    const link = entry.querySelector<HTMLAnchorElement>('h2 a, h3 a');
    return link ? [{ entry, path: pathOf(link) }] : [];
  },
);

/** Adds a note to each entry whose page the reader has marked as read. */
function show(): void {
  const read = new Set<string | null>(loadSavedPages()?.read);
  for (const { entry, path } of entries) {
    entry.querySelector(':scope > .tick')?.remove();
    if (read.has(path)) entry.append(element('span', { class: 'tick' }, bookmarkStrings.isRead));
  }
}
show();
onChange(show);
