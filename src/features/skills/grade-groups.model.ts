import type { Entry, Framework, Position } from '../../model/guide.ts';

/** One rung of the ladders: a grade on a track, and the positions that stand there. */
export interface Rung {
  readonly grade: string;
  readonly track: string;
  /** “Senior”, or “Lead · Management track” where the grade has several tracks. */
  readonly label: string;
  readonly positions: readonly Entry<Position>[];
}

/** The rungs that positions stand on, by grade, then track. */
export function rungsOf(
  { grades, tracks }: Pick<Framework, 'grades' | 'tracks'>,
  positions: readonly Entry<Position>[],
): Rung[] {
  return grades.flatMap((grade) => {
    const rungs = tracks
      .map((track) => ({
        grade: grade.id,
        track: track.id,
        label: track.label,
        positions: positions.filter(
          ({ data }) => data.grade === grade.id && data.track === track.id,
        ),
      }))
      .filter((rung) => rung.positions.length);
    return rungs.map((rung) => ({
      ...rung,
      label: rungs.length > 1 ? `${grade.label} · ${rung.label}` : grade.label,
    }));
  });
}
