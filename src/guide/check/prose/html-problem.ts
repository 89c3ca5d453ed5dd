import { html } from '../../../model/markdown/html.ts';
import type { HtmlProblem } from '../../../model/markdown/html-tree.ts';
import type { Diagnostic } from '../diagnostic.ts';

/**
 * Says in plain words why HTML of plain Markdown makes no element. An element that is not allowed
 * is reported as such, whether it is closed or not.
 */
export function htmlDiagnostic(problem: HtmlProblem): Diagnostic[] {
  return problem.kind === 'unclosed' && !Object.hasOwn(html, problem.name)
    ? []
    : [explain(problem)];
}

function explain({ kind, name, offset }: HtmlProblem): Diagnostic {
  const isAllowed = Object.hasOwn(html, name);
  if (kind === 'unopened')
    return {
      offset,
      field: `</${name}>`,
      reason: `Nothing is open in the same paragraph or block that </${name}> could close.`,
      hint: isAllowed ? `Delete it, or write <${name}> where it should begin.` : 'Delete it.',
    };
  if (kind === 'unclosed')
    return {
      offset,
      field: `<${name}>`,
      reason: `<${name}> opens here and is not closed in the same paragraph or block.`,
      hint: `Write </${name}> where it ends.`,
    };
  return {
    offset,
    field: 'html',
    reason: `“${name.split('\n', 1)[0]!.slice(0, 20)}” cannot be read as a tag or comment.`,
    hint: 'Write each attribute as name="…", or \\< for the sign itself, in a paragraph of its own.',
  };
}
