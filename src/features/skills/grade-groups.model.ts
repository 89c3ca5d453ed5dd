import type { Entry, Framework, Position } from '../../model/guide.ts';

/** One rung of the ladders: a grade on a track, and the positions on it. */
interface GradeGroup {
  readonly grade: string;
  readonly track: string;
  /** “Senior”, or “Lead · Management track” where the grade has several tracks. */
  readonly label: string;
  readonly positions: readonly Entry<Position>[];
}

/** Where positions are that name no track. */
export const noTrack = { id: '', label: '' };

/** The grades on tracks that have positions, by grade, then track. */
export function gradeGroupsOf(
  { grades, tracks }: Pick<Framework, 'grades' | 'tracks'>,
  positions: readonly Entry<Position>[],
): GradeGroup[] {
  return grades.flatMap((grade) => {
    const groups = [...tracks, noTrack]
      .map((track) => ({
        grade: grade.id,
        track: track.id,
        label: track.label,
        positions: positions.filter(
          ({ data }) => data.grade === grade.id && (data.track ?? noTrack.id) === track.id,
        ),
      }))
      .filter((group) => group.positions.length);
    return groups.map((group) => ({
      ...group,
      label: groups.length > 1 && group.label ? `${grade.label} · ${group.label}` : grade.label,
    }));
  });
}
