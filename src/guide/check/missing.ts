import type { Site } from '../../model/site.schema.ts';
import type { LocatedDiagnostic } from './diagnostic.ts';
import type { ContentEntry } from './records/entry.ts';
import { type Section, sectionNames } from '../../model/sections.ts';
import type { KindName } from '../../model/guide.ts';
import { kinds } from '../kinds.ts';

/** Says that a file is missing, which no place in a text can show. */
export const missing = (file: string, reason: string): LocatedDiagnostic => ({
  file,
  line: 1,
  column: 1,
  field: 'file',
  reason,
  hint: 'content/README.md tells what belongs in it.',
});

/** Collections whose records make the quiz whole, where it has any. */
const quizParts = ['quizResults', 'quizTeam', 'quizKeying', 'quizMethod'] as const;

/** Files that the settings ask for and that are not there. */
export function missingFiles(
  site: Site | null,
  entries: readonly ContentEntry[],
): LocatedDiagnostic[] {
  const present = new Set(entries.map(({ collection }) => collection));
  return [
    ...(site ? [...emptySections(site, present), ...missingOfSections(site, present)] : []),
    ...(present.has('home') ? [] : [missing('content/home.mdx', 'The home page is missing.')]),
  ];
}

type Present = ReadonlySet<KindName>;

function missingOfSections({ sections }: Site, present: Present): LocatedDiagnostic[] {
  const { skills, careers, compare, quiz } = sections;
  return [
    ...(compare && !present.has('compare')
      ? [missing('content/compare.mdx', 'The page that shows the demos is missing.')]
      : []),
    ...((skills || careers) && !present.has('framework')
      ? [
          missing(
            'content/framework.yaml',
            'Skills and careers are held against a scale, groups and grades, which are missing.',
          ),
        ]
      : []),
    ...(quiz && present.has('quiz') ? missingOfQuiz(present) : []),
  ];
}

const missingOfQuiz = (present: Present): LocatedDiagnostic[] =>
  quizParts
    .filter((part) => !present.has(part))
    .map((part) => {
      const { folder, only, endings } = kinds[part];
      return missing(
        `content/${folder}/${only}.${endings[0]}`,
        'The quiz is switched on in site.json, but this part of it is missing.',
      );
    });

/** Collections that fill a section of another name. */
const filledBy: Partial<Readonly<Record<Section, KindName>>> = { compare: 'demos' };

/** Sections that are switched on and have no record. */
function emptySections(site: Site, present: ReadonlySet<string>): LocatedDiagnostic[] {
  return sectionNames
    .map((name) => ({ name, on: site.sections[name], folder: filledBy[name] ?? name }))
    .filter(({ on, folder }) => on && !present.has(folder))
    .map(({ name, folder }) => ({
      ...missing(
        `content/${folder}`,
        'The section is switched on in site.json, but its folder is empty.',
      ),
      field: 'folder',
      hint: `Add a file, or set sections.${name} to false.`,
    }));
}
