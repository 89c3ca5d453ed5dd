import { comparable } from '../../../model/name.ts';
import {
  type Existing,
  idGiver,
  type Imported,
  type ImportedPosition,
  type ImportedRole,
  linesOf,
  oneLine,
  refuseAll,
} from './framework.ts';
import { scaleFor } from './levels.ts';
import { ranksOf } from './ranks.ts';
import type { Table } from './table.ts';

/** Columns of a table with a row for each role level and skill, as gov.uk publishes its own. */
const names = {
  family: ['role family'],
  role: ['role', 'role name'],
  roleText: ['role description'],
  position: ['role level', 'role level name', 'position'],
  positionText: ['role level description'],
  skill: ['skill name', 'skill'],
  skillText: ['skill description'],
  level: ['skill level', 'level'],
  levelText: ['skill level description'],
} as const;

type Name = keyof typeof names;

const spaced = (header: string): string => comparable(header.replace(/[_-]+/g, ' '));

const placesOf = ({ headers }: Table): Record<Name, number> =>
  Object.fromEntries(
    Object.entries(names).map(([key, all]) => [
      key,
      headers.findIndex((header) => (all as readonly string[]).includes(spaced(header))),
    ]),
  ) as Record<Name, number>;

/** Whether a table has a row for each role level and skill. */
export function isRoleRows(table: Table): boolean {
  const { role, position, skill, level } = placesOf(table);
  return [role, position, skill, level].every((place) => place >= 0);
}

/** Reads a table with a row for each role level and skill. */
export function readRoleRows(
  table: Table,
  existing: Existing,
  levels: readonly string[] | null,
): Imported {
  const places = placesOf(table);
  const notes = unused(table, places);
  const cellOf = (cells: readonly string[], name: Name): string =>
    places[name] < 0 ? '' : (cells[places[name]] ?? '');
  const scale = scaleFor(
    existing,
    levels,
    table.rows.map(({ cells }) => cellOf(cells, 'level')),
  );
  const problems: string[] = [];
  const [giveRole, givePosition, giveSkill] = [
    idGiver(existing.roles, problems),
    idGiver(existing.positions, problems),
    idGiver(existing.skills, problems),
  ];
  const roles = new Map<string, ImportedRole>();
  const positions = new Map<
    string,
    Omit<ImportedPosition, 'rank' | 'roles'> & { roles: Set<string> }
  >();
  const ladders = new Map<string, string[]>();
  const skills = new Map<string, DraftSkill>();
  for (const { line, cells } of table.rows) {
    const text = (name: Name): string => oneLine(cellOf(cells, name));
    const [roleName, positionName, skillName] = [text('role'), text('position'), text('skill')];
    if (!roleName || !positionName || !skillName) {
      notes.push(
        `Line ${line} names no ${roleName ? (positionName ? 'skill' : 'role level') : 'role'} and is left out.`,
      );
      continue;
    }
    const role = giveRole(roleName, `Line ${line}, role`);
    const position = givePosition(positionName, `Line ${line}, role level`);
    const id = giveSkill(skillName, `Line ${line}, skill name`);
    if (!roles.has(role))
      roles.set(role, {
        ...{ line, id: role, name: roleName },
        family: text('family') || null,
        lede: fitting(text('roleText'), 400, `Line ${line}, role description`, notes),
      });
    if (!positions.has(position))
      positions.set(position, {
        ...{ line, id: position, name: positionName, roles: new Set() },
        lede: fitting(text('positionText'), 600, `Line ${line}, role level description`, notes),
      });
    positions.get(position)!.roles.add(role);
    const ladder = ladders.get(role) ?? [];
    if (!ladder.includes(position)) ladder.push(position);
    ladders.set(role, ladder);
    if (!skills.has(id))
      skills.set(id, {
        ...{ line, id, name: skillName, targets: {}, levels: [] },
        definition: fitting(text('skillText'), 600, `Line ${line}, skill description`, notes),
      });
    const said = cellOf(cells, 'level');
    const level = scale.levelOf(said);
    if (level === undefined)
      problems.push(
        `Line ${line}, skill level: “${said.slice(0, 60)}” is no level of the scale. --levels names the words of a new scale, lowest first.`,
      );
    if (level === undefined || level === null) continue;
    const skill = skills.get(id)!;
    const set = skill.targets[role]?.[position];
    if (set !== undefined && set !== level)
      problems.push(
        `Line ${line}, skill level: “${positionName}” asks for ${set} in “${skillName}” on an earlier line, and for ${level} here. Keep one of the two.`,
      );
    (skill.targets[role] ??= {})[position] = level;
    describe(skill, level, linesOf(cellOf(cells, 'levelText')), line, notes);
  }
  refuseAll(problems);
  const ranks = ranksOf([...ladders.values()]);
  return {
    ...{ scale: scale.words, notes },
    roles: [...roles.values()],
    positions: [...positions.values()].map(({ roles: held, ...position }) => ({
      ...position,
      roles: [...held],
      rank: ranks.get(position.id) ?? 0,
    })),
    skills: [...skills.values()].map(({ levels: texts, ...skill }) => ({
      ...skill,
      group: null,
      levels: Array.from(texts, (lines) => lines ?? null),
    })),
  };
}

interface DraftSkill {
  readonly line: number;
  readonly id: string;
  readonly name: string;
  readonly definition: string | null;
  readonly targets: Record<string, Record<string, number>>;
  readonly levels: (string[] | undefined)[];
}

/** Notes what a level of a skill looks like. The first text that says it counts. */
function describe(
  { levels, name }: DraftSkill,
  level: number,
  lines: string[],
  line: number,
  notes: string[],
): void {
  const known = levels[level - 1];
  if (!lines.length || level < 1) return;
  if (!known) levels[level - 1] = lines;
  else if (known.join('\n') !== lines.join('\n'))
    notes.push(
      `Line ${line} describes level ${level} of “${name}” otherwise than an earlier line, which counts.`,
    );
}

/** A text, or null where there is none or it is too long to be one. */
function fitting(text: string, most: number, where: string, notes: string[]): string | null {
  if (!text) return null;
  if (text.length <= most) return text;
  notes.push(`${where}: has ${text.length} characters, ${most} at most, and is left out.`);
  return null;
}

/** Says which columns of a table are not read. */
function unused({ headers }: Table, places: Readonly<Record<Name, number>>): string[] {
  const used = new Set(Object.values(places));
  const left = headers.filter((header, at) => header && !used.has(at));
  return left.length ? [`Not read: ${left.map((header) => `column “${header}”`).join(', ')}.`] : [];
}
