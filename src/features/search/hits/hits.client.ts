import type { Hit } from './hit.model.ts';
import type { Hits, SearchResults } from '../index-reader.client.ts';
import type { ExcerptPart } from '../search.model.ts';
import { textFragment } from './text-fragment.model.ts';
import { searchStrings, strings } from '@strings';
import { element } from '../../../browser/element.client.ts';

/** Hits whose pages are loaded at once; those of others are once they come into view. */
export const firstHits = 4;
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

const listOf = (items: readonly HTMLElement[]): HTMLElement =>
  element('ol', { class: 'rows results' }, ...items);

/**
 * Shows hits of which nothing but the names is known. Tells, when it is asked, which of them the
 * reader is about to open, so that they stay where they are: all of them or none.
 */
export function showNamed(results: HTMLElement, hits: readonly Hit[]): () => readonly Hit[] {
  const list = listOf(hits.map(hitItem));
  let touched = false;
  for (const touch of ['pointermove', 'pointerdown'])
    list.addEventListener(touch, () => (touched = true), { once: true });
  results.replaceChildren(...(hits.length ? [list] : []));
  return () => (list.isConnected && (touched || list.contains(document.activeElement)) ? hits : []);
}

/**
 * Shows the first page of an answer, and a button for more. Of the first hits, everything is known;
 * the others are filled in as they come into view. The hits that are `held` stay on top.
 */
export function showHits(
  { results, lose, load }: HitsPlace,
  answer: SearchResults,
  first: Hits,
  held: readonly Hit[] = [],
): void {
  const list = listOf([]);
  const more = element('button', { type: 'button', class: 'btn quiet' }, searchStrings.more);
  const known = new Map(first.hits.map((hit) => [hit.url, hit]));
  const shown = new Set<string>();
  const places = new Map<Element, number>();
  const sight = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) void complete(target as HTMLElement);
    },
    { root: results.closest('dialog'), rootMargin: '64px' },
  );
  const complete = async (item: HTMLElement): Promise<void> => {
    sight.unobserve(item);
    const place = places.get(item) ?? 0;
    const loaded = await load(() => answer.hits(place, place + 1)).catch(() => null);
    // By now other results may be shown here.
    if (!list.isConnected) return;
    const [hit] = loaded?.hits ?? [];
    if (!hit) return lose();
    const focused = item.contains(document.activeElement);
    const whole = hitItem(hit);
    item.replaceWith(whole);
    if (focused) whole.querySelector('a')?.focus();
  };
  let asked = 0;
  const add = (hit: Hit, place?: number): HTMLElement[] => {
    if (shown.has(hit.url)) return [];
    shown.add(hit.url);
    const item = hitItem(known.get(hit.url) ?? hit);
    list.append(item);
    if (place !== undefined && place >= firstHits) {
      places.set(item, place);
      sight.observe(item);
    }
    return [item];
  };
  const extend = (): HTMLElement[] => {
    const from = asked;
    asked += pageSize;
    const items = answer.named(from, asked).flatMap((hit, at) => add(hit, from + at));
    if (asked < answer.count) results.append(more);
    else more.remove();
    return items;
  };
  more.addEventListener('click', () => extend()[0]?.querySelector('a')?.focus());
  const focused = results.contains(document.activeElement) && document.activeElement;
  for (const hit of held) add(hit);
  results.replaceChildren(list);
  extend();
  if (focused)
    [...list.querySelectorAll('a')]
      .find(({ href }) => 'href' in focused && href === focused.href)
      ?.focus();
  if (first.lost) lose();
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
