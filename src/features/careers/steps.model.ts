import type { CareerMove, OriginNode, PositionNode } from './careers.model.ts';
import { movesOf } from './careers.model.ts';
import { noTrack } from '../skills/grade-groups.model.ts';
import type { PositionAsks, SkillAsks } from '../skills/asking.model.ts';
import { allColumns, type Column, hasTargets, type SkillTargets } from '../skills/matrix.model.ts';
import { type Contrast, contrastOf } from './contrast.model.ts';

/**
 * What a step from one position to another changes, for each role that both have; where they share
 * none, for each pair of their roles. A pair that nothing can be compared of is left out.
 */
export function contrastsOfStep<S extends SkillAsks>(
  skills: readonly S[],
  from: PositionAsks,
  to: PositionAsks,
): Contrast<S>[] {
  const kept = from.data.roles.filter((role) => to.data.roles.includes(role));
  const pairs = kept.length
    ? kept.map((role) => [role, role] as const)
    : from.data.roles.flatMap((role) => to.data.roles.map((other) => [role, other] as const));
  return pairs.flatMap(
    ([role, other]) =>
      contrastOf(
        skills,
        [from, to],
        { role, position: from.id },
        { role: other, position: to.id },
      ) ?? [],
  );
}

/** How the roles differ among some positions: each pair of columns that stand for two roles. */
function contrastsOfRoles<S extends SkillAsks>(
  skills: readonly S[],
  roles: readonly { readonly id: string }[],
  positions: readonly PositionAsks[],
): Contrast<S>[] {
  const columns = allColumns(roles, positions);
  return columns.flatMap((from, place) =>
    columns
      .slice(place + 1)
      .filter((to) => to.role !== from.role)
      .flatMap((to) => contrastOf(skills, positions, from, to) ?? []),
  );
}

/** What every promotion changes, in the order of the positions. */
export const contrastsOfSteps = <S extends SkillAsks>(
  skills: readonly S[],
  positions: readonly (PositionNode & PositionAsks)[],
): Contrast<S>[] =>
  movesOf(positions, [])
    .filter(({ kind }) => kind === 'promotion')
    .flatMap(({ from, to }) => {
      const [start, end] = [from, to].map((id) => positions.find((position) => position.id === id));
      return start && end ? contrastsOfStep(skills, start, end) : [];
    });

/** How the roles differ at each grade, track by track. */
export const contrastsOfGrades = <S extends SkillAsks>(
  skills: readonly S[],
  roles: readonly { readonly id: string }[],
  grades: readonly { readonly id: string }[],
  tracks: readonly { readonly id: string }[],
  positions: readonly (PositionAsks & {
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

/**
 * The pair that is compared before anyone has chosen: at the first grade where roles have positions
 * of their own, the two that differ in most; else the first step up that can be compared, else the
 * first pair of any kind. Null where nothing can be compared.
 */
export function presetContrast<S extends SkillAsks>(
  steps: readonly Contrast<S>[],
  pairs: readonly Contrast<S>[],
  gradeOf: (position: string) => string | undefined,
): Contrast<S> | null {
  const apart = pairs.filter(({ from, to }) => from.position !== to.position);
  const grade = apart[0] && gradeOf(apart[0].from.position);
  const size = ({ changes, texts }: Contrast<S>): number => changes.length + texts.length;
  const [most] = apart
    .filter(({ from }) => gradeOf(from.position) === grade)
    .toSorted((a, b) => size(b) - size(a));
  return most ?? steps[0] ?? pairs[0] ?? null;
}

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

/** The column that a step up into another begins at: its role one promotion below, with levels. */
export function columnBelow(
  { role, position }: Column,
  {
    careers,
    origins,
    skills,
  }: {
    readonly careers: readonly PositionNode[];
    readonly origins: readonly OriginNode[];
    readonly skills: readonly SkillTargets[];
  },
): Column | null {
  const from = movesOf(careers, origins)
    .filter(({ kind, to }) => kind === 'promotion' && to === position)
    .map((move) => ({ role, position: move.from }));
  const has = (column: Column): boolean =>
    careers.some(({ id, data }) => id === column.position && data.roles.includes(column.role)) &&
    hasTargets(skills, column);
  return from.find(has) ?? null;
}
