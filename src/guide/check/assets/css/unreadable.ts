import type { Diagnostic } from '../../diagnostic.ts';
import { sheetProblem } from './problem.ts';

/** What a reader of the build said, at the first character that is no space. */
export function unreadableSheet(
  text: string,
  offset: number,
  message: string,
  hint: string,
): Diagnostic {
  let at = Math.min(offset, text.length);
  while (/\s/.test(text.charAt(at))) at++;
  return sheetProblem(
    at,
    'style sheet',
    `Cannot be read as CSS: ${message.replace(/\.$/, '')}.`,
    hint,
  );
}

/** Offset of a line and column, both counted from 1. */
export function sheetOffset(text: string, line = 1, column = 1): number {
  let start = 0;
  for (let at = 1; at < line; at++) {
    const end = text.indexOf('\n', start);
    if (end < 0) break;
    start = end + 1;
  }
  return Math.max(0, Math.min(text.length, start + column - 1));
}
