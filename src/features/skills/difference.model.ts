import { type Column, type SkillTargets, targetOf } from './matrix.model.ts';

/**
 * How one skill differs between two columns. Null is “not set”, which nobody has judged: what
 * appears or vanishes is the target, while how much of the skill is needed stays unsaid.
 */
export interface TargetChange<S extends SkillTargets = SkillTargets> {
  readonly skill: S;
  readonly from: number | null;
  readonly to: number | null;
  readonly kind: 'raised' | 'lowered' | 'appears' | 'vanishes';
}

const kindOf = (from: number | null, to: number | null): TargetChange['kind'] | null =>
  from === to
    ? null
    : from === null
      ? 'appears'
      : to === null
        ? 'vanishes'
        : to > from
          ? 'raised'
          : 'lowered';

/** The skills that differ between two columns, in their order; those that stay are left out. */
export function differenceOf<S extends SkillTargets>(
  skills: readonly S[],
  a: Column,
  b: Column,
): TargetChange<S>[] {
  return skills.flatMap((skill) => {
    const [from, to] = [targetOf(skill, a), targetOf(skill, b)];
    const kind = kindOf(from, to);
    return kind ? [{ skill, from, to, kind }] : [];
  });
}

/**
 * How much a step asks for, in levels: the levels raised, and one for each skill that appears,
 * since how much of it the person has is not known. Lowered and vanished skills cost nothing, nor
 * does one that appears at 0, which asks for nothing.
 */
export const effortOf = (changes: readonly Pick<TargetChange, 'from' | 'to' | 'kind'>[]): number =>
  changes.reduce(
    (sum, { from, to, kind }) =>
      sum + (kind === 'raised' ? to! - from! : kind === 'appears' ? Math.min(1, to!) : 0),
    0,
  );

/**
 * How far two columns lie apart, in levels per skill that both set, or null where they share none
 * or one sets nothing. 0 means that they ask for the same.
 */
export function distanceOf(skills: readonly SkillTargets[], a: Column, b: Column): number | null {
  const gaps = skills.flatMap((skill) => {
    const [from, to] = [targetOf(skill, a), targetOf(skill, b)];
    return from === null || to === null ? [] : [Math.abs(from - to)];
  });
  return gaps.length ? gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length : null;
}
