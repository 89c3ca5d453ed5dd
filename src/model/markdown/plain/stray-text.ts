import type { Element, ElementContent, Root, RootContent } from 'hast';
import { phrasing } from 'hast-util-phrasing';

const isText = (node: RootContent): node is ElementContent =>
  node.type === 'text' || phrasing(node);
const isBlank = (node: RootContent): boolean =>
  node.type === 'text' ? node.value.trim() === '' : node.type === 'comment';

/**
 * Makes a paragraph of text that belongs to no block, such as what is left of HTML that is not
 * allowed. It would otherwise be wherever the layout of the page puts it.
 */
export function paragraphStrayText(tree: Root): void {
  const found: RootContent[] = [];
  let run: ElementContent[] = [];
  const end = (): void => {
    const paragraph: Element = { type: 'element', tagName: 'p', properties: {}, children: run };
    found.push(...(run.every(isBlank) ? run : [paragraph]));
    run = [];
  };
  for (const node of tree.children)
    if (isText(node)) run.push(node);
    else {
      end();
      found.push(node);
    }
  end();
  tree.children = found;
}
