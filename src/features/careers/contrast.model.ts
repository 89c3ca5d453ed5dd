import { expectationOf, type PositionAsks, type SkillAsks } from '../skills/asking.model.ts';
import { differenceOf, type TargetChange } from '../skills/difference.model.ts';
import { type Column, hasTargets } from '../skills/matrix.model.ts';

/** A skill of which two columns are expected to do different things. */
export interface TextChange<S extends SkillAsks = SkillAsks> {
  readonly skill: S;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Two columns and what differs from the first to the second. */
export interface Contrast<S extends SkillAsks = SkillAsks> {
  readonly from: Column;
  readonly to: Column;
  /** Levels that differ; none where one of the two asks for no level at all. */
  readonly changes: readonly TargetChange<S>[];
  /** The sums of points that they ask for; null where one of them asks for none. */
  readonly points: readonly [from: number, to: number] | null;
  /** Skills whose texts differ; none where one of the two says of no skill what is expected. */
  readonly texts: readonly TextChange<S>[];
}

/** What differs between two columns; null where they have nothing in common to be compared by. */
export function contrastOf<S extends SkillAsks>(
  skills: readonly S[],
  positions: readonly PositionAsks[],
  from: Column,
  to: Column,
): Contrast<S> | null {
  const texts = skills.map((skill) => ({
    skill,
    from: expectationOf(skill, from),
    to: expectationOf(skill, to),
  }));
  const pointsOf = ({ position }: Column): number | undefined =>
    positions.find(({ id }) => id === position)?.data.points;
  const [start, end] = [pointsOf(from), pointsOf(to)];
  const hasLevels = hasTargets(skills, from) && hasTargets(skills, to);
  const hasPoints = start !== undefined && end !== undefined;
  const hasTexts = texts.some((text) => text.from.length) && texts.some((text) => text.to.length);
  if (!hasLevels && !hasPoints && !hasTexts) return null;
  return {
    from,
    to,
    changes: hasLevels ? differenceOf(skills, from, to) : [],
    points: hasPoints ? [start, end] : null,
    texts: hasTexts ? texts.filter((text) => text.from.join('\n') !== text.to.join('\n')) : [],
  };
}

/** The ways in which a skill changes, in the order they are told. */
export const changeKinds = ['raised', 'appears', 'lowered', 'vanishes'] as const;

/** A contrast as one for each way in which skills change; whole where levels do not. */
export const partedByKind = <S extends SkillAsks>(contrast: Contrast<S>): Contrast<S>[] =>
  contrast.changes.length
    ? changeKinds
        .map((wanted) => ({
          ...contrast,
          points: null,
          changes: contrast.changes.filter(({ kind }) => kind === wanted),
        }))
        .filter(({ changes }) => changes.length)
    : [contrast];

/** How many skills change in each way. */
export const countChanges = (
  changes: readonly Pick<TargetChange, 'kind'>[],
): Readonly<Record<TargetChange['kind'], number>> => {
  const count = (kind: TargetChange['kind']): number =>
    changes.filter((change) => change.kind === kind).length;
  return {
    raised: count('raised'),
    lowered: count('lowered'),
    appears: count('appears'),
    vanishes: count('vanishes'),
  };
};

/** How a contrast is summed up; numbers are written in the reader's language. */
interface SumWords {
  readonly sum: (raised: number, lowered: number, appears: number, vanishes: number) => string;
  readonly points: (from: string, to: string) => string;
  readonly texts: (number: number) => string;
  readonly onlyTexts: string;
}

/** Sums levels that change up in words, such as “12 raised, 3 newly set”. */
export function sumOf(
  changes: readonly Pick<TargetChange, 'kind'>[],
  words: Pick<SumWords, 'sum'>,
): string {
  const { raised, lowered, appears, vanishes } = countChanges(changes);
  return words.sum(raised, lowered, appears, vanishes);
}

/** Sums a contrast up in words: levels, points, and texts. */
export function contrastSaid(
  { changes, points, texts }: Pick<Contrast, 'changes' | 'points' | 'texts'>,
  words: SumWords,
  language: string,
): string {
  const { format } = new Intl.NumberFormat(language);
  const said = [
    ...(changes.length ? [sumOf(changes, words)] : []),
    ...(points ? [words.points(format(points[0]), format(points[1]))] : []),
  ];
  if (texts.length) said.push(said.length ? words.texts(texts.length) : words.onlyTexts);
  return said.join(', ') || sumOf([], words);
}
