import type { PositionData, SkillData, SkillsData } from '../choosers/data.model.ts';
import { type Column, matrixOf } from '../../skills/matrix.model.ts';

/** One skill of a pack. */
export interface PackSkill {
  readonly id: string;
  readonly name: string;
  readonly level: number;
  /** The level's word, and what it looks like. */
  readonly word: string;
  readonly text: string;
  /** Whether it is central to the role. */
  readonly core: boolean;
  readonly prompts: readonly string[];
}

/** What an employer needs to hire for a position in a role. */
export interface Pack {
  readonly title: string;
  /** Null where the position has this role alone, so that its title says it. */
  readonly role: string | null;
  readonly scope: string;
  readonly duties: readonly string[];
  readonly groups: readonly { readonly label: string; readonly skills: readonly PackSkill[] }[];
}

/** Puts a pack together: skills by group, those without a target left out. */
export function packOf(
  { levels, groups, skills }: SkillsData,
  {
    title,
    roles,
    scope,
    duties,
  }: Pick<PositionData['data'], 'title' | 'roles' | 'scope' | 'duties'>,
  column: Column,
  role: string,
): Pack {
  const asked = ({ id, data }: SkillData, level: number | null): PackSkill[] =>
    level === null
      ? []
      : [
          {
            id,
            name: data.name,
            level,
            word: levels.get(level) ?? '',
            text: data.levels[level - 1] ?? '',
            core: data.core.includes(column.role),
            prompts: data.prompts,
          },
        ];
  return {
    title,
    role: roles.length > 1 ? role : null,
    scope,
    duties,
    groups: matrixOf(groups, skills, [column])
      .groups.map(({ id, rows }) => ({
        label: groups.find((group) => group.id === id)!.label,
        skills: rows.flatMap((row) => asked(row.skill, row.levels[0]!)),
      }))
      .filter((group) => group.skills.length),
  };
}

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
  const skillLine = ({ name, level, word, text, core }: PackSkill): string =>
    `**${name}, ${level} ${word}${core ? ` (${words.core})` : ''}.** ${text}`.trim();
  const parts = [
    `# ${words.heading(pack.title, pack.role)}`,
    pack.scope,
    `## ${words.duties}`,
    list(pack.duties),
    `## ${words.skills}`,
    ...(pack.groups.length
      ? pack.groups.flatMap(({ label, skills }) => [`### ${label}`, list(skills.map(skillLine))])
      : [words.unset]),
    ...(pack.groups.length ? [`## ${words.prompts}`] : []),
    ...pack.groups.flatMap(({ skills }) =>
      skills.flatMap(({ name, prompts }) => (prompts.length ? [`### ${name}`, list(prompts)] : [])),
    ),
    words.source(address),
  ];
  return `${parts.join('\n\n')}\n`;
}
