import type { Guide, KindName } from '../../model/guide.ts';
import type { Site } from '../../model/site.schema.ts';
import { assembleRead } from './assemble.ts';
import { crossFindings } from './cross.ts';
import type { ContentEntry } from './entry.ts';
import { byPlace, type Fault, type Finding } from './fault.ts';
import { type ContentFile, openFiles } from './files.ts';
import { type Memory, readAll } from './reading.ts';
import { servedFiles } from './assets/served.ts';
import { readSettings } from './fields/settings.ts';
import { type Section, sectionNames } from '../../model/sections.ts';
import { isRead, kinds } from '../kinds.ts';

const quizParts = ['quizResults', 'quizTeam', 'quizKeying', 'quizMethod'] as const;

/** What the content check found, and the guide where it could be read in full. */
export interface CheckResult {
  /** What stops a build, in order of file and place. */
  readonly faults: readonly Fault[];
  /** What is only listed, in order of file and place; empty where site.json asks for strict content. */
  readonly advice: readonly Fault[];
  /** Null where site.json or the home page cannot be read. */
  readonly guide: Guide | null;
  readonly files: number;
}

/** Where content and its images are. Both paths are absolute. */
export interface ContentPlace {
  readonly content: string;
  readonly public: string;
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
  const faults: Fault[] = [];
  // Settings that cannot be read ask for nothing.
  const advice: Fault[] = site?.value?.strict ? faults : [];
  const report = (source: ContentFile, findings: readonly Finding[]): void => {
    for (const { offset, field, reason, hint, advice: mild } of findings)
      (mild ? advice : faults).push({
        file: source.file,
        ...source.place(offset),
        field,
        reason,
        hint,
      });
  };
  if (site) report(site.source, site.findings);
  else faults.push(missing('content/site.json', 'The settings of the site are missing.'));

  const wanted = readings.filter(
    ({ entry, source }) =>
      source !== settings && (!entry || !site?.value || isRead(entry.collection, site.value)),
  );
  for (const { source, findings } of wanted) report(source, findings);
  for (const served of servedFiles(place.public)) report(served, served.findings);
  const entries = wanted.flatMap(({ entry }) => (entry ? [entry] : []));
  for (const [entry, twin] of twins(entries))
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
  const guide = assembleRead(site?.value ?? null, entries);
  crossFindings(guide, site, entries, place, report);
  const whole =
    site?.value && entries.some(({ collection, data }) => collection === 'home' && data);
  return {
    faults: faults.sort(byPlace),
    advice: advice === faults ? [] : advice.sort(byPlace),
    guide: whole ? guide : null,
    files: readings.length,
  };
}

const missing = (file: string, reason: string): Fault => ({
  file,
  line: 1,
  column: 1,
  field: 'file',
  reason,
  hint: 'content/README.md tells what belongs in it.',
});

/** Files whose ids are the same, or differ only in case, with the first of their kind. */
function twins(entries: readonly ContentEntry[]): [ContentEntry, ContentEntry][] {
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
const missingOfQuiz = (entries: readonly ContentEntry[]): Fault[] =>
  entries.some(({ collection }) => collection === 'quiz')
    ? quizParts
        .filter((part) => !entries.some(({ collection }) => collection === part))
        .map((part) => {
          const { folder, only, endings } = kinds[part];
          return missing(
            `content/${folder}/${only}.${endings[0]}`,
            'The quiz is switched on in site.json, but this part of it is missing.',
          );
        })
    : [];
/** Collections that fill a section of another name. */
const heldIn: Partial<Readonly<Record<Section, KindName>>> = { compare: 'demos' };

function emptySections(site: Site, entries: readonly ContentEntry[]): Fault[] {
  return sectionNames
    .map((name) => ({ name, on: site.sections[name], folder: heldIn[name] ?? name }))
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
