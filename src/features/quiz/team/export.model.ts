import { csvCell } from '../../skills/matrix/matrix-csv.model.ts';

/** A table of words and numbers, ready to be shown or saved. */
export interface TeamTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Characters that Markdown or HTML would take for more than text. */
const escaped = (cell: string | number): string =>
  String(cell)
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&');

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/**
 * Tables as Markdown; `title` and `notes` come above them. Labels stay text, whatever they hold.
 */
export const teamMarkdown = (
  title: string,
  notes: readonly string[],
  tables: readonly TeamTable[],
): string =>
  [
    `# ${title}`,
    notes.map((note) => `- ${note}`).join('\n'),
    ...tables.flatMap((table) => [
      `## ${table.title}`,
      [
        row(table.head),
        row(table.head.map(() => '-')),
        ...table.rows.map((cells) => row(cells.map(escaped))),
      ].join('\n'),
    ]),
    '',
  ].join('\n\n');

/** One table as CSV (RFC 4180); a label that a spreadsheet would compute becomes text. */
export const teamCsv = ({ head, rows }: TeamTable): string =>
  [head, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
