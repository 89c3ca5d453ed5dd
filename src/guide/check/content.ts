import type { Guide } from '../../model/guide.ts';
import { publicFiles } from './assets/public-files.ts';
import { checkAcrossFiles } from './cross-file/cross-file.ts';
import { byPlace, type Diagnostic, type LocatedDiagnostic } from './diagnostic.ts';
import { readSettings } from './fields/settings.ts';
import type { ContentFile } from './files/content-file.ts';
import { type OpenedFile, openFiles } from './files/content-files.ts';
import { missing, missingFiles } from './missing.ts';
import type { ContentPlace } from './place.ts';
import type { KeptReadings } from './reading/kept.ts';
import { type Memory, readAll } from './reading/reading.ts';
import { assembleRead } from './records/assemble.ts';
import { duplicateIds } from './records/duplicate-ids.ts';
import { isRead } from '../kinds.ts';

/** What the content check found, and the guide where it could be read in full. */
export interface CheckResult {
  /** What stops a build, in order of file and place. */
  readonly faults: readonly LocatedDiagnostic[];
  /** What is only listed, in order of file and place; empty where site.json asks for strict content. */
  readonly advice: readonly LocatedDiagnostic[];
  /** Null where site.json or the home page cannot be read. */
  readonly guide: Guide | null;
  readonly files: number;
}

/**
 * Reads everything in content/ and lists all its faults. Parses only: nothing of it is run.
 * `memory` keeps what was read, so that a second check reads only the files that have changed; `kept`
 * holds what earlier processes have read.
 * With `isFinal` false, advice stays advice whatever the settings ask: a text is being written.
 * Throws only where the folder itself cannot be read.
 */
export const checkContent = (
  place: ContentPlace,
  memory: Memory = new Map(),
  isFinal = true,
  kept?: KeptReadings,
): CheckResult => checkFiles(openFiles(place.content), place, memory, isFinal, kept);

/** The same for files that are opened already, or that are to be written if nothing is wrong. */
export function checkFiles(
  files: readonly OpenedFile[],
  place: ContentPlace,
  memory: Memory,
  isFinal = true,
  kept?: KeptReadings,
): CheckResult {
  const readings = readAll(files, place, memory, kept);
  const settings = readings.find(({ source }) => source.file === 'content/site.json')?.source;
  const site = settings ? readSettings(settings) : null;
  const faults: LocatedDiagnostic[] = [];
  const advice: LocatedDiagnostic[] = [];
  // Settings that cannot be read ask for nothing.
  const { strict = false, lenient = [] } = site?.value ?? {};
  const stops = (rule: Diagnostic['rule']): boolean =>
    isFinal && strict && !(rule && lenient.includes(rule));
  const report = (source: ContentFile, diagnostics: readonly Diagnostic[]): void => {
    for (const { offset, field, reason, hint, advice: isAdvice, rule } of diagnostics)
      (isAdvice && !stops(rule) ? advice : faults).push({
        file: source.file,
        ...source.place(offset),
        field,
        reason,
        hint,
      });
  };
  if (site) report(site.source, site.diagnostics);
  else faults.push(missing('content/site.json', 'The settings of the site are missing.'));

  const wanted = readings.filter(
    ({ entry, source }) =>
      source !== settings && (!entry || !site?.value || isRead(entry.collection, site.value)),
  );
  for (const { source, diagnostics } of wanted) report(source, diagnostics);
  for (const served of publicFiles(place.public)) report(served, served.diagnostics);
  const entries = wanted.flatMap(({ entry }) => (entry ? [entry] : []));
  for (const { source, diagnostic } of duplicateIds(entries)) report(source, [diagnostic]);
  faults.push(...missingFiles(site?.value ?? null, entries));
  const guide = assembleRead(site?.value ?? null, entries);
  checkAcrossFiles(guide, site, entries, place, report);
  const isWhole =
    site?.value && entries.some(({ collection, data }) => collection === 'home' && data);
  return {
    faults: faults.sort(byPlace),
    advice: advice.sort(byPlace),
    guide: isWhole ? guide : null,
    files: readings.length,
  };
}
