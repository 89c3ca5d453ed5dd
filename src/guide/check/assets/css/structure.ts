import { type CSSToken, TokenType } from '@csstools/css-tokenizer';
import type { Diagnostic } from '../../diagnostic.ts';
import { sheetProblem } from './problem.ts';

/** Rules nested deeper than this could make the build's style sheet grow without end. */
const deepest = { rules: 12, brackets: 100 };

const closers: Readonly<Record<string, string>> = {
  [TokenType.OpenCurly]: TokenType.CloseCurly,
  [TokenType.OpenParen]: TokenType.CloseParen,
  [TokenType.Function]: TokenType.CloseParen,
  [TokenType.OpenSquare]: TokenType.CloseSquare,
};
const closing = new Set<string>(Object.values(closers));

/** Brackets that do not match, or that nest without end. */
export function structureDiagnostics(tokens: readonly CSSToken[]): Diagnostic[] {
  const open: CSSToken[] = [];
  let rules = 0;
  for (const token of tokens) {
    const [type, written, offset] = token;
    if (type in closers) {
      open.push(token);
      if (type === TokenType.OpenCurly) rules++;
      if (rules > deepest.rules || open.length > deepest.brackets)
        return [
          sheetProblem(
            offset,
            written,
            `Rules are nested more than ${deepest.rules} deep, or brackets more than ${deepest.brackets}.`,
            'Write them side by side.',
          ),
        ];
    } else if (closing.has(type)) {
      const last = open.pop();
      if (!last)
        return [
          sheetProblem(
            offset,
            written,
            'This bracket closes nothing.',
            'Delete it, or open it before.',
          ),
        ];
      if (closers[last[0]] !== type) return [unclosed(last)];
      if (type === TokenType.CloseCurly) rules--;
    }
  }
  const last = open.at(-1);
  return last ? [unclosed(last)] : [];
}

const unclosed = ([type, written, offset]: CSSToken): Diagnostic =>
  sheetProblem(
    offset,
    written,
    'This bracket is not closed.',
    `Close it with ${type === TokenType.OpenCurly ? '}' : type === TokenType.OpenSquare ? ']' : ')'}.`,
  );
