import type { PatternRule } from './pattern.ts';

/** Lines that were meant as headings or lists and run on as text. */
export const lines: readonly PatternRule[] = [
  {
    pattern: /^#{2,6}(?=[^ \t\r\n#])/gm,
    field: 'heading',
    reason: 'No space follows the #, so that the line would show as text.',
    hint: 'Put a space after it, or write \\# for the sign itself.',
  },
  {
    pattern: /^#{7,}(?=\s)/gm,
    field: 'heading',
    reason: 'Headings have at most six levels; this would show as text.',
    hint: 'Use ## for a heading below the title.',
  },
  {
    pattern: /^-(?=\p{L}{2})/gmu,
    field: 'list',
    reason: 'No space follows the hyphen, so that the line is no point of a list.',
    hint: 'Put a space after it, or write \\- for the sign itself.',
  },
  {
    pattern: /^([+*])(?=\p{L}{2})(?=[^\n]*\n\1\p{L}{2})/gmu,
    field: 'list',
    reason: 'No space follows the sign of the list, so that the lines run together as text.',
    hint: 'Put a space after it in each line.',
  },
  {
    pattern: /^\d{1,2}[.)](?=\p{L}{3})/gmu,
    field: 'list',
    reason: 'No space follows the number, so that the line is no point of a list.',
    hint: 'Put a space after the full stop.',
  },
  {
    pattern: /^([•◦▪‣·●○■□➢✓✔–—])[ \t\u00A0](?=[^\n]*\n\1[ \t\u00A0])/gm,
    field: 'list',
    reason: 'The signs at the beginning of these lines make no list; the lines run together.',
    hint: 'Begin each line with a hyphen and a space.',
  },
];
