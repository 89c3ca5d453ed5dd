import type { Guide } from '../../../model/guide.ts';
import { allColumns, type Column, hasTargets, targetOf } from '../../skills/matrix.model.ts';
import type { WeighedSkill } from '../../profile/gap.model.ts';
import type { OriginNode, PositionNode } from '../careers.model.ts';
import { columnBelow } from '../steps.model.ts';

/** A skill that counts for the step into a position. */
export interface CheckedSkill<S extends WeighedSkill = WeighedSkill> {
  readonly skill: S;
  /** The level that the position asks for; null where the guide sets none. */
  readonly asked: number | null;
  /** The level of whoever does what the step below asks for; null where none is asked. */
  readonly preset: number | null;
  /** 2 where the skill is central to the role, else 1; as in the profile. */
  readonly weight: number;
}

/** The few skills that say most about what someone lacks for a position in one of its roles. */
export interface SelfCheck<S extends WeighedSkill = WeighedSkill> {
  readonly column: Column;
  /** Where the step begins; null where no promotion leads from a position with levels. */
  readonly below: Column | null;
  readonly skills: readonly CheckedSkill<S>[];
}

/** What the short ratings are made of. */
interface CareerWorld<S extends WeighedSkill> {
  readonly roles: readonly { readonly id: string }[];
  readonly careers: readonly (PositionNode & {
    readonly data: PositionNode['data'] & {
      readonly keySkills?:
        | readonly { readonly skill: string; readonly roles?: readonly string[] | undefined }[]
        | undefined;
    };
  })[];
  readonly origins: readonly OriginNode[];
  readonly skills: readonly S[];
  /** The lowest level of the scale. */
  readonly lowest: number;
}

/** As many skills as can be rated within a minute, and as few as still say something. */
const most = 7;
const fewest = 5;

/** The world of a guide. */
export const worldOf = (guide: Guide): CareerWorld<Guide['skills'][number]> => ({
  ...guide,
  lowest: guide.framework?.data.scale?.none ? 0 : 1,
});

/**
 * The short rating for a column: the skills that its position names as those that matter most, and
 * after them those that the step raises most. Null where there is nothing to rate.
 */
export function selfCheckOf<S extends WeighedSkill>(
  column: Column,
  world: CareerWorld<S>,
): SelfCheck<S> | null {
  const { careers, skills, lowest } = world;
  const below = columnBelow(column, world);
  const isSet = hasTargets(skills, column);
  const check = (skill: S): CheckedSkill<S> => {
    const asked = targetOf(skill, column);
    const before = below && targetOf(skill, below);
    return {
      skill,
      asked,
      preset: asked === null ? null : (before ?? Math.max(lowest, asked - 1)),
      weight: isSet && skill.data.core?.includes(column.role) ? 2 : 1,
    };
  };
  const named = (careers.find(({ id }) => id === column.position)?.data.keySkills ?? [])
    .filter(({ roles }) => !roles || roles.includes(column.role))
    .flatMap(({ skill }) => skills.find(({ id }) => id === skill) ?? [])
    .map(check)
    .filter(({ asked }) => !isSet || asked !== null)
    .slice(0, most);
  const raise = ({ asked, preset, weight }: CheckedSkill): number =>
    ((asked ?? 0) - (preset ?? 0)) * weight;
  const others = skills
    .filter(({ id }) => !named.some(({ skill }) => skill.id === id))
    .map(check)
    .filter((checked) => raise(checked) > 0)
    .toSorted((a, b) => raise(b) - raise(a));
  const all = [...named, ...others.slice(0, Math.max(0, fewest - named.length))];
  return all.length ? { column, below, skills: all } : null;
}

/** The short ratings of a guide, in the order of its columns; roles that all ask the same share one. */
export const selfChecks = <S extends WeighedSkill>(world: CareerWorld<S>): SelfCheck<S>[] => {
  const all = allColumns(world.roles, world.careers).flatMap(
    (column) => selfCheckOf(column, world) ?? [],
  );
  const asks = ({ skills }: SelfCheck<S>): string =>
    JSON.stringify(skills.map(({ skill, ...rest }) => [skill.id, rest]));
  return all.filter((check) => {
    const [first, ...others] = all.filter(
      ({ column }) => column.position === check.column.position,
    ) as [SelfCheck<S>, ...SelfCheck<S>[]];
    return check === first || others.some((other) => asks(other) !== asks(first));
  });
};
