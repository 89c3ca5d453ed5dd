import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../sites.ts';

/** One line of a table of keys in the writer's manual. */
export interface Row {
  /** Without the brackets of lists: `head.title`. */
  readonly key: string;
  readonly needed: string;
  readonly text: string;
}

/** The writer's manual without its examples. */
export const manual = readFileSync(path.join(root, 'content/README.md'), 'utf8').replace(
  /^```[^]*?^```$/gm,
  '',
);

const sections = manual.split(/^(?=#)/m);
const headOf = (section: string): string | undefined => /^#+ (.*)/.exec(section)?.[1];

/** What stands between a heading and the next. */
export function sectionOf(heading: string): string {
  const section = sections.find((part) => headOf(part) === heading);
  if (!section) throw new Error(`The manual has no section “${heading}”`);
  return section;
}

/** The cells of every table of a section whose first column has this head, without the head. */
export const tablesOf = (heading: string, head: string): string[][][] =>
  [...sectionOf(heading).matchAll(/(?:^\|.*\n)+/gm)]
    .map(([table]) => table.trim().split('\n'))
    .map((lines) => lines.map((line) => line.split('|').slice(1, -1)))
    .map((lines) => lines.map((cells) => cells.map((cell) => cell.trim())))
    .filter(([first]) => first?.[0] === head)
    .map((lines) => lines.slice(2));

/** The words of a text that are written as code. */
export const codeIn = (text: string): string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);

/** The tables of keys in a section. */
export const keyTablesOf = (heading: string): Row[][] =>
  tablesOf(heading, 'Key').map((rows) =>
    rows.map(([key = '', needed = '', text = '']) => ({
      key: codeIn(key).join().replaceAll('[]', ''),
      needed,
      text,
    })),
  );
