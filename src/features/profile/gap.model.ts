import { type Column, type SkillTargets, targetOf } from '../skills/matrix.model.ts';
import type { Profile, Rating } from './profile.model.ts';

/** What weighs on a gap. */
export interface WeighedSkill extends SkillTargets {
  readonly data: SkillTargets['data'] & {
    /** Roles whose work it is central to. */
    readonly core?: readonly string[] | undefined;
  };
}

/** A person's level in one skill against what a position asks for. */
export interface Standing<S extends WeighedSkill = WeighedSkill> {
  readonly skill: S;
  /** Null where no target is set. */
  readonly target: number | null;
  /** Null where the person has not rated it. */
  readonly rating: Rating | null;
  /** Levels that are missing, never below 0; null where target or level is not known. */
  readonly gap: number | null;
  /** 2 where the skill is central to the role, else 1. */
  readonly weight: number;
  readonly kind: 'strength' | 'met' | 'gap' | 'unknown' | 'unrated' | 'untargeted';
}

/** Returns a person's standing in every skill, in the order of `skills`. */
export function standingsOf<S extends WeighedSkill>(
  skills: readonly S[],
  column: Column,
  ratings: Profile['ratings'],
): Standing<S>[] {
  return skills.map((skill) => {
    const target = targetOf(skill, column);
    const rating = Object.hasOwn(ratings, skill.id) ? ratings[skill.id]! : null;
    const weight = skill.data.core?.includes(column.role) ? 2 : 1;
    const common = { skill, target, rating, weight };
    if (target === null) return { ...common, gap: null, kind: 'untargeted' };
    if (rating === null) return { ...common, gap: null, kind: 'unrated' };
    if (rating === 'unknown') return { ...common, gap: null, kind: 'unknown' };
    const kind = rating > target ? 'strength' : rating < target ? 'gap' : 'met';
    return { ...common, gap: Math.max(0, target - rating), kind };
  });
}

/**
 * What to work on, the most pressing first: size of the gap times weight. A skill that the person
 * does not know counts as one level more than its whole target, because what it is comes before
 * how well it is done. Ties keep the order given.
 */
export function priorities<S extends WeighedSkill>(
  standings: readonly Standing<S>[],
): Standing<S>[] {
  const pressure = ({ target, rating, weight }: Standing): number =>
    target === null || rating === null ? 0 : pressureOf(rating, target, weight);
  return standings
    .filter((standing) => pressure(standing) > 0)
    .toSorted((a, b) => pressure(b) - pressure(a));
}

/**
 * How pressing one skill is: the levels that are missing, times its weight. One that the person
 * does not know counts as one level more than its whole target, where it is asked for at all.
 */
export function pressureOf(rating: Rating, target: number, weight: number): number {
  if (rating === 'unknown') return target > 0 ? (target + 1) * weight : 0;
  return Math.max(0, target - rating) * weight;
}

/** What a person has beyond what is asked, the largest lead first. */
export function strengths<S extends WeighedSkill>(
  standings: readonly Standing<S>[],
): Standing<S>[] {
  const lead = ({ rating, target }: Standing): number => (rating as number) - target!;
  return standings.filter(({ kind }) => kind === 'strength').toSorted((a, b) => lead(b) - lead(a));
}

/** How two people rate the same skills, alike or not; what either left out is left out. */
export function opinionsOf<S extends WeighedSkill>(
  skills: readonly S[],
  own: Profile['ratings'],
  other: Profile['ratings'],
): {
  readonly skill: S;
  readonly own: Rating;
  readonly other: Rating;
  /** Levels that the other rates it higher; null where one of the two does not know it. */
  readonly apart: number | null;
}[] {
  return skills.flatMap((skill) => {
    if (!Object.hasOwn(own, skill.id) || !Object.hasOwn(other, skill.id)) return [];
    const [mine, theirs] = [own[skill.id]!, other[skill.id]!];
    const apart = mine === 'unknown' || theirs === 'unknown' ? null : theirs - mine;
    return [{ skill, own: mine, other: theirs, apart }];
  });
}
