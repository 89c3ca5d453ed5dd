import { anchorOf, ownAnchor } from '../../../../model/markdown/anchor.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { startOf, textOf } from '../node.ts';
import type { Rule } from './rule.ts';

/** Checks a heading's level, words and anchor, and notes the anchor. */
export const headingRule: Rule<'heading'> = (node, context) => {
  const diagnostics: Diagnostic[] = [];
  const report = (reason: string, hint: string, mild?: 'advice'): void => {
    diagnostics.push({
      offset: startOf(node),
      field: 'heading',
      reason,
      hint,
      ...(mild && { advice: true }),
    });
  };
  const words = textOf(node).trim();
  if (node.depth === 1 && context.format === 'md')
    report(
      'Is of the first level, which is that of the title; all headings of the page move down one.',
      'Begin headings with ##.',
    );
  else if (node.depth === 1)
    report('The page has its h1 from the title already.', 'Begin with ##, or delete the line.');
  else if (node.depth > context.level + 1)
    report(
      `Jumps from level ${context.level} to level ${node.depth}.`,
      `Use ${'#'.repeat(context.level + 1)}.`,
      'advice',
    );
  if (!words) report('The heading is empty.', 'Write its words after the #, or delete it.');
  else if (!/[\p{L}\p{N}]/u.test(words))
    report('The heading has no word to link to.', 'Write its words, or delete it.', 'advice');
  if (node.children.some(({ type }) => type === 'mdxTextExpression'))
    report('Holds a comment, which would become part of its link.', 'Move it out.');
  context.level = Math.max(1, node.depth);

  const { id, ...others } = {
    ...(node.data as { hProperties?: Record<string, unknown> } | undefined)?.hProperties,
  };
  if (Object.keys(others).length || (id !== undefined && !ownAnchor.test(String(id))))
    report(
      'Only an anchor can be in the brackets after a heading.',
      'Write {#its-anchor}: lower-case letters, digits and hyphens, a letter first.',
    );
  else if (id !== undefined && context.taken.has(String(id)))
    report(`The anchor “${String(id)}” is there already.`, 'Give it another.');
  const anchor = anchorOf(context.slugger, words, id);
  context.anchors.push(anchor);
  context.taken.add(anchor);
  return diagnostics;
};
