import { linkMarkdown, plainMarkdown as plain } from '../../model/markdown.ts';
import { priorities, type Standing, standingsOf, strengths } from './gap.model.ts';
import type { Profile, Rating } from './profile.model.ts';
import {
  aimName,
  levelLabel,
  levelUrl,
  ratingOf,
  type ProfileGuide,
  type ProfileSkill,
} from './guide.model.ts';

/** The words that a profile as text needs besides those of the guide. */
interface ProfileWords {
  readonly title: string;
  readonly against: (aim: string) => string;
  readonly noAim: string;
  readonly unknown: string;
  readonly unrated: string;
  readonly notSet: string;
  readonly skill: string;
  readonly you: string;
  readonly asked: string;
  readonly gaps: string;
  readonly strengths: string;
  readonly all: string;
  readonly doFirst: string;
  readonly readFirst: string;
}

/** A rating in words. */
export const ratingName = (
  guide: ProfileGuide,
  rating: Rating | null,
  words: Pick<ProfileWords, 'unknown' | 'unrated'>,
  skill?: ProfileSkill,
): string =>
  rating === null
    ? words.unrated
    : rating === 'unknown'
      ? words.unknown
      : levelLabel(guide, rating, skill);

/** A target in words. */
export const targetName = (
  guide: ProfileGuide,
  target: number | null,
  words: Pick<ProfileWords, 'notSet'>,
  skill?: ProfileSkill,
): string => (target === null ? words.notSet : levelLabel(guide, target, skill));

/**
 * A profile as Markdown: what it is measured against, gaps in order with what to do and read,
 * strengths, and a table of all skills. `origin` is put before addresses of this site.
 */
export function profileMarkdown(
  guide: ProfileGuide,
  { aim, ratings }: Profile,
  words: ProfileWords,
  origin: string,
): string {
  const link = (text: string, url: string): string => linkMarkdown(text, url, origin);
  const named = (skill: ProfileSkill, level: number | null): string =>
    link(skill.data.name, levelUrl(skill, level));
  const standings = aim ? standingsOf(guide.skills, aim, ratings) : [];
  const both = ({ rating, target, skill }: Standing<ProfileSkill>): string =>
    `${words.you}: ${plain(ratingName(guide, rating, words, skill))}. ` +
    `${words.asked}: ${plain(targetName(guide, target, words, skill))}.`;
  const gaps = priorities(standings).map((gap, place) => {
    const { start, read } = gap.skill.data;
    return [
      `${place + 1}. **${named(gap.skill, gap.target)}** ${both(gap)}`,
      ...(start ? [`   ${words.doFirst}: ${plain(start)}`] : []),
      ...(read ? [`   ${words.readFirst}: ${link(read.text, read.url)}`] : []),
    ].join('  \n');
  });
  const beyond = strengths(standings).map(
    (strength) => `- **${named(strength.skill, strength.target)}** ${both(strength)}`,
  );
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const heads = [words.skill, words.you, ...(aim ? [words.asked] : [])];
  const table = [
    row(heads),
    row(heads.map(() => '-')),
    ...guide.skills.map((skill, place) =>
      row([
        plain(skill.data.name),
        plain(ratingName(guide, ratingOf(ratings, skill.id), words, skill)),
        ...(aim ? [plain(targetName(guide, standings[place]!.target, words, skill))] : []),
      ]),
    ),
  ].join('\n');
  const section = (title: string, parts: readonly string[]): string[] =>
    parts.length ? [`## ${title}`, parts.join('\n')] : [];
  const parts = [
    `# ${words.title}`,
    aim ? plain(words.against(aimName(guide, aim) ?? '')) : words.noAim,
    ...section(words.gaps, gaps),
    ...section(words.strengths, beyond),
    ...section(words.all, [table]),
  ];
  return `${parts.join('\n\n')}\n`;
}
