import type { Element, Root } from 'hast';

const levelOf = ({ tagName }: Element): number => Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0);

function eachElement(node: Root | Element, visit: (element: Element) => void): void {
  for (const child of node.children)
    if (child.type === 'element') {
      visit(child);
      eachElement(child, visit);
    }
}

/**
 * Moves all headings of a body down a level where one of them is of the first, which belongs to the
 * title of the page.
 */
export function lowerHeadings(tree: Root): void {
  let top = false;
  eachElement(tree, (element) => {
    top ||= levelOf(element) === 1;
  });
  if (!top) return;
  eachElement(tree, (element) => {
    const level = levelOf(element);
    if (level) element.tagName = `h${Math.min(6, level + 1)}`;
  });
}
