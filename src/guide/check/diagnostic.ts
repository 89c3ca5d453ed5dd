/** One fault in content, at its exact place. */
export interface LocatedDiagnostic {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** First line is 1. */
  readonly line: number;
  /** First column is 1. */
  readonly column: number;
  /** Key, component, link or other part that is at fault. */
  readonly field: string;
  /** What is wrong. */
  readonly reason: string;
  /** What to do about it. */
  readonly hint: string;
}

/**
 * A fault before its file and place are known: where in the file's text, and what. Advice is what
 * readers would notice though nothing is broken, dangerous or ambiguous: it stops a build only where
 * site.json asks for strict content.
 */
export interface Diagnostic {
  /** Offset into the text, in UTF-16 units. */
  readonly offset: number;
  readonly field: string;
  readonly reason: string;
  readonly hint: string;
  readonly advice?: true;
}

/** Orders faults by file, then place, so that two runs print the same. */
export const byPlace = (a: LocatedDiagnostic, b: LocatedDiagnostic): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;

/** One fault as three lines of plain text; the first opens the file in most editors. */
export function formatDiagnostic({
  file,
  line,
  column,
  field,
  reason,
  hint,
}: LocatedDiagnostic): string {
  return `${file}:${line}:${column}  ${field}\n  ${reason}\n  Hint: ${hint}`;
}

/** Faults of one file that are printed; more of them mostly have the same cause. */
const mostPrinted = 20;

/** `2 faults in 1 file`, or with other words than fault and faults. */
export function countDiagnostics(
  faults: readonly LocatedDiagnostic[],
  one = 'fault',
  more = 'faults',
): string {
  const files = new Set(faults.map(({ file }) => file)).size;
  return `${faults.length} ${faults.length === 1 ? one : more} in ${files} ${files === 1 ? 'file' : 'files'}`;
}

/**
 * Faults and their count as plain text; of each file the first twenty, and how many are left. The
 * words are those of `countDiagnostics`.
 */
export function formatDiagnostics(
  faults: readonly LocatedDiagnostic[],
  ...words: string[]
): string {
  const parts: string[] = [];
  for (const [file, all] of Map.groupBy(faults, (fault) => fault.file)) {
    parts.push(...all.slice(0, mostPrinted).map(formatDiagnostic));
    const left = all.length - mostPrinted;
    if (left > 0)
      parts.push(`${file}  and ${left} more; npm run check:content -- --json names them all`);
  }
  return [...parts, countDiagnostics(faults, ...words)].join('\n\n');
}

/** Thrown where content is at fault; its message lists the faults. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly faults: readonly LocatedDiagnostic[];
  constructor(faults: readonly LocatedDiagnostic[]) {
    super(`The content has faults.\n\n${formatDiagnostics(faults)}`);
    this.faults = faults;
  }
}
