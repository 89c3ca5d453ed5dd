import type { Element, Root, RootContent } from 'hast';
import { type Options, toHtml } from 'hast-util-to-html';
import { type BodyFacts, type BodyWords, walkBody } from '../body.ts';
import { isOutside } from './places.ts';
import { isShown } from './links.ts';

/**
 * Something that depends on more than the text that it is in: the address of a link, or an element
 * that shows a file or code.
 */
export type Gap = string | Element;

/** A body of plain Markdown, made as far as its own text tells; it is plain data. */
export interface MadeBody {
  /** Without links, whose pages are not known here. */
  readonly facts: BodyFacts;
  /** The words of its first paragraph that has any; empty where none has. */
  readonly opening: string;
  /** HTML before, between and after the gaps. */
  readonly html: readonly string[];
  readonly gaps: readonly Gap[];
}

/** How HTML is written: `&lt;` for a sign that is none of a tag. */
export const htmlOptions: Options = { characterReferences: { useNamedReferences: true } };

/** Stands on either side of the number of a gap: the one character that no HTML can hold. */
const sign = '\0';

/** A gap in an element's text or in an attribute. */
const gap = /(?:\0|&#x0;)\d+(?:\0|&#x0;)/;

/** Makes what `plainBody` gives, which it uses up, ready for the page. */
export function makeBody(tree: Root, words: BodyWords): MadeBody {
  const opening = openingOf(tree);
  const gaps: Gap[] = [];
  const leave = (one: Gap): string => `${sign}${gaps.push(one) - 1}${sign}`;
  const leaveElement = (element: Element): RootContent & { type: 'text' } => ({
    type: 'text',
    value: leave(element),
  });
  const facts = walkBody(tree, words, {
    anchors: anchorsIn(tree),
    link({ properties }) {
      const { href } = properties;
      if (typeof href === 'string' && !href.startsWith('#') && !isOutside(href))
        properties.href = leave(href);
      return null;
    },
    show: (element) => (isShown(element) ? leaveElement(element) : element),
    code: leaveElement,
  });
  const html = toHtml(tree, htmlOptions);
  return { facts, opening, html: html.split(gap), gaps };
}

/** The anchors that a body of plain Markdown has before its headings get theirs. */
function anchorsIn(node: Root | RootContent): string[] {
  const isOwn =
    node.type === 'element' && !/^h[1-6]$/.test(node.tagName) && node.properties.id !== undefined;
  const own = isOwn ? [String(node.properties.id)] : [];
  if (!('children' in node)) return own;
  return [...own, ...node.children.flatMap((child) => anchorsIn(child))];
}

function openingOf({ children }: Root): string {
  for (const child of children) {
    if (child.type !== 'element' || child.tagName !== 'p') continue;
    const words = textOf(child).replace(/\s+/g, ' ').trim();
    if (/\p{L}/u.test(words)) return words;
  }
  return '';
}

const textOf = (node: RootContent): string => {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
};
