import type { Diagnostic } from '../diagnostic.ts';
import { isElement, type ProseNode, startOf } from './node.ts';

/** Components that make no anchor and need no style sheet of their own. */
const components = new Set(['Callout', 'Columns', 'Column']);

/**
 * Finds what cannot be in a place of the frame: it appears on hundreds of pages, each with
 * headings, anchors and numbered sources of its own.
 */
export function slotDiagnostics(node: ProseNode): Diagnostic[] {
  const report = (field: string, reason: string, hint: string): Diagnostic[] => [
    { offset: startOf(node), field, reason, hint },
  ];
  if (node.type === 'heading')
    return report(
      'heading',
      'Pages that show this text have headings of their own.',
      'Write a paragraph that begins with **strong words**.',
    );
  if (node.type === 'table')
    return report('table', 'A place of the frame is too small for a table.', 'Link to a page.');
  if (node.type === 'footnoteReference')
    return report(
      'footnote',
      'A place of the frame has no footnotes.',
      'Write it into the sentence.',
    );
  if (!isElement(node)) return [];
  return /^[A-Z]/.test(node.name ?? '') && !components.has(node.name ?? '')
    ? report(
        `<${node.name}>`,
        'Cannot be in a place of the frame.',
        `Of the components, only ${[...components].join(', ')} can.`,
      )
    : [];
}
