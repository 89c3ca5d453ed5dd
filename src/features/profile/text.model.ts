import { linkMarkdown, plainMarkdown as plain } from '../../model/markdown.ts';
import { priorities, type Standing, standingsOf, strengths } from './gap.model.ts';
import type { Profile, Rating } from './profile.model.ts';
import { expectationOf, hasExpectations } from '../skills/asking.model.ts';
import { levelRun } from '../skills/lines.model.ts';
import {
  aimName,
  levelLabel,
  levelUrl,
  pointsOf,
  ratingOf,
  type ProfileGuide,
  type ProfileSkill,
} from './guide.model.ts';

/** What is said of points; the numbers are written in the reader's language. */
interface PointWords {
  readonly points: (sum: string) => string;
  readonly pointsShort: (sum: string, asked: string, missing: string) => string;
  readonly pointsReached: (sum: string, asked: string) => string;
}

/** The words that a profile as text needs besides those of the guide. */
interface ProfileWords extends PointWords {
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
  readonly expected: string;
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

/** What a number of points is called. */
export const pointsName = (
  { language }: ProfileGuide,
  points: number,
  words: Pick<PointWords, 'points'>,
): string => words.points(new Intl.NumberFormat(language).format(points));

/**
 * The points of what is rated, and whether they are as many as the position asks for; null where
 * the levels have no points.
 */
export function pointsSaid(
  guide: ProfileGuide,
  { aim, ratings }: Profile,
  words: PointWords,
): string | null {
  if (guide.scale.every(({ points }) => points === null)) return null;
  const sum = pointsOf(guide, ratings);
  const asked = guide.positions.find(({ id }) => id === aim?.position)?.points ?? null;
  if (asked === null) return pointsName(guide, sum, words);
  const { format } = new Intl.NumberFormat(guide.language);
  return sum < asked
    ? words.pointsShort(format(sum), format(asked), format(asked - sum))
    : words.pointsReached(format(sum), format(asked));
}

/**
 * A profile as Markdown: what it is measured against, points, gaps in order with what to do and
 * read, strengths, and a table of all skills. `origin` is put before addresses of this site.
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
  const points = pointsSaid(guide, { aim, ratings }, words);
  const asksLevels = standings.some(({ target }) => target !== null);
  const expects = aim !== null && hasExpectations(guide.skills, aim);
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
  const heads = [
    words.skill,
    words.you,
    ...(asksLevels ? [words.asked] : []),
    ...(expects ? [words.expected] : []),
  ];
  const table = [
    row(heads),
    row(heads.map(() => '-')),
    ...guide.skills.map((skill, place) =>
      row([
        plain(skill.data.name),
        plain(ratingName(guide, ratingOf(ratings, skill.id), words, skill)),
        ...(asksLevels ? [plain(targetName(guide, standings[place]!.target, words, skill))] : []),
        ...(expects ? [plain(levelRun(expectationOf(skill, aim)))] : []),
      ]),
    ),
  ].join('\n');
  const section = (title: string, parts: readonly string[]): string[] =>
    parts.length ? [`## ${title}`, parts.join('\n')] : [];
  const parts = [
    `# ${words.title}`,
    ...(aim ? [plain(words.against(aimName(guide, aim) ?? ''))] : []),
    ...(!aim && guide.positions.length ? [words.noAim] : []),
    ...(points ? [plain(points)] : []),
    ...section(words.gaps, gaps),
    ...section(words.strengths, beyond),
    ...section(words.all, [table]),
  ];
  return `${parts.join('\n\n')}\n`;
}
