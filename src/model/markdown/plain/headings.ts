import type { Element, Root } from 'hast';
import type { Heading, Nodes } from 'mdast';
import { cleanTree } from './tree.ts';

const levelOf = ({ tagName }: Element): number => Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0);

/** The level below one of a heading, as far as there is any. */
export const lowerLevel = (level: number): Heading['depth'] =>
  Math.min(6, level + 1) as Heading['depth'];

function eachElement(node: Root | Element, visit: (element: Element) => void): void {
  for (const child of node.children)
    if (child.type === 'element') {
      visit(child);
      eachElement(child, visit);
    }
}

function holdsTop(tree: Root): boolean {
  let top = false;
  eachElement(tree, (element) => {
    top ||= levelOf(element) === 1;
  });
  return top;
}

/**
 * Moves all headings of a body down a level where one of them is of the first, which belongs to the
 * title of the page.
 */
export function lowerHeadings(tree: Root): void {
  if (!holdsTop(tree)) return;
  eachElement(tree, (element) => {
    const level = levelOf(element);
    if (level) element.tagName = `h${lowerLevel(level)}`;
  });
}

/**
 * Whether a part of a Markdown tree has a heading of the first level, for which `lowerHeadings` moves
 * them all. Only a text with a tag of one can have it in its HTML.
 */
export function hasTopHeading(node: Nodes, isInHtml: boolean): boolean {
  if (node.type === 'heading' && node.depth === 1) return true;
  if (node.type === 'html') return isInHtml && holdsTop(cleanTree(node.value));
  return (
    'children' in node &&
    (isInHtml || node.type !== 'paragraph') &&
    node.children.some((child) => hasTopHeading(child, isInHtml))
  );
}
