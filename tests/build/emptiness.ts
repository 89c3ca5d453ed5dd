import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import type { Tag } from './dom.ts';

/** Elements that hold nothing for a reader, whatever is in them. */
const unread = /^(script|style|template|noscript)$/;
/** Elements that say something without any text. */
const shown = /^(img|svg|input|select|textarea|button|meter|progress|table|iframe)$/;
const parts = /^(section|article|aside|details|li)$/;
const rankOf = ({ tagName }: Tree.Element): number => Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0);

const isSkipped = ({ tagName, attrs }: Tree.Element): boolean =>
  unread.test(tagName) ||
  attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      // The sign next to a heading that links to it.
      (name === 'class' && value.split(' ').includes('anchor')),
  );

const textOf = (node: Tree.Node): string => {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
};

interface Heading {
  readonly text: string;
  readonly rank: number;
  /** Parts of the page that it is in, innermost last. */
  readonly within: readonly Tree.Element[];
}

/** Whether all that a heading says is a link. */
const leadsOn = (node: Tree.Element): boolean =>
  node.childNodes.some((child) => 'tagName' in child && child.tagName === 'a') &&
  node.childNodes.every((child) => 'tagName' in child || !('value' in child && child.value.trim()));

/**
 * Headings of a page's `<main>` that say nothing, or that nothing follows: no text, picture or
 * control before the next heading of their rank or a higher one, or before their part ends.
 */
export function emptyHeadings(html: string): string[] {
  const empty: string[] = [];
  let open: Heading[] = [];
  const close = (which: (heading: Heading) => boolean): void => {
    empty.push(...open.filter(which).map(({ text }) => `nothing follows “${text}”`));
    open = open.filter((heading) => !which(heading));
  };
  const visit = (node: Tree.Node, within: readonly Tree.Element[]): void => {
    if ('value' in node) {
      if (within.length && node.value.trim()) open = [];
      return;
    }
    if (!('childNodes' in node)) return;
    if (!('tagName' in node)) return node.childNodes.forEach((child) => visit(child, within));
    if (isSkipped(node)) return;
    const rank = rankOf(node);
    if (rank && within.length) {
      const text = textOf(node).trim();
      if (!text) empty.push(`<${node.tagName}> is empty`);
      close((heading) => heading.rank >= rank);
      // The name of a card is a link to what it is about.
      if (!leadsOn(node)) open.push({ text, rank, within });
      else open = [];
      return;
    }
    if (within.length && shown.test(node.tagName)) open = [];
    const isPart = node.tagName === 'main' || (within.length > 0 && parts.test(node.tagName));
    const inside = isPart ? [...within, node] : within;
    node.childNodes.forEach((child) => visit(child, inside));
    if (isPart) close((heading) => heading.within.includes(node));
  };
  visit(parse(html), []);
  return empty;
}

const within = (tag: Tag): Tag[] => tag.children.flatMap((child) => [child, ...within(child)]);

/** What fills a list, a choice or a table. */
const fills: Readonly<Record<string, (inside: Tag) => boolean>> = {
  ul: ({ name, text }) => name === 'li' && !!text.trim(),
  ol: ({ name, text }) => name === 'li' && !!text.trim(),
  dl: ({ name, text }) => name === 'dt' && !!text.trim(),
  select: ({ name, text }) => name === 'option' && !!text.trim(),
  table: ({ name, attributes }) => name === 'td' || attributes.get('scope') === 'row',
};

const isHidden = (tag: Tag | null): boolean =>
  !!tag && (tag.attributes.has('hidden') || isHidden(tag.parent));

/** Lists, choices and tables that hold nothing, where a reader sees it. */
export function isEmptyList(tag: Tag): boolean {
  const isFilling = fills[tag.name];
  return !!isFilling && !tag.inert && !isHidden(tag) && !within(tag).some(isFilling);
}

/** Whether a row of a table has cells, and each of them says one of these words. */
export const saysNothingBut = (tag: Tag, words: readonly string[]): boolean => {
  const cells = tag.name === 'tr' ? tag.children.filter(({ name }) => name === 'td') : [];
  return cells.length > 0 && cells.every(({ text }) => words.includes(text.trim().toLowerCase()));
};
