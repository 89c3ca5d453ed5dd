import { type CSSToken, TokenType } from '@csstools/css-tokenizer';
import type { Diagnostic } from '../../diagnostic.ts';
import { reasonAgainstRule } from './forbidden-rule.ts';
import { sheetProblem } from './problem.ts';

/** Names under which browsers once ran code. */
const legacy = new Set(['behavior', '-moz-binding']);

/** What is wrong with one token, whatever is around it. */
export function tokenDiagnostics(
  token: CSSToken,
  at: number,
  tokens: readonly CSSToken[],
  text: string,
): Diagnostic[] {
  const [type, written, offset] = token;
  switch (type) {
    case TokenType.CDO:
    case TokenType.CDC:
      return [sheetProblem(offset, written, 'Comments are written /* … */ in a style sheet.')];
    case TokenType.BadString:
      return [];
    case TokenType.Comment:
      if (written.includes('sourceMappingURL'))
        return [
          sheetProblem(offset, 'sourceMappingURL', 'A build may read the file that this names.'),
        ];
      // The build drops comments, which can join what is around them to another name.
      return joined.test(tokens[at - 1]?.[1] ?? '') && /^[\w-]/.test(tokens[at + 1]?.[1] ?? '')
        ? [sheetProblem(offset, written, 'A comment parts a word here.', 'Put a space around it.')]
        : [];
    case TokenType.String:
    case TokenType.URL:
    case TokenType.BadURL:
    case TokenType.Whitespace:
      return [];
  }
  if (written.includes('\\'))
    return [
      sheetProblem(
        offset,
        written,
        'A backslash can hide what a rule loads.',
        'Write the name out. Only texts in quotes may hold a backslash.',
      ),
    ];
  const name =
    type === TokenType.AtKeyword || type === TokenType.Ident ? written.toLowerCase() : '';
  if (type === TokenType.AtKeyword) {
    const reason = reasonAgainstRule(name);
    return reason && !(at === 0 && /^@charset "utf-8";/i.test(text))
      ? [sheetProblem(offset, written, reason)]
      : [];
  }
  if (legacy.has(name) && isProperty(tokens, at))
    return [sheetProblem(offset, written, 'Old browsers ran what this property names.')];
  return name === 'progid'
    ? [sheetProblem(offset, written, 'Old browsers loaded what this filter names.')]
    : [];
}

/** Ends a word that could go on. */
const joined = /[^\s()[\]{},;:>+*/]$/;

/** Whether a colon follows. */
function isProperty(tokens: readonly CSSToken[], at: number): boolean {
  let next = at + 1;
  while (tokens[next]?.[0] === TokenType.Whitespace || tokens[next]?.[0] === TokenType.Comment)
    next++;
  return tokens[next]?.[0] === TokenType.Colon;
}
