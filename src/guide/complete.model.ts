import type { PositionRecord } from '../features/careers/position.schema.ts';
import { codeOf } from '../features/skills/code.model.ts';
import type { SkillRecord } from '../features/skills/skill.schema.ts';
import type { Entry, Framework, Position, Role, Skill } from '../model/guide.ts';

/** What the group of skills that name none is called: alone, and after other groups. */
export interface UngroupedWords {
  readonly all: string;
  readonly others: string;
}

/** Id of the group of skills that name none. */
const ungrouped = 'ungrouped';

/** A skill with its group and its number in links, be they left out or not. */
export const completeSkill = ({ id, data, ...entry }: Entry<SkillRecord>): Entry<Skill> => ({
  ...entry,
  id,
  data: { ...data, group: data.group ?? ungrouped, code: data.code ?? codeOf(id) },
});

/** A position with its roles: all of the guide where it names none. */
export const completePosition = (
  { data, ...entry }: Entry<PositionRecord>,
  roles: readonly Entry<Role>[],
): Entry<Position> => ({
  ...entry,
  data: { ...data, roles: data.roles ?? roles.map(({ id }) => id) },
});

/** The framework with a group for the skills that name none, where there are any. */
export function completeFramework(
  framework: Entry<Framework> | null,
  skills: readonly Entry<Skill>[],
  words: UngroupedWords,
): Entry<Framework> | null {
  if (!framework || !skills.some(({ data }) => data.group === ungrouped)) return framework;
  const { groups } = framework.data;
  const label = groups.length ? words.others : words.all;
  return {
    ...framework,
    data: { ...framework.data, groups: [...groups, { id: ungrouped, label }] },
  };
}

/** The fields of a record as its file has them, without the group that was made up for it. */
export function asWritten(data: unknown): unknown {
  const { group, groups } = data as { group?: unknown; groups?: unknown };
  if (group === ungrouped) return { ...(data as object), group: undefined };
  if (!Array.isArray(groups)) return data;
  return {
    ...(data as object),
    groups: groups.filter(({ id }: { id?: unknown }) => id !== ungrouped),
  };
}
