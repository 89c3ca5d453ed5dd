import type { Finding } from '../../diagnostic.ts';

/** What is wrong with lines that import or export. */
export const moduleFinding = (code: string, offset: number): Finding => ({
  offset,
  field: code.trimStart().startsWith('export') ? 'export' : 'import',
  reason: 'Content holds no code: imports and exports are not allowed.',
  hint: 'Components need no import; delete the line.',
});
