import type { Entry, Guide, Position, Skill } from '../../model/guide.ts';
import { askingColumns } from '../skills/asking.model.ts';

/** Whether a position says what it is hired to do, and how far that reaches. */
export const hasDuties = ({ scope, reach, duties }: Position): boolean =>
  Boolean(scope ?? reach) || duties.length > 0;

/**
 * Whether a position asks for a sum of points, or some role of it for a level of a skill, or says
 * what it expects of it.
 */
export const asksOf = (position: Entry<Position>, skills: readonly Entry<Skill>[]): boolean =>
  askingColumns(
    position.data.roles.map((id) => ({ id })),
    [position],
    skills,
  ).length > 0;

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
