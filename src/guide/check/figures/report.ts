import type { Guide } from '../../../model/guide.ts';
import type { ContentEntry } from '../records/entry.ts';
import { aliasFigures, caseFigures, kindFigures, sideFigures } from './figures.ts';

/** Rows as lines of text, each column as wide as its widest cell. */
export function tableText(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]!.length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[0]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const one = (number: number): string => number.toFixed(1);

/** All figures of the content as plain text. */
export function figuresText(guide: Guide, entries: readonly ContentEntry[]): string {
  const kinds = kindFigures(entries);
  const { longPages, cases } = caseFigures(guide, entries);
  const parts = [
    'Sentences and reading age (Flesch–Kincaid grade and five years), by kind of page',
    tableText([
      ['kind', 'records', 'words', 'sentences', 'mean', '90th', 'longest', 'age'],
      ...kinds.map((row) => [
        ...[row.kind, row.records, row.words, row.sentences].map(String),
        ...[one(row.mean), String(row.ninetieth), String(row.longest), one(row.readingAge)],
      ]),
    ]),
    kinds
      .map(({ kind, longestIn, longestSentence }) => `${kind}: ${longestIn}\n  ${longestSentence}`)
      .join('\n'),
    'Words and examples of each role',
    tableText([
      ['role', 'page', 'examples', 'words', 'columns and callouts', 'words'],
      ...sideFigures(guide, entries).map(({ role, ...row }) => [
        role,
        ...[row.pageWords, row.examples, row.exampleWords, row.parts, row.partWords].map(String),
      ]),
    ]),
    `Use of the cases, with their share of the ${longPages} long pages`,
    tableText([
      ['case', 'pages', 'examples', 'share'],
      ...cases.map(({ id, pages, examples, share }) => [
        ...[id, String(pages), String(examples), `${Math.round(share * 100)}%`],
      ]),
    ]),
    'Aliases',
    ...aliasFigures(guide).map(
      ({ kind, records, mean, few }) =>
        `${kind}: ${one(mean)} in the mean of ${records}; fewer than three in ${few.length}` +
        (few.length ? `: ${few.join(', ')}` : ''),
    ),
  ];
  return parts.join('\n\n');
}
