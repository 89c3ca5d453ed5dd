import type { Diagnostic } from '../../diagnostic.ts';

/** A diagnostic of a style sheet; `field` is the part of the sheet that it is about. */
export const sheetProblem = (
  offset: number,
  field: string,
  reason: string,
  hint = 'Delete it.',
): Diagnostic => ({
  offset,
  field: field.trim().slice(0, 40) || 'style sheet',
  reason,
  hint,
});
