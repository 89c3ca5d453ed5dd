import type { Framework } from '../../model/guide.ts';

/** One level of the scale: its number and its word. */
export interface Level {
  readonly level: number;
  readonly name: string;
  readonly gist: string;
}

/** The levels of a framework, lowest first; 0 only where the scale has a word for “not needed”. */
export const levelsOf = ({ scale }: Pick<Framework, 'scale'>): Level[] => [
  ...(scale.none ? [{ level: 0, ...scale.none }] : []),
  ...scale.levels.map((level, place) => ({ level: place + 1, ...level })),
];

/** The word of a level. Throws where the scale has no such level. */
export function levelName(framework: Pick<Framework, 'scale'>, level: number): string {
  const found = levelsOf(framework).find((entry) => entry.level === level);
  if (!found) throw new Error(`The scale has no level ${level}.`);
  return found.name;
}
