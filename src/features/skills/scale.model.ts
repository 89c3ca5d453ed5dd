import type { Framework } from '../../model/guide.ts';

/** One level of the scale. */
export interface Level {
  readonly level: number;
  readonly name: string;
  /** The name in tables: short, where the name is long. */
  readonly short: string;
  /** What it means, whatever the skill; empty where the scale does not say. */
  readonly gist: string;
  /** What reaching it is worth; null where the scale has no points. */
  readonly points: number | null;
}

/** A skill with words of its own for the levels, the word of level 1 first. */
export interface OwnWords {
  readonly words?: readonly string[] | undefined;
}

type Scale = Pick<Framework, 'scale'>;

/** The levels of a framework, lowest first; 0 only where the scale has a word for “not needed”. */
export const levelsOf = ({ scale }: Scale): Level[] => {
  const complete = (
    level: number,
    { name, short = name, gist = '', points = null }: Partial<Level> & { name: string },
  ): Level => ({ level, name, short, gist, points });
  return [
    ...(scale?.none ? [complete(0, scale.none)] : []),
    ...(scale?.levels ?? []).map((level, place) => complete(place + 1, level)),
  ];
};

/**
 * The word of a level, in a skill's own words where it has some; the short one for tables where
 * `short`. Throws where the scale has no such level.
 */
export function levelName(
  framework: Scale,
  level: number,
  skill?: OwnWords,
  short = false,
): string {
  const own = skill?.words?.[level - 1];
  if (own) return own;
  const found = levelsOf(framework).find((entry) => entry.level === level);
  if (!found) throw new Error(`The scale has no level ${level}.`);
  return short ? found.short : found.name;
}

/** Whether the levels are worth points, so that positions may ask for a sum of them. */
export const hasPoints = (framework: Scale): boolean =>
  levelsOf(framework).some(({ points }) => points !== null);
