import { distanceOf } from '../../skills/difference.model.ts';
import type { PositionRoles, SkillTargets } from '../../skills/matrix.model.ts';

/** A position and how far it lies from another, in levels for each skill that both set. */
interface Similar<P> {
  readonly position: P;
  readonly distance: number;
}

/**
 * The positions that ask for skills most like those of one, nearest first, `most` at the most.
 * Two positions lie as far apart as the nearest of their roles; those that share no target with
 * it are left out. Ties keep the order given.
 */
export function similarPositions<P extends PositionRoles>(
  skills: readonly SkillTargets[],
  positions: readonly P[],
  id: string,
  most: number,
): Similar<P>[] {
  const own = positions.find((position) => position.id === id);
  if (!own) return [];
  return positions
    .filter((position) => position !== own)
    .flatMap((position) => {
      const distances = own.data.roles.flatMap((role) =>
        position.data.roles.flatMap(
          (other) =>
            distanceOf(skills, { role, position: id }, { role: other, position: position.id }) ??
            [],
        ),
      );
      return distances.length ? [{ position, distance: Math.min(...distances) }] : [];
    })
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most);
}
