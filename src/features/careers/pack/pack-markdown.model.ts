import { type Advert, advertOf, type AdvertWords } from './advert.model.ts';
import type { Pack, PackPrompt, PackSkill } from './pack.model.ts';

/** What a pack's headings say. */
interface PackWords extends AdvertWords {
  readonly advert: string;
  readonly questions: (number: number) => string;
  readonly about: (skill: string) => string;
  readonly whole: string;
  readonly duties: string;
  readonly points: (points: string) => string;
  readonly keySkills: string;
  readonly learn: (text: string) => string;
  readonly skills: string;
  readonly expectations: string;
  readonly expected: string;
  readonly prompts: string;
  readonly strong: (text: string) => string;
  readonly weak: (text: string) => string;
  readonly core: string;
  readonly unset: string;
  readonly source: (address: string) => string;
}

/** What leads in to the skills of a pack. */
export const skillsHeading = (
  { asksLevels, groups }: Pack,
  words: Pick<PackWords, 'skills' | 'expectations'>,
): string => (groups.length && !asksLevels ? words.expectations : words.skills);

/** What tells a strong answer to a prompt from a weak one, as far as that is written. */
export const answersTo = (
  { strong, weak }: PackPrompt,
  words: Pick<PackWords, 'strong' | 'weak'>,
): string[] => [...(strong ? [words.strong(strong)] : []), ...(weak ? [words.weak(weak)] : [])];

/** An advert as blocks of Markdown, below a heading of its own. */
const advertMarkdown = ({ opening, parts }: Advert): string[] => [
  ...opening,
  ...parts.flatMap(({ title, lines }) => [
    `**${title}**`,
    lines.map((line) => `- ${line}`).join('\n'),
  ]),
];

/** A pack as Markdown: advert and interview first; `address` is where it comes from. */
export function packMarkdown(
  pack: Pack,
  words: PackWords,
  address: string,
  language: string,
): string {
  const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
  const skillLine = ({ name, level, word, lines, expected, core }: PackSkill): string => {
    const asked = level === null ? '' : `, ${level} ${word}`;
    const texts = lines.length
      ? [...lines, ...expected.map((line) => `${words.expected}: ${line}`)]
      : expected;
    return [
      `**${name}${asked}${core ? ` (${words.core})` : ''}.**`,
      ...(texts.length > 1
        ? texts.map((line) => `\n  - ${line}`)
        : texts.map((line) => ` ${line}`)),
    ].join('');
  };
  const points = pack.points === null ? null : new Intl.NumberFormat(language).format(pack.points);
  const parts = [
    `# ${words.heading(pack.title, pack.role)}`,
    `## ${words.advert}`,
    ...advertMarkdown(advertOf(pack, words, language)),
    ...(pack.questions.length
      ? [
          `## ${words.questions(pack.questions.length)}`,
          pack.questions
            .map(
              ({ skill, prompt }, place) => `${place + 1}. ${prompt.ask} (${words.about(skill)})`,
            )
            .join('\n'),
        ]
      : []),
    `## ${words.whole}`,
    ...(pack.scope ? [pack.scope] : []),
    ...(pack.duties.length ? [`### ${words.duties}`, list(pack.duties)] : []),
    ...(pack.keySkills.length
      ? [
          `### ${words.keySkills}`,
          list(
            pack.keySkills.map(({ name, why, learn }) =>
              [`**${name}.**`, why, learn && words.learn(learn)].filter(Boolean).join(' '),
            ),
          ),
        ]
      : []),
    ...(pack.groups.length || points || pack.isUnset ? [`### ${skillsHeading(pack, words)}`] : []),
    ...(points ? [words.points(points)] : []),
    ...pack.groups.flatMap(({ label, skills }) => [`#### ${label}`, list(skills.map(skillLine))]),
    ...(pack.isUnset ? [words.unset] : []),
    ...(pack.prompts.length ? [`### ${words.prompts}`] : []),
    ...pack.prompts.flatMap(({ name, prompts }) => [
      `#### ${name}`,
      list(
        prompts.map((prompt) =>
          [prompt.ask, ...answersTo(prompt, words).map((line) => `  - ${line}`)].join('\n'),
        ),
      ),
    ]),
    words.source(address),
  ];
  return `${parts.join('\n\n')}\n`;
}
