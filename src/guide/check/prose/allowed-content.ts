import type { Nodes } from 'mdast';
import type { AllowedContent } from '../../../model/markdown/vocabulary.ts';
import type { Element } from './node.ts';

/** Whether a component holds the one thing that it is made for; comments do not count. */
export function matchesContent(held: AllowedContent, { children }: Element): boolean {
  const [first, ...rest] = (children as Nodes[]).filter(({ type }) => type !== 'mdxFlowExpression');
  if (!first) return false;
  if (held === 'image') return isImage(first) && !rest.some(hasImage);
  return !rest.length && matches[held](first);
}

const matches: Readonly<Record<Exclude<AllowedContent, 'image'>, (node: Nodes) => boolean>> = {
  'ordered list': (node) => node.type === 'list' && node.ordered === true,
  'bullet list': (node) => node.type === 'list' && !node.ordered,
  table: ({ type }) => type === 'table',
  'Markdown code block': (node) =>
    node.type === 'code' && (node.lang === 'md' || node.lang === 'markdown'),
};

const isImage = (node: Nodes): boolean =>
  node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'image';

const hasImage = (node: Nodes): boolean =>
  node.type === 'image' || ('children' in node && node.children.some(hasImage));
