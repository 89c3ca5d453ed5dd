import type { Diagnostic } from '../../diagnostic.ts';

/** What is wrong with lines that import or export. */
export const moduleDiagnostic = (code: string, offset: number): Diagnostic => ({
  offset,
  field: code.trimStart().startsWith('export') ? 'export' : 'import',
  reason: 'Content holds no code: imports and exports are not allowed.',
  hint: 'Components need no import; delete the line.',
});
