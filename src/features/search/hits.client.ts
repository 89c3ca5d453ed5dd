import { excerptParts } from './search.model.ts';
import { textFragment } from './text-fragment.model.ts';
import { searchStrings, strings } from '@strings';
import { element } from '../../browser/element.client.ts';
import type { SearchResults, Hit } from './index-reader.client.ts';

/** Hits that are shown at a time. */
export const pageSize = 8;

/** Shows the first hits of an answer, and a button for more. */
export function showHits(
  place: HTMLElement,
  answer: SearchResults,
  first: readonly Hit[],
  fail: () => void,
): void {
  const list = element('ol', { class: 'rows results' }, ...first.map(hitItem));
  place.replaceChildren(list);
  let shown = first.length;
  if (shown >= answer.count) return;
  const more = element('button', { type: 'button', class: 'btn quiet' }, searchStrings.more);
  place.append(more);
  let waiting = false;
  more.addEventListener('click', async () => {
    if (waiting) return;
    waiting = true;
    const hits = await answer.hits(shown, shown + pageSize).catch(() => null);
    waiting = false;
    // By now other results may be shown here.
    if (!list.isConnected) return;
    if (!hits) return fail();
    const items = hits.map(hitItem);
    list.append(...items);
    shown += hits.length;
    items[0]?.querySelector('a')?.focus();
    if (shown >= answer.count) more.remove();
  });
}

function hitItem({ title, kind, roles, url, excerpt, sections }: Hit): HTMLElement {
  const parts = excerptParts(excerpt);
  const words = parts.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
  // A hit with an anchor is a term in the glossary, which the anchor itself shows best.
  const passage = url.includes('#') ? '' : textFragment(parts, title);
  const item = element(
    'li',
    { 'data-result': '' },
    element('p', { class: 'hit' }, linkTo(url, title, passage)),
    element(
      'p',
      {},
      /^\p{Lu}/u.test(excerpt) ? '' : '… ',
      ...words,
      /[.!?]$/.test(excerpt) ? '' : ' …',
    ),
    element(
      'p',
      { class: 'meta' },
      element('span', {}, kind),
      element('span', {}, roles.length === 1 && roles[0] ? roles[0] : strings.allRoles),
    ),
  );
  if (sections.length)
    item.append(
      element(
        'ul',
        { class: 'sections' },
        ...sections.map((section) =>
          element(
            'li',
            {},
            linkTo(
              section.url,
              section.title,
              textFragment(excerptParts(section.excerpt), section.title),
            ),
          ),
        ),
      ),
    );
  return item;
}

/**
 * A link that shows whoever follows it the passage that was found. The passage joins the address
 * at the last moment, so that what is copied from the link stays short. A browser that cannot read
 * a passage would take it for a part of the anchor.
 */
function linkTo(url: string, title: string, passage: string): HTMLAnchorElement {
  const link = element('a', { href: url }, title);
  if (!passage || !('fragmentDirective' in document)) return link;
  const follow = (): void => {
    link.href = `${url}${url.includes('#') ? '' : '#'}${passage}`;
    setTimeout(() => {
      link.href = url;
    });
  };
  link.addEventListener('click', follow);
  link.addEventListener('auxclick', follow);
  return link;
}
