import { stringify } from 'yaml';
import type { ContentEntry } from '../../../guide/check/records/entry.ts';
import type { SkillRecord } from '../../../features/skills/skill.schema.ts';
import { fileOf } from '../../change/records.ts';
import type { World } from '../../change/world.ts';
import type { Draft } from '../../draft.ts';
import type { ImportReport } from '../report.ts';
import type { Imported, ImportedPosition, ImportedRole, ImportedSkill } from './framework.ts';
import { type Additions, addToFramework } from './framework-file.ts';
import { idOf } from '../id.ts';
import { switchOn } from '../site-file.ts';

/** What an import did, and which line of the table each new file comes from. */
export interface Merged extends ImportReport {
  readonly lines: ReadonlyMap<string, number>;
}

const yaml = (data: object): string => stringify(data, { lineWidth: 0, singleQuote: true });

/** A record without the keys that have nothing to say. */
const said = (data: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) =>
        value !== null && !(typeof value === 'object' && !Object.keys(value as object).length),
    ),
  );

/** Writes what a table says into a draft, and nothing over what is there. */
export function mergeTable(draft: Draft, world: World, imported: Imported): Merged {
  const files = new Map<string, ContentEntry>(
    world.entries.map((entry) => [`${entry.collection}/${entry.id}`, entry]),
  );
  const report = { imported: [] as string[], changed: [] as string[], skipped: [] as string[] };
  const lines = new Map<string, number>();
  const notes = [...imported.notes];
  const add = (file: string, text: string, line: number): void => {
    draft.write(file, text);
    lines.set(`content/${file}`, line);
    report.imported.push(file);
  };
  const there = (key: string): ContentEntry | undefined => files.get(key);
  const additions: Additions = {
    scale: imported.scale,
    groups: labelled(imported.skills.map(({ group }) => group)),
    families: labelled(imported.roles.map(({ family }) => family)),
    ranks: Math.max(-1, ...imported.positions.map(({ rank }) => rank)) + 1,
  };
  const framework = addToFramework(draft, world, additions);
  report.changed.push(...framework.changed);
  report.imported.push(...framework.imported);
  // The order of a table is that of a guide which has none yet.
  const isFirst = (collection: string): boolean =>
    !world.entries.some((entry) => entry.collection === collection);
  const ordered = { roles: isFirst('roles'), skills: isFirst('skills') };
  for (const [at, role] of imported.roles.entries()) {
    const known = there(`roles/${role.id}`);
    if (known) report.skipped.push(`${fileOf(known)}: is there already`);
    else
      add(
        `roles/${role.id}.md`,
        roleText(role, ordered.roles ? at + 1 : null, framework.familyOf),
        role.line,
      );
  }
  for (const position of imported.positions) {
    const known = there(`careers/${position.id}`);
    if (known) report.skipped.push(`${fileOf(known)}: ${whatDiffers(known, position)}`);
    else {
      const { grade, note } = framework.gradeOf(position, imported.positions);
      if (note) notes.push(note);
      add(`careers/${position.id}.yaml`, positionText(position, grade), position.line);
    }
  }
  for (const [at, skill] of imported.skills.entries()) {
    const known = there(`skills/${skill.id}`);
    if (known) report.skipped.push(`${fileOf(known)}: ${differenceOf(known, skill)}`);
    else
      add(
        `skills/${skill.id}.yaml`,
        skillText(skill, ordered.skills ? at + 1 : null, framework.groupOf),
        skill.line,
      );
  }
  if (
    switchOn(draft, { roles: imported.roles, skills: imported.skills, careers: imported.positions })
  )
    report.changed.push('site.json');
  return { ...report, notes, lines };
}

const labelled = (names: readonly (string | null)[]): Map<string, string> =>
  new Map(names.flatMap((name) => (name ? [[idOf(name) || 'group', name] as const] : [])));

const roleText = (
  { name, family, lede }: ImportedRole,
  order: number | null,
  familyOf: (label: string) => string,
): string =>
  `---\n${yaml(said({ title: name, family: family && familyOf(family), order, lede }))}---\n`;

const positionText = ({ name, roles, lede }: ImportedPosition, grade: string): string =>
  yaml(said({ title: name, grade, roles, lede }));

function skillText(
  { name, group, definition, levels, targets }: ImportedSkill,
  order: number | null,
  groupOf: (label: string) => string,
): string {
  const last = levels.findLastIndex((lines) => lines !== null);
  const written = levels.slice(0, last + 1);
  return yaml(
    said({ name, group: group && groupOf(group), order, definition, levels: written, targets }),
  );
}

/** What a position of the guide has otherwise than the table. */
function whatDiffers({ data }: ContentEntry, { roles }: ImportedPosition): string {
  const own = (data as { roles?: readonly string[] } | null)?.roles;
  const missing = own ? roles.filter((role) => !own.includes(role)) : [];
  return missing.length
    ? `is there already, without the role ${missing.join(', ')} that the table gives it`
    : 'is there already';
}

/** What a skill of the guide has otherwise than the table, which is never written over it. */
function differenceOf({ data }: ContentEntry, skill: ImportedSkill): string {
  const own = data as SkillRecord | null;
  if (!own) return 'is there already';
  const targets = Object.entries(skill.targets).flatMap(([role, cells]) =>
    Object.entries(cells).flatMap(([position, level]) => {
      const set = own.targets[role]?.[position];
      if (set === level) return [];
      return [`${role}/${position} is ${set ?? 'not set'}, ${level} in the table`];
    }),
  );
  const texts = skill.levels.flatMap((lines, place) =>
    lines && lines.join('\n') !== (own.levels[place] ?? []).join('\n')
      ? [`level ${place + 1} reads otherwise`]
      : [],
  );
  const name = own.name === skill.name ? [] : [`its name is “${own.name}”`];
  const all = [...name, ...targets, ...texts];
  return all.length
    ? `kept as it is, and differs: ${all.join('; ')}`
    : 'is there already, and the same';
}
