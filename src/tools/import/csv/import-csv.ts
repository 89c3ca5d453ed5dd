import type { ContentPlace } from '../../../guide/check/place.ts';
import type { Framework } from '../../../features/skills/framework.schema.ts';
import { levelsOf } from '../../../features/skills/scale.model.ts';
import { comparable } from '../../../model/name.ts';
import { formerIds } from '../../../model/redirect.ts';
import { readWorld, type World } from '../../change/world.ts';
import { CommandError } from '../../command.ts';
import { openDraft } from '../../draft.ts';
import { refuseFaults } from '../faults.ts';
import { decodeText } from '../decode.ts';
import type { PlannedImport } from '../report.ts';
import type { Existing, Imported, Known } from './framework.ts';
import { isMatrix, readMatrix } from './matrix.ts';
import { mergeTable } from './merge.ts';
import { isRoleRows, readRoleRows } from './role-rows.ts';
import { readTable, type Table } from './table.ts';

/** What the command says of a table. */
export interface CsvOptions {
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  /** The role of columns that name a position alone. */
  readonly role?: string | undefined;
  /** Words of the levels, lowest first, with commas between them. */
  readonly levels?: string | undefined;
}

/**
 * Reads a table and works out which records it becomes. `file` is its name for messages. Throws a
 * CommandError where it cannot be read, or where the content would be at fault afterwards.
 */
export function planCsv(
  place: ContentPlace,
  file: string,
  bytes: Uint8Array,
  options: CsvOptions = {},
): PlannedImport {
  const draft = openDraft(place.content);
  if (!draft.has('site.json'))
    throw new CommandError(
      `There is no site.json in ${place.content}. Begin with npm run new -- <folder>, and set CONTENT_DIR to it.`,
    );
  const memory = new Map();
  const world = readWorld(draft, place, memory);
  const imported = named(file, () => read(bytes, existingOf(world), options));
  const { lines, ...report } = mergeTable(draft, world, imported);
  refuseFaults(draft, place, memory, (fault) => {
    const line = lines.get(fault.file);
    return line === undefined ? null : `${file}:${line}`;
  });
  return { report, changes: draft.changes() };
}

function read(bytes: Uint8Array, existing: Existing, options: CsvOptions): Imported {
  const { delimiter } = options;
  if (delimiter !== undefined && delimiter.length !== 1 && delimiter !== 'tab')
    throw new CommandError('--delimiter is one sign, or the word tab.', 2);
  const text = decodeText(bytes, options.encoding);
  const table = readTable(text, delimiter === 'tab' ? '\t' : delimiter);
  const levels =
    options.levels
      ?.split(',')
      .map((word) => word.trim())
      .filter(Boolean) ?? null;
  if (isRoleRows(table)) return readRoleRows(table, existing, levels);
  if (isMatrix(table)) return readMatrix(table, existing, { levels, role: options.role ?? null });
  throw new CommandError(unknownShape(table));
}

const unknownShape = ({ headers }: Table): string =>
  `Line 1: has the columns ${headers.map((header) => `“${header}”`).join(', ')}. Either a row is a skill, with a column “skill” and a column for each position, or a row is a skill of a role level, with the columns “role”, “role level”, “skill name” and “skill level”.`;

/** Runs something, and puts the name of a file before what it complains of. */
function named<T>(file: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof CommandError) || error.code === 2) throw error;
    throw new CommandError(
      error.message
        .split('\n')
        .map((line) => line.replace(/^Line (\d+)(?=[:,])/, `${file}:$1`))
        .join('\n')
        .replace(/^(?!.*:\d+)/, `${file}: `),
    );
  }
}

function existingOf({ entries, site }: World): Existing {
  const framework = entries.find(({ collection }) => collection === 'framework');
  const data = framework?.data as Framework | null | undefined;
  const known = (kind: string, ...keys: string[]): Known => ({
    former: formerIds(site?.value?.redirects, kind),
    ids: new Map(
      entries
        .filter(({ collection }) => collection === kind)
        .flatMap(({ id, data: record }) =>
          [id, ...keys.map((key) => (record as Record<string, unknown> | null)?.[key])]
            .filter((name): name is string => typeof name === 'string')
            .map((name) => [comparable(name), id] as const),
        ),
    ),
  });
  return {
    levels: data
      ? levelsOf(data).map(({ level, name, short }) => ({ level, names: [name, short] }))
      : [],
    roles: known('roles', 'name', 'title'),
    positions: known('careers', 'name', 'title'),
    skills: known('skills', 'name', 'short'),
  };
}
