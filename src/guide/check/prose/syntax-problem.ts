import type { Finding } from '../diagnostic.ts';
import type { Stretch } from './code-range.ts';

/** A fault of syntax, and what to blank out so that the rest can be read; nothing if unknown. */
export interface SyntaxFault {
  readonly finding: Finding;
  readonly cuts: readonly Stretch[];
}

type Say = (offset: number, field: string, reason: string, hint: string) => Finding;
/** A fault at a place. */
export const say: Say = (offset, field, reason, hint) => ({ offset, field, reason, hint });

/** The parser counts lines and columns from 1. */
export function offsetOf(text: string, line: number, column: number): number {
  const ends = /\r\n|\n|\r/g;
  let start = 0;
  for (let count = 1; count < line && ends.exec(text); count++) start = ends.lastIndex;
  return Math.min(text.length, start + column - 1);
}
