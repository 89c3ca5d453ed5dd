import type { Change } from '../draft.ts';

/** What an import did, or would do. Paths are those inside content/. */
export interface ImportReport {
  readonly imported: readonly string[];
  readonly changed: readonly string[];
  /** Each with the reason. */
  readonly skipped: readonly string[];
  readonly notes: readonly string[];
}

/** What an import would do; nothing of it is on the disk yet. */
export interface PlannedImport {
  readonly report: ImportReport;
  readonly changes: readonly Change[];
}

/** The report for a person to read. */
export function importText(report: ImportReport, isDry: boolean): string {
  const { imported, changed, skipped, notes } = report;
  const part = (title: string, lines: readonly string[]): string =>
    lines.length
      ? [`${title} (${lines.length}):`, ...lines.map((line) => `  ${line}`)].join('\n')
      : '';
  return [
    isDry ? 'Would do this, and has changed nothing.' : '',
    part('Imported', imported),
    part('Changed', changed),
    part('Skipped', skipped),
    part('To look at', notes),
    imported.length + changed.length + notes.length ? '' : 'Nothing is new.',
  ]
    .filter(Boolean)
    .join('\n\n');
}
