import { addressOf } from '../../guide/catalog.ts';

/** A Markdown link with a whole address. */
export const linked = (label: string, path: string): string => `[${label}](${addressOf(path)})`;

/** A Markdown list. */
export const list = (lines: readonly string[]): string =>
  lines.map((line) => `- ${line}`).join('\n');

/** A row of a Markdown table. */
const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** A Markdown table. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '-')), ...rows.map(row)].join('\n');

/** Parts of a document with a blank line between them; empty parts are left out. */
export const document = (...parts: readonly (string | undefined)[]): string =>
  `${parts.filter(Boolean).join('\n\n').trim()}\n`;
