import {
  type PositionData,
  type SkillData,
  type SkillsData,
  wordOf,
} from '../choosers/data.model.ts';
import { type Column, matrixOf } from '../../skills/matrix.model.ts';

/** One skill of a pack. */
export interface PackSkill {
  readonly id: string;
  readonly name: string;
  readonly level: number;
  /** The level's word, and what it looks like: lines that all must be true. */
  readonly word: string;
  readonly lines: readonly string[];
  /** Whether it is central to the role. */
  readonly core: boolean;
  readonly prompts: readonly string[];
}

/** What an employer needs to hire for a position in a role. */
export interface Pack {
  readonly title: string;
  /** Null where the position has this role alone, so that its title says it. */
  readonly role: string | null;
  /** Empty where it is not known. */
  readonly scope: string;
  readonly duties: readonly string[];
  readonly groups: readonly { readonly label: string; readonly skills: readonly PackSkill[] }[];
}

/** Puts a pack together: skills by group, those without a target left out. */
export function packOf(
  source: SkillsData,
  {
    title,
    roles,
    scope,
    duties,
  }: Pick<PositionData['data'], 'title' | 'roles' | 'duties'> & {
    readonly scope?: string | undefined;
  },
  column: Column,
  role: string,
): Pack {
  const { groups, skills } = source;
  const asked = ({ id, data }: SkillData, level: number | null): PackSkill[] =>
    level === null
      ? []
      : [
          {
            id,
            name: data.name,
            level,
            word: wordOf(source, { id, data }, level),
            lines: data.levels[level - 1] ?? [],
            core: data.core.includes(column.role),
            prompts: data.prompts,
          },
        ];
  return {
    title,
    role: roles.length > 1 ? role : null,
    scope: scope ?? '',
    duties,
    groups: matrixOf(groups, skills, [column])
      .groups.map(({ id, rows }) => ({
        label: groups.find((group) => group.id === id)!.label,
        skills: rows.flatMap((row) => asked(row.skill, row.levels[0]!)),
      }))
      .filter((group) => group.skills.length),
  };
}

/** Whether there is anything to ask in an interview. */
export const hasPrompts = ({ groups }: Pack): boolean =>
  groups.some(({ skills }) => skills.some(({ prompts }) => prompts.length));

/** What a pack's headings say. */
interface PackWords {
  readonly heading: (title: string, role: string | null) => string;
  readonly duties: string;
  readonly skills: string;
  readonly prompts: string;
  readonly core: string;
  readonly unset: string;
  readonly source: (address: string) => string;
}

/** A pack as Markdown; `address` is where it comes from. */
export function packMarkdown(pack: Pack, words: PackWords, address: string): string {
  const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
  const skillLine = ({ name, level, word, lines, core }: PackSkill): string =>
    [
      `**${name}, ${level} ${word}${core ? ` (${words.core})` : ''}.**`,
      ...(lines.length > 1
        ? lines.map((line) => `\n  - ${line}`)
        : lines.map((line) => ` ${line}`)),
    ].join('');
  const parts = [
    `# ${words.heading(pack.title, pack.role)}`,
    ...(pack.scope ? [pack.scope] : []),
    ...(pack.duties.length ? [`## ${words.duties}`, list(pack.duties)] : []),
    `## ${words.skills}`,
    ...(pack.groups.length
      ? pack.groups.flatMap(({ label, skills }) => [`### ${label}`, list(skills.map(skillLine))])
      : [words.unset]),
    ...(hasPrompts(pack) ? [`## ${words.prompts}`] : []),
    ...pack.groups.flatMap(({ skills }) =>
      skills.flatMap(({ name, prompts }) => (prompts.length ? [`### ${name}`, list(prompts)] : [])),
    ),
    words.source(address),
  ];
  return `${parts.join('\n\n')}\n`;
}
