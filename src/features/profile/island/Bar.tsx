import type { ReactNode } from 'react';
import type { SignShape } from '../../../model/guide.ts';
import type { Rating } from '../profile.model.ts';

const step = 22;
const height = 18;

interface Props {
  readonly mark: SignShape;
  /** Number of the highest level. */
  readonly highest: number;
  readonly rating: Rating | null;
  readonly target: number | null;
}

/** A level as a bar of as many parts as the scale has, and what is asked as a stroke across it. */
export function Bar({ mark, highest, rating, target }: Props): ReactNode {
  const level = typeof rating === 'number' ? rating : 0;
  const steps = Array.from({ length: highest }, (_, place) => place);
  return (
    <svg
      className={`bar at-${mark}`}
      viewBox={`-3 -6 ${highest * step + 6} ${height + 12}`}
      aria-hidden="true"
    >
      <rect width={highest * step} height={height} />
      <rect className="own" width={level * step} height={height} fill={`url(#_fill-${mark})`} />
      <path d={steps.map((place) => `M${(place + 1) * step} 0v${height}`).join('')} />
      {rating === 'unknown' && (
        <text x={step / 2} y={height - 4}>
          ?
        </text>
      )}
      {target !== null && <path className="asked" d={`M${target * step} -5v${height + 10}`} />}
    </svg>
  );
}

/** The patterns that bars are filled with; once on a page. */
export function BarFills(): ReactNode {
  return (
    <svg className="fills" width="0" height="0" aria-hidden="true">
      <pattern
        id="_fill-above"
        className="at-above"
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
      >
        <rect width="8" height="8" />
      </pattern>
      <pattern
        id="_fill-below"
        className="at-below"
        width="8"
        height="4.5"
        patternUnits="userSpaceOnUse"
      >
        <rect width="8" height="3" />
      </pattern>
      <pattern
        id="_fill-across"
        className="at-across"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="4" height="6" />
      </pattern>
      <pattern id="_fill-none" width="6" height="6" patternUnits="userSpaceOnUse">
        <circle cx="3" cy="3" r="1.7" />
      </pattern>
    </svg>
  );
}
