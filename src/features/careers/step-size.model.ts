import { effortOf, type TargetChange } from '../skills/difference.model.ts';
import { type Column, type SkillTargets, targetOf } from '../skills/matrix.model.ts';

/** How much a step asks of a person, in a word. */
export type StepSize = 'small' | 'medium' | 'big';

/** Most levels to gain for each skill that the next position asks for. */
const most = { small: 1 / 4, medium: 1 / 2 } as const;

/**
 * How big a step is: the levels to gain, all skills together, for each skill that the next position
 * asks for. Up to one level for every four skills is a small step, up to one level for every two a
 * medium one, and more than that a big one, in every guide and on every scale. Null where the next
 * position asks for no level, so that nothing can be counted.
 */
export function stepSize(effort: number, asked: number): StepSize | null {
  if (!asked) return null;
  if (effort <= asked * most.small) return 'small';
  return effort <= asked * most.medium ? 'medium' : 'big';
}

/** How many skills a position asks for in a role, at whatever level. */
export const askedSkills = (skills: readonly SkillTargets[], column: Column): number =>
  skills.filter((skill) => targetOf(skill, column) !== null).length;

/** What is known of the skills that a position names as those that matter most. */
type KeySkills =
  readonly { readonly skill: string; readonly roles?: readonly string[] | undefined }[] | undefined;

/** A skill that knows the roles it is central to. */
interface CentralSkill extends SkillTargets {
  readonly id: string;
  readonly data: SkillTargets['data'] & { readonly core?: readonly string[] | undefined };
}

/**
 * The skills that weigh most for a step: first those that the next position names as most important
 * and that rise with it, in its order, then those that rise by most levels, where a skill that is
 * central to the role counts twice. Ties keep the order of the skills.
 */
export function weightiestSkills<S extends CentralSkill>(
  changes: readonly TargetChange<S>[],
  role: string,
  keySkills: KeySkills,
  number = 3,
): S[] {
  const gain = (change: TargetChange<S>): number =>
    (change.from === null && change.to !== null ? Math.max(1, change.to) : effortOf([change])) *
    (change.skill.data.core?.includes(role) ? 2 : 1);
  const rising = changes.filter((change) => effortOf([change]) > 0);
  const named = (keySkills ?? [])
    .filter(({ roles }) => !roles || roles.includes(role))
    .flatMap(({ skill }) => rising.find((change) => change.skill.id === skill) ?? []);
  const others = rising
    .filter((change) => !named.includes(change))
    .toSorted((a, b) => gain(b) - gain(a));
  return [...named, ...others].slice(0, number).map(({ skill }) => skill);
}
