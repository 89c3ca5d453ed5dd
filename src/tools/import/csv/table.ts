import { CsvError, parse } from 'csv-parse/sync';
import { CommandError } from '../../command.ts';
import { delimiterOf } from '../decode.ts';

/** One row of a table, with the line that it begins on. */
export interface Row {
  readonly line: number;
  /** A cell for each column; empty where there is nothing. */
  readonly cells: readonly string[];
}

/** A table with the names of its columns. */
export interface Table {
  readonly headers: readonly string[];
  readonly rows: readonly Row[];
}

/** What spreadsheets take for a formula gets an apostrophe in our export, which is taken off. */
const plain = (cell: string): string => (/^'[=+\-@\t]/.test(cell) ? cell.slice(1) : cell);

/** Reasons of the parser in plain words. */
const reasons: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED:
    'A quotation mark is opened and never closed. Close it, or write it twice where it belongs to the text.',
  INVALID_OPENING_QUOTE:
    'A quotation mark is inside a cell without quotes. Put the whole cell in quotes, and write the mark twice.',
  CSV_INVALID_CLOSING_QUOTE:
    'Something follows the quotation mark that ends a cell. Write marks that belong to the text twice.',
};

/** Reads a table as RFC 4180 has it. Throws with the line where it is none. */
export function readTable(text: string, delimiter = delimiterOf(text)): Table {
  let found: { record: string[]; info: { lines: number } }[];
  try {
    found = parse(text, {
      delimiter,
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    }) as unknown as typeof found;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { code, lines } = error as CsvError & { lines?: number };
    throw new CommandError(`Line ${lines ?? 1}: ${reasons[code] ?? error.message}`);
  }
  const [head, ...rest] = found;
  if (!head) throw new CommandError('The file is empty.');
  const headers = head.record.map((cell) => plain(cell).trim());
  // The parser says where a row ends; quoted line ends within make it begin earlier.
  const rows = rest.map(({ record, info }) => ({
    line: info.lines - record.join('').split(/\r\n|\n|\r/).length + 1,
    cells: record.map((cell) => plain(cell).replace(/\r\n?/g, '\n').trim()),
  }));
  const wrong = rows.filter(
    ({ cells }) =>
      cells.length < headers.length || cells.slice(headers.length).some((cell) => cell !== ''),
  );
  if (wrong.length)
    throw new CommandError(
      [
        ...wrong
          .slice(0, 20)
          .map(
            ({ line, cells }) =>
              `Line ${line}: has ${cells.length} cells, but the first line names ${headers.length} columns.`,
          ),
        `Cells are taken to be parted by ${shown(delimiter)}. Correct the rows, or name another sign with --delimiter.`,
      ].join('\n'),
    );
  return { headers, rows };
}

const shown = (sign: string): string => (sign === '\t' ? 'tabs' : `“${sign}”`);
