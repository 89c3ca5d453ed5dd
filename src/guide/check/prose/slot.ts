import type { Nodes } from 'mdast';
import type { Element } from './element.ts';
import type { Finding } from '../diagnostic.ts';

/** Components that make no anchor and need no style sheet of their own. */
const components = new Set(['Callout', 'Columns', 'Column']);

/**
 * Finds what cannot stand in a place of the frame: it appears on hundreds of pages, each with
 * headings, anchors and numbered sources of its own.
 */
export function slotFindings(node: Nodes | Element): Finding[] {
  const report = (field: string, reason: string, hint: string): Finding[] => [
    { offset: node.position?.start.offset ?? 0, field, reason, hint },
  ];
  if (node.type === 'heading')
    return report(
      'heading',
      'Pages that show this text have headings of their own.',
      'Write a paragraph that begins with **strong words**.',
    );
  if (node.type === 'table')
    return report('table', 'A place of the frame is too small for a table.', 'Link to a page.');
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  return /^[A-Z]/.test(node.name ?? '') && !components.has(node.name ?? '')
    ? report(
        `<${node.name}>`,
        'Cannot be in a place of the frame.',
        `Of the components, only ${[...components].join(', ')} can.`,
      )
    : [];
}
