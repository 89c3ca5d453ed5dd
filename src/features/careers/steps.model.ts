import type { CareerMove, OriginNode, PositionNode } from './careers.model.ts';
import { movesOf } from './careers.model.ts';
import { noTrack } from '../skills/grade-groups.model.ts';
import { type TargetChange, differenceOf } from '../skills/difference.model.ts';
import {
  type Column,
  hasTargets,
  type PositionRoles,
  type SkillTargets,
} from '../skills/matrix.model.ts';

/** Two columns and what differs from the first to the second. */
interface Contrast<S extends SkillTargets = SkillTargets> {
  readonly from: Column;
  readonly to: Column;
  readonly changes: readonly TargetChange<S>[];
}

const contrast = <S extends SkillTargets>(
  skills: readonly S[],
  from: Column,
  to: Column,
): Contrast<S>[] =>
  hasTargets(skills, from) && hasTargets(skills, to)
    ? [{ from, to, changes: differenceOf(skills, from, to) }]
    : [];

/**
 * What a step from one position to another changes, for each role that both have; where they share
 * none, for each pair of their roles. A pair of which one side sets no target is left out.
 */
export function contrastsOfStep<S extends SkillTargets>(
  skills: readonly S[],
  from: PositionRoles,
  to: PositionRoles,
): Contrast<S>[] {
  const kept = from.data.roles.filter((role) => to.data.roles.includes(role));
  const pairs = kept.length
    ? kept.map((role) => [role, role] as const)
    : from.data.roles.flatMap((role) => to.data.roles.map((other) => [role, other] as const));
  return pairs.flatMap(([role, other]) =>
    contrast(skills, { role, position: from.id }, { role: other, position: to.id }),
  );
}

/** How the roles differ among some positions: each pair of columns that stand for two roles. */
function contrastsOfRoles<S extends SkillTargets>(
  skills: readonly S[],
  roles: readonly { readonly id: string }[],
  positions: readonly PositionRoles[],
): Contrast<S>[] {
  const columns = roles.flatMap(({ id: role }) =>
    positions
      .filter(({ data }) => data.roles.includes(role))
      .map(({ id }) => ({ role, position: id })),
  );
  return columns.flatMap((from, place) =>
    columns
      .slice(place + 1)
      .filter((to) => to.role !== from.role)
      .flatMap((to) => contrast(skills, from, to)),
  );
}

/** What every promotion changes, in the order of the positions. */
export const contrastsOfSteps = <S extends SkillTargets>(
  skills: readonly S[],
  positions: readonly PositionNode[],
): Contrast<S>[] =>
  movesOf(positions, [])
    .filter(({ kind }) => kind === 'promotion')
    .flatMap(({ from, to }) => {
      const [start, end] = [from, to].map((id) => positions.find((position) => position.id === id));
      return start && end ? contrastsOfStep(skills, start, end) : [];
    });

/** How the roles differ at each grade, track by track. */
export const contrastsOfGrades = <S extends SkillTargets>(
  skills: readonly S[],
  roles: readonly { readonly id: string }[],
  grades: readonly { readonly id: string }[],
  tracks: readonly { readonly id: string }[],
  positions: readonly (PositionRoles & {
    readonly data: { readonly grade: string; readonly track?: string | undefined };
  })[],
): Contrast<S>[] =>
  grades.flatMap((grade) =>
    [...tracks, noTrack].flatMap((track) =>
      contrastsOfRoles(
        skills,
        roles,
        positions.filter(
          ({ data }) => data.grade === grade.id && (data.track ?? noTrack.id) === track.id,
        ),
      ),
    ),
  );

/** The steps that begin at a place and those that end there, in their order. */
export function movesAround(
  positions: readonly PositionNode[],
  origins: readonly OriginNode[],
  id: string,
): { readonly out: readonly CareerMove[]; readonly into: readonly CareerMove[] } {
  const moves = movesOf(positions, origins);
  return {
    out: moves.filter(({ from }) => from === id),
    into: moves.filter(({ to }) => to === id),
  };
}

/** How many skills change in each way. */
export const countChanges = (
  changes: readonly Pick<TargetChange, 'kind'>[],
): Readonly<Record<TargetChange['kind'], number>> => {
  const count = (kind: TargetChange['kind']): number =>
    changes.filter((change) => change.kind === kind).length;
  return {
    raised: count('raised'),
    lowered: count('lowered'),
    appears: count('appears'),
    vanishes: count('vanishes'),
  };
};

/** The ways in which a skill changes, in the order they are told. */
export const changeKinds = ['raised', 'appears', 'lowered', 'vanishes'] as const;
