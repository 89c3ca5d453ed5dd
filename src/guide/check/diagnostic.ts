import type { LenientRule } from '../../model/site.schema.ts';

/** Says what is wrong and what to do about it, in words for people who write content. */
export interface Explanation {
  readonly reason: string;
  readonly hint: string;
}

/**
 * One thing that the check reports about a text, before the text's file is known. Advice is what
 * readers would notice though nothing is broken, dangerous or ambiguous: it stops a build only where
 * site.json asks for strict content.
 */
export interface Diagnostic extends Explanation {
  /** Offset into the text, in UTF-16 units. */
  readonly offset: number;
  /** Key, component, link or other part that it is about. */
  readonly field: string;
  readonly advice?: true;
  /** The rule that advises it, where strict content may leave it as advice. */
  readonly rule?: LenientRule;
}

/** A diagnostic with its file, line and column. */
export interface LocatedDiagnostic extends Explanation {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** First line is 1. */
  readonly line: number;
  /** First column is 1. */
  readonly column: number;
  readonly field: string;
}

/** Orders diagnostics by file, then place, so that two runs print the same. */
export const byPlace = (a: LocatedDiagnostic, b: LocatedDiagnostic): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;

/** One diagnostic as three lines of plain text; the first opens the file in most editors. */
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

/** Diagnostics of one file that are printed; more of them mostly have the same cause. */
const mostPrinted = 20;

/** `2 faults in 1 file`, or with other words than fault and faults. */
export function countDiagnostics(
  faults: readonly LocatedDiagnostic[],
  singular = 'fault',
  plural = 'faults',
): string {
  const files = new Set(faults.map(({ file }) => file)).size;
  return `${faults.length} ${faults.length === 1 ? singular : plural} in ${files} ${files === 1 ? 'file' : 'files'}`;
}

const theRest = 'npm run check:content -- --json names them all';

/** Each diagnostic as text, of each file the first twenty, and how many are left. */
function partsOf(faults: readonly LocatedDiagnostic[]): string[] {
  const parts: string[] = [];
  for (const [file, all] of Map.groupBy(faults, (fault) => fault.file)) {
    parts.push(...all.slice(0, mostPrinted).map(formatDiagnostic));
    const left = all.length - mostPrinted;
    if (left > 0) parts.push(`${file}  and ${left} more; ${theRest}`);
  }
  return parts;
}

/**
 * Faults and their count as plain text; of each file the first twenty, and how many are left. The
 * words are those of `countDiagnostics`.
 */
export const formatDiagnostics = (
  faults: readonly LocatedDiagnostic[],
  ...words: string[]
): string => [...partsOf(faults), countDiagnostics(faults, ...words)].join('\n\n');

/** Files that one advice names; more of them mostly lack the same for the same reason. */
const mostNamed = 3;

/**
 * Advice and its count as plain text. What is advised of many files in the same words is said once,
 * with the number of files and the first of their names. The words are those of
 * `countDiagnostics`.
 */
export function formatAdvice(advice: readonly LocatedDiagnostic[], ...words: string[]): string {
  const groups = [
    ...Map.groupBy(advice, ({ field, reason, hint }) =>
      JSON.stringify([field, reason, hint]),
    ).values(),
  ].map((group) => ({ group, files: [...new Set(group.map(({ file }) => file))] }));
  const many = groups.filter(({ files }) => files.length > mostNamed);
  const said = new Set(many.flatMap(({ group }) => group));
  const parts = many.map(({ group, files }) => {
    const { field, reason, hint } = group[0]!;
    const named = files.slice(0, mostNamed).join(', ');
    const left = files.length - mostNamed;
    return [
      `${files.length} files  ${field}`,
      reason,
      `Hint: ${hint}`,
      `In ${named} and ${left} more; ${theRest}`,
    ].join('\n  ');
  });
  const rest = partsOf(advice.filter((one) => !said.has(one)));
  return [...parts, ...rest, countDiagnostics(advice, ...words)].join('\n\n');
}

/** What is said where faults stop a build or a page: all of them. */
export const listFaults = (faults: readonly LocatedDiagnostic[]): string =>
  `The content has faults.\n\n${formatDiagnostics(faults)}`;
