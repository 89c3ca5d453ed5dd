import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { checkContent } from '../../guide/check/content.ts';
import { formatDiagnostics } from '../../guide/check/diagnostic.ts';
import { CommandError } from '../command.ts';
import { type Answers, settingsOf } from './answers.ts';

const source = path.join(import.meta.dirname, 'starter');

/** Where a guide is made: a folder of its own with `content` in it, or a folder called that. */
export interface NewPlace {
  /** The folder that holds `content`; null where only that is made. */
  readonly outer: string | null;
  readonly content: string;
}

/** Where a guide goes that is made in a folder. */
export const placeOf = (folder: string): NewPlace =>
  path.basename(folder) === 'content'
    ? { outer: null, content: folder }
    : { outer: folder, content: path.join(folder, 'content') };

/** Throws where something is in the way of a new guide: nothing is ever written over. */
export function expectFree({ outer, content }: NewPlace): void {
  const inTheWay = [content, ...(outer === null ? [] : [path.join(outer, 'README.md')])].find(
    isThere,
  );
  if (inTheWay !== undefined)
    throw new CommandError(
      `${inTheWay} is there already, and nothing is written over. Name another folder.`,
    );
}

function isThere(one: string): boolean {
  try {
    return readdirSync(one).length > 0;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}

/** What else a new guide depends on. */
export interface Making {
  /** Where pictures that pages share are. */
  readonly publicFolder: string;
  /** Today. */
  readonly day: string;
  /** Whether roles, skills and positions are left out, because a table brings them. */
  readonly isBare?: boolean;
}

/** What a bare guide goes without. */
const examples = /^(?:roles|skills|careers|origins)\/|^framework\.yaml$/;

/**
 * Writes a small guide, all of it or nothing. Gives the paths of its files.
 */
export function writeStarter(
  place: NewPlace,
  answers: Answers,
  { publicFolder, day, isBare = false }: Making,
): string[] {
  expectFree(place);
  const { outer, content } = place;
  const parent = outer ?? path.dirname(content);
  mkdirSync(parent, { recursive: true });
  const aside = mkdtempSync(path.join(parent, '.new-guide-'));
  try {
    const made = path.join(aside, 'content');
    const files = filesIn('content')
      .map((file) => file.slice('content/'.length))
      .filter((file) => !isBare || !examples.test(file));
    for (const file of files)
      put(path.join(made, file), readFileSync(path.join(source, 'content', file), 'utf8'));
    put(
      path.join(made, 'site.json'),
      `${JSON.stringify(settingsOf(answers, day, isBare), null, 2)}\n`,
    );
    // That something is a placeholder is the only advice, and meant for later.
    const { faults } = checkContent({ content: made, public: publicFolder });
    if (faults.length) throw new CommandError(formatDiagnostics(faults));
    // An empty folder may be there, which not every system lets another take the place of.
    rmSync(content, { recursive: true, force: true });
    renameSync(made, content);
    if (outer !== null) put(path.join(outer, 'README.md'), readme(answers, outer));
    return ['site.json', ...files].map((file) => path.join(content, file));
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function put(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: 'wx' });
}

const readme = ({ name }: Answers, outer: string): string =>
  readFileSync(path.join(source, 'README.md'), 'utf8')
    .replaceAll('{{name}}', name)
    .replaceAll('{{folder}}', `../${path.basename(outer)}`);

/** Every file of the starter below a folder, with forward slashes. */
function filesIn(folder: string): string[] {
  return readdirSync(path.join(source, folder), { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? filesIn(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
    )
    .toSorted();
}
