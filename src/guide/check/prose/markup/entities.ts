import type { PatternRule } from './pattern.ts';

const named =
  'nbsp|amp|lt|gt|quot|apos|copy|reg|trade|hellip|mdash|ndash|shy|euro|pound|middot|bull|' +
  'lsquo|rsquo|ldquo|rdquo|laquo|raquo|times|deg|rarr|larr|szlig|[AEIOUaeiou](?:acute|grave|circ|uml)|[Cc]cedil|[Nn]tilde';

/** Names of characters that are not read as such, so that readers would see their code. */
export const entities: readonly PatternRule[] = [
  {
    pattern: new RegExp(
      `&(?:(?:${named})(?![\\w;=])|#\\d{2,7}(?![\\d;])|#x[\\da-f]{2,6}(?![\\da-f;]))`,
      'gi',
    ),
    field: 'character',
    reason: 'The code of a character has no semicolon after it and would show as text.',
    hint: 'End it with ; or write the character itself.',
    meant: ([code]) => code.startsWith('&#') || code === code.toLowerCase(),
  },
  {
    pattern: /&#(?!\d{1,7};|x[\da-f]{1,6};)[^\s;&]{0,10};/gi,
    field: 'character',
    reason: 'No character has this code, and it would show as text.',
    hint: 'Write the character itself, or \\& for the sign.',
  },
  {
    pattern: /&amp;(?:amp|nbsp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/gi,
    field: 'character',
    reason: 'A sign is encoded twice, so that readers would see its code.',
    hint: 'Write the sign itself; put it in backticks if readers should see the code.',
  },
];

/** A code that looks right and names no character, as it shows in what was read. */
export const unknownEntity = new RegExp(`&(?!(?:${named});)[A-Za-z][A-Za-z\\d]{1,30};`);
