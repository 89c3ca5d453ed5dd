import { expectationOf, hasExpectations, type SkillAsks } from '../../skills/asking.model.ts';
import {
  allColumns,
  type Column,
  hasTargets,
  matrixOf,
  type PositionRoles,
  targetOf,
} from '../../skills/matrix.model.ts';
import { type Question, questionsOf } from './questions.model.ts';
import { type SkillData, type SkillsData, wordOf } from '../choosers/data.model.ts';

/** What a pack is made of. */
interface PackPosition {
  readonly title: string;
  readonly roles: readonly string[];
  /** What the person does, in one or two sentences. */
  readonly lede?: string | undefined;
  readonly scope?: string | undefined;
  readonly duties: readonly string[];
  readonly points?: number | undefined;
  readonly keySkills?:
    | readonly {
        readonly skill: string;
        readonly why?: string | undefined;
        readonly learn?: string | undefined;
        /** Roles of which it holds; all of the position's where left out. */
        readonly roles?: readonly string[] | undefined;
      }[]
    | undefined;
}

/** One skill of a pack. */
export interface PackSkill {
  readonly id: string;
  readonly name: string;
  /** Null where the position asks for no level. */
  readonly level: number | null;
  /** The level's word, and what it looks like: lines that all must be true. */
  readonly word: string;
  readonly lines: readonly string[];
  /** What the position is expected to do; empty where the guide does not say. */
  readonly expected: readonly string[];
  /** Whether it is central to the role. */
  readonly core: boolean;
}

/** What may be asked, and what tells a strong answer from a weak one; empty where nothing is written. */
export interface PackPrompt {
  readonly ask: string;
  readonly strong: string;
  readonly weak: string;
}

/** What an employer needs to hire for a position in a role. */
export interface Pack {
  readonly title: string;
  /** Null where the position has this role alone, so that its title says it. */
  readonly role: string | null;
  /** Empty where they are not known. */
  readonly lede: string;
  readonly scope: string;
  readonly duties: readonly string[];
  /** The sum of points that it asks for; null where it asks for none. */
  readonly points: number | null;
  /** The skills that matter most for the step into it, the most important first. */
  readonly keySkills: readonly {
    readonly id: string;
    readonly name: string;
    /** Empty where the guide does not say. */
    readonly why: string;
    /** How it can be learned in the post; empty where it has to be there before. */
    readonly learn: string;
  }[];
  readonly groups: readonly { readonly label: string; readonly skills: readonly PackSkill[] }[];
  /** What may be asked in an interview, by skill; those with nothing to ask left out. */
  readonly prompts: readonly {
    readonly name: string;
    readonly prompts: readonly PackPrompt[];
  }[];
  /** The questions for one interview, about the skills that weigh most. */
  readonly questions: readonly Question<PackPrompt>[];
  /** Whether the position asks for a level in some skill. */
  readonly asksLevels: boolean;
  /** Whether there are skills of which it asks nothing at all. */
  readonly isUnset: boolean;
}

const keySkillsFor = (
  { keySkills = [] }: Pick<PackPosition, 'keySkills'>,
  role: string,
): NonNullable<PackPosition['keySkills']> =>
  keySkills.filter(({ roles }) => !roles || roles.includes(role));

/** The positions of each role that there is enough to say of for a pack. */
export const packColumns = (
  roles: readonly { readonly id: string }[],
  positions: readonly (PositionRoles & { readonly data: PackPosition })[],
  skills: readonly SkillAsks[],
): Column[] =>
  allColumns(roles, positions).filter((column) => {
    const { data } = positions.find(({ id }) => id === column.position)!;
    return (
      data.duties.length > 0 ||
      keySkillsFor(data, column.role).length > 0 ||
      hasTargets(skills, column) ||
      hasExpectations(skills, column)
    );
  });

/** Puts a pack together: skills by group, those that nothing is asked of left out. */
export function packOf(
  source: SkillsData,
  position: PackPosition,
  column: Column,
  role: string,
): Pack {
  const { groups, skills } = source;
  const asked = ({ id, data }: SkillData): PackSkill[] => {
    const level = targetOf({ id, data }, column);
    const expected = expectationOf({ data }, column);
    if (level === null && !expected.length) return [];
    return [
      {
        id,
        name: data.name,
        level,
        word: level === null ? '' : wordOf(source, { id, data }, level),
        lines: (level && data.levels[level - 1]) || [],
        expected,
        core: data.core.includes(column.role),
      },
    ];
  };
  const asking = matrixOf(groups, skills, [column])
    .groups.map(({ id, rows }) => ({
      label: groups.find((group) => group.id === id)!.label,
      skills: rows.flatMap(({ skill }) => asked(skill)),
    }))
    .filter((group) => group.skills.length);
  const keySkills = keySkillsFor(position, column.role).flatMap(
    ({ skill: id, why = '', learn = '' }) => {
      const skill = skills.find((entry) => entry.id === id);
      return skill ? [{ id, name: skill.data.name, why, learn }] : [];
    },
  );
  const all = asking.flatMap((group) => group.skills);
  const tested = [...new Set([...all, ...keySkills].map(({ id }) => id))].map((id) => {
    const { name, group, prompts } = skills.find((skill) => skill.id === id)!.data;
    const whole = prompts.map(({ ask, strong = '', weak = '' }): PackPrompt => ({
      ask,
      strong,
      weak,
    }));
    return { id, name, group, prompts: whole };
  });
  const weight = ({ id }: { readonly id: string }): number => {
    const named = keySkills.findIndex((key) => key.id === id);
    const skill = all.find((asked) => asked.id === id);
    return named < 0
      ? keySkills.length + (skill?.core ? 0 : 100) - (skill?.level ?? 0) / 100
      : named;
  };
  return {
    title: position.title,
    role: position.roles.length > 1 ? role : null,
    lede: position.lede ?? '',
    scope: position.scope ?? '',
    duties: position.duties,
    points: position.points ?? null,
    keySkills,
    groups: asking,
    prompts: tested
      .filter(({ prompts }) => prompts.length)
      .map(({ name, prompts }) => ({ name, prompts })),
    questions: questionsOf(tested.toSorted((a, b) => weight(a) - weight(b))),
    asksLevels: all.some(({ level }) => level !== null),
    isUnset: skills.length > 0 && !all.length && position.points === undefined,
  };
}
