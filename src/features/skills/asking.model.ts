import {
  allColumns,
  type Column,
  hasTargets,
  type PositionRoles,
  type SkillTargets,
} from './matrix.model.ts';

/** What a position can ask of a skill: a level, a text of its own, or both. */
export interface SkillAsks extends SkillTargets {
  readonly data: SkillTargets['data'] & {
    /** What each position of a role is expected to do. */
    readonly expectations: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  };
}

/** A position that may ask for a sum of points. */
export interface PositionAsks extends PositionRoles {
  readonly data: PositionRoles['data'] & { readonly points?: number | undefined };
}

const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;

/** What a position of a role is expected to do in a skill; empty where the guide does not say. */
export const expectationOf = (
  { data }: { readonly data: Pick<SkillAsks['data'], 'expectations'> },
  { role, position }: Column,
): readonly string[] => own(own(data.expectations, role), position) ?? [];

/** Whether a position of a role is expected to do anything in any skill. */
export const hasExpectations = (skills: readonly SkillAsks[], column: Column): boolean =>
  skills.some((skill) => expectationOf(skill, column).length > 0);

/**
 * The positions of each role that skills can be measured against: they ask for levels, for a sum of
 * points, or say what is expected.
 */
export const askingColumns = (
  roles: readonly { readonly id: string }[],
  positions: readonly PositionAsks[],
  skills: readonly SkillAsks[],
): Column[] =>
  allColumns(roles, positions).filter(
    (column) =>
      hasTargets(skills, column) ||
      hasExpectations(skills, column) ||
      positions.find(({ id }) => id === column.position)?.data.points !== undefined,
  );
