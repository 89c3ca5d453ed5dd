import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

/** A component or HTML tag as MDX parses it. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** A node of a parsed body. */
export type ProseNode = Nodes | Element;

/** Whether a node is a component or an HTML tag. */
export const isElement = (node: ProseNode): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Where a node begins. */
export const startOf = ({ position }: ProseNode): number => position?.start.offset ?? 0;

/** The text of a node as it was written. */
export const writtenAs = (node: ProseNode, text: string): string =>
  text.slice(startOf(node), node.position?.end.offset);

/** The words of a node as the build's heading plugin collects them. */
export const textOf = (node: ProseNode): string => {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node
    ? node.children.map((child) => textOf(child as ProseNode)).join('')
    : '';
};
