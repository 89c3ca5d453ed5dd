import type { ReactNode } from 'react';
import type { Standing } from '../gap.model.ts';
import { byGroup, type ProfileGuide, type ProfileSkill } from '../guide.model.ts';
import { profileStrings } from '@strings';
import { RoleSign } from '../../roles/RoleSign.tsx';

const words = profileStrings.result;
const width = 24;
const level = 14;

interface Props {
  readonly guide: ProfileGuide;
  /** The skills to show. */
  readonly skills: readonly ProfileSkill[];
  readonly standings: readonly Standing<ProfileSkill>[];
}

/** Levels beyond what is asked, below 0 where some are missing; null where it is not known. */
const beyond = ({ rating, target }: Standing): number | null =>
  typeof rating === 'number' && target !== null ? rating - target : null;

/**
 * What is asked as one line: a column for each skill rises from it as far as the reader is beyond,
 * and hangs from it as far as they fall short. The table says the same in words.
 */
export function LinePicture({ guide, skills: shown, standings }: Props): ReactNode {
  const heights = standings.map((standing) => beyond(standing) ?? 0);
  const up = Math.max(1, ...heights) * level;
  const down = Math.max(1, ...heights.map((height) => -height)) * level;
  const groups = byGroup(guide, shown);
  // As wide as the largest group, so that the lines of all are at one height.
  const most = Math.max(...groups.map(({ skills }) => skills.length));
  const standingOf = new Map(standings.map((standing) => [standing.skill.id, standing]));
  return (
    <figure className="against">
      <div>
        {groups.map(({ group, skills }) => (
          <div key={group.id}>
            <p>
              <RoleSign mark={group.mark} />
              {group.label}
            </p>
            <svg
              className={`at-${group.mark}`}
              viewBox={`0 ${-up - 2} ${most * width} ${up + down + 8}`}
              aria-hidden="true"
            >
              <path d={`M0 0h${skills.length * width}`} />
              {skills.map((skill, place) => {
                const standing = standingOf.get(skill.id)!;
                const height = beyond(standing);
                const middle = (place + 0.5) * width;
                if (standing.kind === 'unknown')
                  return (
                    <text key={skill.id} x={middle} y={level + 4}>
                      ?
                    </text>
                  );
                if (height === null)
                  return <circle key={skill.id} className="none" cx={middle} cy={0} r={2.5} />;
                if (!height) return <circle key={skill.id} cx={middle} cy={0} r={5} />;
                return (
                  <rect
                    key={skill.id}
                    x={place * width + 4}
                    y={height > 0 ? -height * level : 0}
                    width={width - 8}
                    height={Math.abs(height) * level}
                    fill={`url(#_fill-${group.mark})`}
                  />
                );
              })}
            </svg>
          </div>
        ))}
      </div>
      <figcaption>{words.line}</figcaption>
    </figure>
  );
}
