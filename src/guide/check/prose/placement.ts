import type { Nodes } from 'mdast';
import { type ComponentRule, frames } from '../../../model/markdown/vocabulary.ts';
import type { Element, ProseNode } from './node.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { matchesContent } from './allowed-content.ts';
import { isComment } from './markup/expression.ts';

/** What a reader follows or lists, and what to call it. */
const interactive = { link: 'link', linkReference: 'link', heading: 'heading' } as const;

/** Checks where a component is and what is in it. */
export function placementDiagnostics(
  name: string,
  rule: ComponentRule,
  node: Element,
  ancestors: readonly ProseNode[],
  offset: number,
): Diagnostic[] {
  const field = `<${name}>`;
  const diagnostics: Diagnostic[] = [];
  const report = (reason: string, hint: string): void => {
    diagnostics.push({ offset, field, reason, hint });
  };
  const within = (type: string): boolean => ancestors.some((ancestor) => ancestor.type === type);
  const parent = ancestors.at(-1);
  const parentName = parent && 'name' in parent ? parent.name : undefined;
  if (rule.place === 'inline') {
    if (node.type === 'mdxJsxFlowElement')
      report('Is on a line of its own, but belongs inside a sentence.', 'Join it to its text.');
    for (const [type, called] of Object.entries(interactive))
      if (within(type))
        report(`Cannot be inside a ${called}.`, 'Move it out, or write its words alone.');
    if (ancestors.some((ancestor) => 'name' in ancestor && ancestor.name === 'Term'))
      report('Cannot be inside a term.', 'Move it behind </Term>.');
  } else if (node.type === 'mdxJsxTextElement') {
    report(
      'Is inside a sentence, but belongs on lines of its own.',
      'Put an empty line before and after it.',
    );
  } else if (
    rule.parent
      ? parentName !== rule.parent
      : parent?.type !== 'root' && !(parentName && frames.includes(parentName) && !rule.children)
  ) {
    report(
      rule.parent
        ? `Is outside <${rule.parent}>.`
        : 'Cannot be inside a list, quotation or other component.',
      rule.parent ? `Put it directly inside <${rule.parent}>.` : 'Move it out.',
    );
  }
  if (rule.body === 'required' && node.children.every(isBlank))
    report('There is nothing between its tags.', `Write <${name} …>text</${name}>.`);
  if (rule.body === 'none' && node.children.length)
    report('Takes no text.', `Write <${name} … />.`);
  if (rule.holds && node.children.length && !matchesContent(rule.holds, node)) {
    const more = rule.holds === 'image' ? ', and after it only text that says the same' : ' alone';
    report(`Must hold one ${rule.holds}${more}.`, 'Move everything else out.');
  }
  if (rule.children)
    for (const child of node.children)
      if (!('name' in child && child.name && rule.children.includes(child.name)))
        diagnostics.push({
          offset: child.position?.start.offset ?? offset,
          field,
          reason: `May hold only ${rule.children.map((child) => `<${child}>`).join(', ')}.`,
          hint: `Put this into <${rule.children[0]} title="…">, or move it out.`,
        });
  return diagnostics;
}

/** Whether a node shows nothing: white space, or a comment. */
const isBlank = (node: Nodes): boolean => {
  if (node.type === 'text') return !node.value.trim();
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression')
    return isComment(node.value);
  return node.type === 'paragraph' && node.children.every(isBlank);
};
