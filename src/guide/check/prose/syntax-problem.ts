import type { Diagnostic } from '../diagnostic.ts';
import type { TextRange } from './code-range.ts';

/** An error of syntax, and what to blank out so that the rest can be read; nothing if unknown. */
export interface SyntaxProblem {
  readonly diagnostic: Diagnostic;
  readonly cuts: readonly TextRange[];
}

/** A diagnostic at a place. */
export const diagnosticAt = (
  offset: number,
  field: string,
  reason: string,
  hint: string,
): Diagnostic => ({ offset, field, reason, hint });

/** The parser counts lines and columns from 1. */
export function offsetOf(text: string, line: number, column: number): number {
  const ends = /\r\n|\n|\r/g;
  let start = 0;
  for (let count = 1; count < line && ends.exec(text); count++) start = ends.lastIndex;
  return Math.min(text.length, start + column - 1);
}
