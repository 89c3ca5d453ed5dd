import type { Element, Root, RootContent } from 'hast';
import type { CalloutWords } from './callouts.ts';
import { makeCallouts } from './callouts.ts';
import { replaceContainers } from './containers.ts';
import { showEmoji } from './emoji.ts';
import { lowerHeadings } from './headings.ts';
import { paragraphStrayText } from './stray-text.ts';
import { plainTree } from './tree.ts';

/**
 * A body of plain Markdown as a tree of clean HTML: callouts and emoji are what they are meant as,
 * headings begin below the title of the page, and each anchor is there once.
 */
export function plainBody(body: string, callouts: CalloutWords): Root {
  const tree = plainTree(replaceContainers(body));
  paragraphStrayText(tree);
  makeCallouts(tree, callouts);
  showEmoji(tree);
  lowerHeadings(tree);
  nameOnce(tree, new Set());
  return tree;
}

/** Leaves of each anchor the first, and makes one of the name that old HTML gives to a link. */
function nameOnce(node: Root | RootContent, taken: Set<string>): void {
  if (node.type === 'element') nameElement(node, taken);
  if ('children' in node) for (const child of node.children) nameOnce(child, taken);
}

function nameElement({ properties }: Element, taken: Set<string>): void {
  const { name, ...rest } = properties as { name?: unknown };
  if (name !== undefined) {
    delete properties['name'];
    if (!('id' in rest) && /^[A-Za-z][\w:.-]{0,100}$/.test(String(name)))
      properties.id = String(name);
  }
  if (properties.id === undefined) return;
  if (taken.has(String(properties.id))) delete properties.id;
  else taken.add(String(properties.id));
}
