import type { Diagnostic } from '../../diagnostic.ts';

/** Whether braces hold nothing but comments. */
export const isComment = (code: string): boolean =>
  code.replace(/\/\*[^]*?\*\//g, '').trim() === '';

/** What is wrong with braces that hold more than a comment; `code` is what is between them. */
export function expressionDiagnostic(code: string, offset: number): Diagnostic {
  const inside = code.trim();
  const shown = inside.length > 30 ? `${inside.slice(0, 30)}…` : inside;
  const report = (reason: string, hint: string): Diagnostic => ({
    offset,
    field: 'expression',
    reason,
    hint,
  });
  if (!inside)
    return report(
      'There is nothing between the braces, and they would not show.',
      'Delete them; a brace is written \\{.',
    );
  if (/^[{%#].*[}%#]$/s.test(inside))
    return report(
      `Templates are not read here: {${shown}} would be run.`,
      'Write the text itself; a brace is written \\{.',
    );
  if (/^:?\s*[.#][\w-]/.test(inside) || /^:\s*\w/.test(inside))
    return report(
      `Classes and other attributes cannot be given to text: {${shown}} would be run.`,
      'Delete it. Only a heading takes an anchor: ## Heading {#its-anchor}.',
    );
  return report(
    `Content holds no code: {${shown}} would be run.`,
    'Write the text itself; a brace is written \\{.',
  );
}

/** What is wrong with a brace that nothing closes. */
export const unclosedDiagnostic = (written: string, offset: number): Diagnostic =>
  /^\{\s*\/\*/.test(written)
    ? {
        offset,
        field: 'comment',
        reason: 'The comment that opens here is not closed.',
        hint: 'End it with */}.',
      }
    : {
        offset,
        field: 'brace',
        reason: 'The brace that opens here is not closed.',
        hint: 'A literal brace is written \\{.',
      };
