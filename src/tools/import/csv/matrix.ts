import { comparable } from '../../../model/name.ts';
import { CommandError } from '../../command.ts';
import {
  type Existing,
  idGiver,
  type Imported,
  type ImportedPosition,
  type ImportedRole,
  type ImportedSkill,
  linesOf,
  oneLine,
  presentId,
  refuseAll,
} from './framework.ts';
import { type Scale, scaleFor } from './levels.ts';
import { ranksOf } from './ranks.ts';
import type { Row, Table } from './table.ts';

/** Names of the columns that are no position and no level. */
const columns = {
  id: ['id'],
  skill: ['skill', 'skill name', 'name', 'competency', 'capability'],
  group: ['group', 'skill group', 'category', 'area'],
  definition: ['definition', 'description', 'skill description'],
} as const;

/** What `--role` and `--levels` say. */
export interface MatrixOptions {
  /** The role of columns that name a position alone. */
  readonly role: string | null;
  readonly levels: readonly string[] | null;
}

const placeOf = (headers: readonly string[], names: readonly string[]): number =>
  headers.findIndex((header) => names.includes(comparable(header)));

/** Whether a table has a row for each skill and a column for each position or level. */
export const isMatrix = ({ headers }: Table): boolean => placeOf(headers, columns.skill) >= 0;

/** A column of levels of a position, or of texts of a level. */
interface Column {
  readonly at: number;
  readonly header: string;
}

/** Reads a table with a row for each skill, such as the one that this site exports. */
export function readMatrix(table: Table, existing: Existing, options: MatrixOptions): Imported {
  const { headers, rows } = table;
  const own = {
    id: placeOf(headers, columns.id),
    skill: placeOf(headers, columns.skill),
    group: placeOf(headers, columns.group),
    definition: placeOf(headers, columns.definition),
  };
  const notes: string[] = [];
  const others = headers
    .map((header, at): Column => ({ at, header }))
    .filter(({ at, header }) => !Object.values(own).includes(at) && header !== '');
  const { scale, texts, positions } = sort(others, rows, existing, options.levels);
  const problems: string[] = [];
  const { roles, held, columnOf } = peopleOf(positions, existing, options.role, problems);
  const giveId = idGiver(existing.skills, problems);
  const skills = rows.flatMap(({ line, cells }): ImportedSkill[] => {
    const name = oneLine(cells[own.skill] ?? '');
    if (!name) {
      notes.push(`Line ${line} names no skill and is left out.`);
      return [];
    }
    const targets: Record<string, Record<string, number>> = {};
    for (const { at, header } of positions) {
      const cell = cells[at] ?? '';
      const level = scale.levelOf(cell);
      const { role, position } = columnOf(at);
      if (level === undefined) problems.push(unreadable(line, header, cell));
      else if (level !== null) (targets[role] ??= {})[position] = level;
    }
    const id = own.id >= 0 ? cells[own.id] : '';
    return [
      {
        line,
        name,
        targets,
        id: id
          ? presentId(id, existing.skills.former)
          : giveId(name, `Line ${line}, column “${headers[own.skill]}”`),
        group: oneLine(cells[own.group] ?? '') || null,
        definition: oneLine(cells[own.definition] ?? '') || null,
        levels: texts.map(({ at }) => {
          const lines = linesOf(cells[at] ?? '');
          return lines.length ? lines : null;
        }),
      },
    ];
  });
  refuseAll([...problems, ...(problems.some(isOfScale) ? [scaleHint(existing)] : [])]);
  return { scale: scale.words, skills, roles, positions: held, notes };
}

const unreadable = (line: number, header: string, cell: string): string =>
  `Line ${line}, column “${header}”: “${cell.slice(0, 60)}” ${noLevel}`;

const noLevel = 'is no level of the scale.';
const isOfScale = (problem: string): boolean => problem.endsWith(noLevel);

/** What to do about cells that name no level. */
const scaleHint = ({ levels }: Existing): string =>
  levels.length
    ? `The scale of framework.yaml goes from ${levels[0]!.level} to ${levels.at(-1)!.level}. Change it there first, or begin with npm run new -- <folder> --bare.`
    : 'Write its number or its word, or leave the cell empty; --levels names the words of the scale.';

/** Tells columns of texts from columns of levels, and finds the scale. */
function sort(
  others: readonly Column[],
  rows: readonly Row[],
  existing: Existing,
  given: readonly string[] | null,
): { scale: Scale; texts: Column[]; positions: Column[] } {
  const words = given ?? others.flatMap(({ header }) => /^\d{1,2} (\S.*)$/.exec(header)?.[1] ?? []);
  const named = new Set([
    ...words.map(comparable),
    ...words.map((word, place) => comparable(`${place + 1} ${word}`)),
    ...existing.levels.flatMap(({ level, names }) =>
      names.flatMap((name) => [comparable(name), comparable(`${level} ${name}`)]),
    ),
    ...['awareness', 'working', 'practitioner', 'expert'],
  ]);
  const texts = others.filter(({ header }) => named.has(comparable(header)));
  const positions = others.filter((column) => !texts.includes(column));
  const cells = positions.flatMap(({ at }) => rows.map((row) => row.cells[at] ?? ''));
  const headed = words.length ? words : texts.map(({ header }) => header);
  const isNew = !existing.levels.length;
  const scale = scaleFor(existing, given ?? (isNew && headed.length ? headed : null), cells);
  return { scale, texts, positions };
}

/** The roles and positions that columns name as `role/position`, or as a position alone. */
function peopleOf(
  positions: readonly Column[],
  existing: Existing,
  fallback: string | null,
  problems: string[],
) {
  const giveRole = idGiver(existing.roles, problems);
  const givePosition = idGiver(existing.positions, problems);
  const roles = new Map<string, ImportedRole>();
  const found = new Map<string, { name: string; roles: Set<string> }>();
  const byPlace = new Map<number, { role: string; position: string }>();
  for (const { at, header } of positions) {
    const [first = '', ...rest] = header.split('/').map(oneLine);
    const roleName = rest.length ? first : fallback;
    const name = rest.length ? rest.join('/') : first;
    if (!roleName || !name)
      throw new CommandError(
        `Line 1: the column “${header}” names no role. Write role/position, such as “Nurse/Senior nurse”, or name the role of all columns: --role "Nurse".`,
      );
    const where = `Line 1, column “${header}”`;
    const role = giveRole(roleName, where);
    const position = givePosition(name, where);
    const twin = [...byPlace.values()].some(
      (other) => other.role === role && other.position === position,
    );
    if (twin) throw new CommandError(`Line 1: the column “${header}” is there twice.`);
    byPlace.set(at, { role, position });
    roles.set(role, { line: 1, id: role, name: roleName, family: null, lede: null });
    const held = found.get(position) ?? { name, roles: new Set() };
    held.roles.add(role);
    found.set(position, held);
  }
  const ranks = ranksOf([...roles.keys()].map((role) => columnsOf(role, byPlace)));
  const held = [...found].map(([id, { name, roles: all }]): ImportedPosition => ({
    ...{ line: 1, id, name, lede: null },
    roles: [...all],
    rank: ranks.get(id) ?? 0,
  }));
  return { held, roles: [...roles.values()], columnOf: (at: number) => byPlace.get(at)! };
}

const columnsOf = (
  wanted: string,
  all: ReadonlyMap<number, { readonly role: string; readonly position: string }>,
): string[] =>
  [...all.values()].flatMap(({ role, position }) => (role === wanted ? [position] : []));
