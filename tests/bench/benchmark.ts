/** What a benchmark is told. */
export interface Setting {
  /** Numbers of pages to try, smallest first. */
  readonly sizes: readonly number[];
  /** An empty folder inside the project; it is deleted afterwards. */
  readonly folder: string;
  /** Prints a line about what is going on. */
  readonly say: (line: string) => void;
}

/** One thing to measure; each stands in a file of its own. */
export interface Benchmark {
  /** What the command line and the report call it. */
  readonly name: string;
  /** Measures, and returns the report as Markdown without heading. */
  readonly run: (setting: Setting) => Promise<string>;
}

/** A Markdown table, its first column left and the others right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column ? '---:' : '---'));
  return [head, rule, ...rows].map(line).join('\n');
}

/** The value in the middle; of an even number of values, the higher of the two. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
