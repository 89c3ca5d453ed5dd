import type { Hit } from './hit.model.ts';
import type { Hits, SearchResults } from '../index-reader.client.ts';
import type { ExcerptPart } from '../search.model.ts';
import { textFragment } from './text-fragment.model.ts';
import { searchStrings, strings } from '@strings';
import { element } from '../../../browser/element.client.ts';

/** Hits that are loaded at first, so that the reader soon sees some. */
export const firstHits = 8;
/** Hits that are shown before the reader asks for more, and that are then added at a time. */
export const pageSize = 20;

/** What shows hits needs to know of the rest of the search. */
interface HitsPlace {
  readonly results: HTMLElement;
  /** Hears of hits that could not be loaded. */
  readonly lose: () => void;
  /** Loads hits, and gives up when that takes too long. */
  readonly load: (hits: () => Promise<Hits>) => Promise<Hits>;
}

/**
 * Shows the first hits of an answer, then those that fill the first page, and a button for more.
 * Ends when the first page is complete, or other results have taken its place.
 */
export async function showHits(
  { results, lose, load }: HitsPlace,
  answer: SearchResults,
  first: Hits,
): Promise<void> {
  const list = element('ol', { class: 'rows results' });
  const more = element('button', { type: 'button', class: 'btn quiet' }, searchStrings.more);
  let asked = 0;
  const add = ({ hits, lost }: Hits, to: number): HTMLElement[] => {
    const items = hits.map(hitItem);
    list.append(...items);
    asked = to;
    if (asked < answer.count && asked >= pageSize) results.append(more);
    else more.remove();
    if (lost) lose();
    return items;
  };
  /** Loads up to a place; what was loaded is null where other results are shown by now. */
  const extend = async (to: number): Promise<HTMLElement[] | null> => {
    const hits = await load(() => answer.hits(asked, to)).catch(() => null);
    // By now other results may be shown here.
    if (!list.isConnected) return null;
    if (hits) return add(hits, to);
    lose();
    return null;
  };
  let waiting = false;
  more.addEventListener('click', async () => {
    if (waiting) return;
    waiting = true;
    const items = await extend(asked + pageSize);
    waiting = false;
    items?.[0]?.querySelector('a')?.focus();
  });
  results.replaceChildren(list);
  add(first, firstHits);
  if (answer.count > firstHits) await extend(pageSize);
}

const marked = (parts: readonly ExcerptPart[]): (Node | string)[] =>
  parts.map((part) => (part.marked ? element('mark', {}, part.text) : part.text));

function hitItem({ title, name, kind, roles, url, excerpt, direct, sections }: Hit): HTMLElement {
  // A hit with an anchor is a term in the glossary, which the anchor itself shows best.
  const passage = url.includes('#') ? '' : textFragment(excerpt, title);
  const item = element(
    'li',
    { 'data-result': '', class: direct && 'direct' },
    element('p', { class: 'hit' }, linkTo(url, name, passage)),
    element('p', { class: 'excerpt' }, ...marked(excerpt)),
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
              [{ text: section.title, marked: false }],
              textFragment(section.excerpt, section.title),
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
function linkTo(url: string, name: readonly ExcerptPart[], passage: string): HTMLAnchorElement {
  const link = element('a', { href: url }, ...marked(name));
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
