import type { Guide } from '../../model/guide.ts';
import type { CollectionName } from '../collections.ts';
import type { Section, Site } from '../../model/site.schema.ts';
import { assemble } from './records/assemble.ts';
import { collections, isRead } from '../collections.ts';
import { crossFileDiagnostics } from './cross-file/cross-file.ts';
import type { ContentEntry } from './records/entry.ts';
import { byPlace, type LocatedDiagnostic, type Diagnostic } from './diagnostic.ts';
import type { ContentFile } from './files/content-file.ts';
import { openFiles } from './files/content-files.ts';
import type { ContentPlace } from './place.ts';
import { type Memory, readAll } from './reading/reading.ts';
import { publicFiles } from './assets/public-files.ts';
import { readSettings } from './fields/settings.ts';

const quizParts = ['quizResults', 'quizTeam', 'quizKeying', 'quizMethod'] as const;

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
 * `memory` keeps what was read, so that a second check reads only the files that have changed.
 * Throws only where the folder itself cannot be read.
 */
export function checkContent(place: ContentPlace, memory: Memory = new Map()): CheckResult {
  const readings = readAll(openFiles(place.content), place, memory);
  const settings = readings.find(({ source }) => source.file === 'content/site.json')?.source;
  const site = settings ? readSettings(settings) : null;
  const faults: LocatedDiagnostic[] = [];
  // Settings that cannot be read ask for nothing.
  const advice: LocatedDiagnostic[] = site?.value?.strict ? faults : [];
  const report = (source: ContentFile, diagnostics: readonly Diagnostic[]): void => {
    for (const { offset, field, reason, hint, advice: mild } of diagnostics)
      (mild ? advice : faults).push({
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
  for (const [entry, twin] of duplicateIds(entries))
    report(entry.source, [
      {
        offset: 0,
        field: 'file name',
        reason: `The id “${entry.id}” belongs to ${twin.source.file} already.`,
        hint: 'Rename or merge one of the files; capitals make no difference.',
      },
    ]);
  if (site?.value) {
    faults.push(...emptySections(site.value, entries));
    const { skills, careers, compare } = site.value.sections;
    if (compare && !entries.some(({ collection }) => collection === 'compare'))
      faults.push(missing('content/compare.mdx', 'The page that shows the demos is missing.'));
    if ((skills || careers) && !entries.some(({ collection }) => collection === 'framework'))
      faults.push(
        missing(
          'content/framework.yaml',
          'Skills and careers are held against a scale, groups and grades, which are missing.',
        ),
      );
    if (site.value.sections.quiz) faults.push(...missingOfQuiz(entries));
  }

  if (!entries.some(({ collection }) => collection === 'home'))
    faults.push(missing('content/home.mdx', 'The home page is missing.'));
  const guide = assemble(site?.value ?? null, entries);
  crossFileDiagnostics(guide, site, entries, place, report);
  const whole =
    site?.value && entries.some(({ collection, data }) => collection === 'home' && data);
  return {
    faults: faults.sort(byPlace),
    advice: advice === faults ? [] : advice.sort(byPlace),
    guide: whole ? guide : null,
    files: readings.length,
  };
}

const missing = (file: string, reason: string): LocatedDiagnostic => ({
  file,
  line: 1,
  column: 1,
  field: 'file',
  reason,
  hint: 'content/README.md tells what belongs in it.',
});

/** Files whose ids are the same, or differ only in case, with the first of their kind. */
function duplicateIds(entries: readonly ContentEntry[]): [ContentEntry, ContentEntry][] {
  const seen = new Map<string, ContentEntry>();
  return entries.flatMap((entry): [ContentEntry, ContentEntry][] => {
    const key = `${entry.collection}/${entry.id.toLowerCase()}`;
    const twin = seen.get(key);
    if (twin) return [[entry, twin]];
    seen.set(key, entry);
    return [];
  });
}

/** Records without which the quiz is not whole, where it has any. */
const missingOfQuiz = (entries: readonly ContentEntry[]): LocatedDiagnostic[] =>
  entries.some(({ collection }) => collection === 'quiz')
    ? quizParts
        .filter((part) => !entries.some(({ collection }) => collection === part))
        .map((part) => {
          const { folder, only, endings } = collections[part];
          return missing(
            `content/${folder}/${only}.${endings[0]}`,
            'The quiz is switched on in site.json, but this part of it is missing.',
          );
        })
    : [];
/** Collections that fill a section of another name. */
const heldIn: Partial<Readonly<Record<Section, CollectionName>>> = { compare: 'demos' };

function emptySections(site: Site, entries: readonly ContentEntry[]): LocatedDiagnostic[] {
  return Object.entries(site.sections)
    .map(([name, on]) => ({ name, on, folder: heldIn[name as Section] ?? name }))
    .filter(({ on, folder }) => on && !entries.some(({ collection }) => collection === folder))
    .map(({ name, folder }) => ({
      ...missing(
        `content/${folder}`,
        'The section is switched on in site.json, but its folder is empty.',
      ),
      field: 'folder',
      hint: `Add a file, or set sections.${name} to false.`,
    }));
}
