import type { Entry, Guide, Position, Skill } from '../../../model/guide.ts';
import { expectationOf } from '../../skills/asking.model.ts';
import { type Column, hasTargets, targetOf } from '../../skills/matrix.model.ts';
import { columnBelow } from '../steps.model.ts';

/** Whether a position says what it is hired to do, and how far that reaches. */
export const hasDuties = ({ scope, reach, duties }: Position): boolean =>
  Boolean(scope ?? reach) || duties.length > 0;

/** One of the skills that matter most for the step into a position. */
interface KeySkill {
  readonly skill: Entry<Skill>;
  readonly why: string | undefined;
  /** How it can be learned in the post; what has none has to be there before. */
  readonly learn: string | undefined;
  /** Roles of which it holds; undefined for all of the position's. */
  readonly roles: readonly string[] | undefined;
}

/** The skills that matter most for the step into a position, the most important first. */
export const keySkillsOf = (
  { data }: Entry<Position>,
  { skills }: Pick<Guide, 'skills'>,
): KeySkill[] =>
  (data.keySkills ?? []).flatMap(({ skill: id, why, learn, roles }) => {
    const skill = skills.find((entry) => entry.id === id);
    return skill ? [{ skill, why, learn, roles }] : [];
  });

/** The columns of a position that ask for levels, each with the one that the step into it begins at. */
export const levelColumnsOf = (
  { id, data }: Entry<Position>,
  guide: Pick<Guide, 'skills' | 'careers' | 'origins'>,
): { readonly column: Column; readonly below: Column | null }[] =>
  data.roles
    .map((role) => ({ role, position: id }))
    .filter((column) => hasTargets(guide.skills, column))
    .map((column) => ({ column, below: columnBelow(column, guide) }));

/**
 * The skills that a position asks for, or that the step below it asked for, but for those that it
 * names as those that matter most; so each skill is told once.
 */
export function otherSkillsOf(
  position: Entry<Position>,
  guide: Pick<Guide, 'skills' | 'careers' | 'origins'>,
): Entry<Skill>[] {
  const columns = levelColumnsOf(position, guide);
  const named = new Set(keySkillsOf(position, guide).map(({ skill }) => skill.id));
  const isExpected = ({ data }: Entry<Skill>): boolean =>
    position.data.roles.some(
      (role) => expectationOf({ data }, { role, position: position.id }).length,
    );
  const hasLevel = (skill: Entry<Skill>): boolean =>
    columns.some(
      ({ column, below }) =>
        targetOf(skill, column) !== null || (below !== null && targetOf(skill, below) !== null),
    );
  return guide.skills.filter(
    (skill) => !named.has(skill.id) && (isExpected(skill) || hasLevel(skill)),
  );
}
