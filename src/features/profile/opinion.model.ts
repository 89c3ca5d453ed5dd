import { opinionsOf, type WeighedSkill } from './gap.model.ts';
import type { Profile, Rating } from './profile.model.ts';

/** How two people rate one skill. */
export interface Opinion<S> {
  readonly skill: S;
  readonly own: Rating;
  readonly other: Rating;
  /** Levels that the other rates higher, below 0 where lower; null where one of them cannot say. */
  readonly apart: number | null;
  readonly same: boolean;
}

/**
 * What two people should talk about first: skills that only one of them knows, then the widest
 * difference; what both rate the same comes last. Ties keep the order of `skills`.
 */
export function opinionsInOrder<S extends WeighedSkill>(
  skills: readonly S[],
  own: Profile['ratings'],
  other: Profile['ratings'],
): Opinion<S>[] {
  const pressure = ({ apart, same }: Opinion<S>): number =>
    same ? 0 : apart === null ? Infinity : Math.abs(apart);
  return opinionsOf(skills, own, other)
    .map((opinion) => ({ ...opinion, same: opinion.own === opinion.other }))
    .toSorted((a, b) => {
      const [first, second] = [pressure(a), pressure(b)];
      return first === second ? 0 : second - first;
    });
}
