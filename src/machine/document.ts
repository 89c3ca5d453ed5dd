import { strings } from '@strings';
import { addressOf, sourceOf } from '../catalog.ts';

/** A link to a page of the guide, with its whole address. */
export const linked = (label: string, path: string): string => `[${label}](${addressOf(path)})`;

/** A list, one line for each entry. */
export const list = (lines: readonly string[]): string =>
  lines.map((line) => `- ${line}`).join('\n');

/** Parts of a document one after the other; what is empty is left out. */
export const document = (...parts: readonly (string | undefined)[]): string =>
  `${parts.filter(Boolean).join('\n\n').trim()}\n`;

/** A row of a table; bars inside a cell are escaped. */
export const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** A source as a line of a list. */
export const sourceLine = (id: string): string => {
  const { author, title, url, ...rest } = sourceOf(id).data;
  const reported = 'reports' in rest ? ` ${strings.reported(rest.reports)}` : '';
  return `${author}, [${title}](${url}).${reported}`;
};
