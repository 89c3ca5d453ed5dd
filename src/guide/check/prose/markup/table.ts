import type { Diagnostic } from '../../diagnostic.ts';
import { startOf, textOf } from '../node.ts';
import type { Rule } from './rule.ts';

/** Every row has as many cells as the heading, and every column but the first a heading. */
export const tableRule: Rule<'table'> = ({ children: [head, ...rows] }) => {
  if (!head) return [];
  const diagnostics: Diagnostic[] = [];
  const report = (offset: number, reason: string, hint: string): void => {
    diagnostics.push({ offset, field: 'table', reason, hint, advice: true });
  };
  const columns = head.children.length;
  head.children.forEach((cell, place) => {
    if (place && !textOf(cell).trim())
      report(
        cell.position?.start.offset ?? startOf(head),
        `Column ${place + 1} has no heading.`,
        'Write what the column holds.',
      );
  });
  for (const row of rows) {
    const cells = row.children.length;
    if (cells > columns)
      report(
        startOf(row),
        `The row has ${cells} cells, the heading ${columns}; the last are not shown.`,
        'Delete or join cells. A | within a cell is written \\|.',
      );
    else if (cells < columns)
      report(
        startOf(row),
        `The row has ${cells} of ${columns} cells.`,
        'Write the missing |, or put an empty line before what is no part of the table.',
      );
  }
  return diagnostics;
};

/** Finds a table that shows as text, since its row of dashes is missing or does not fit. */
export function unparsedTable(words: string, start: number): Diagnostic[] {
  const [head = '', dashes = ''] = words.split('\n', 2).map((line) => line.trim());
  const report = (offset: number, reason: string, hint: string): Diagnostic[] => [
    { offset: start + offset, field: 'table', reason, hint, advice: true },
  ];
  if (!head.includes('|') || !dashes.includes('|')) return [];
  if (/^[|: \t-]+$/.test(dashes))
    return dashes.includes('--') || (head.startsWith('|') && dashes.includes('-'))
      ? report(
          words.indexOf('\n') + 1,
          `The heading has ${cells(head)} columns, but the row of dashes ${cells(dashes)}, so that no table is made.`,
          'Write one |---| for each column.',
        )
      : [];
  return head.startsWith('|') && dashes.startsWith('|')
    ? report(
        0,
        'There is no row of dashes below the heading, so it does not become a table.',
        'Write |---| for each column into the second line.',
      )
    : [];
}

const cells = (row: string): number => row.replace(/^\||\|$/g, '').split('|').length;
