import type { ReactNode } from 'react';
import { artId, boxOf, type PhotoName, type Picture } from '../art/names.model.ts';

/** A drawing that the page holds once, and that both sides show. */
export function Art({
  demo,
  name,
  className = 'art',
}: {
  readonly demo: string;
  readonly name: Picture | PhotoName;
  readonly className?: string;
}): ReactNode {
  return (
    <svg
      className={className}
      viewBox={boxOf(name)}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <use href={`#${artId(demo, name)}`} />
    </svg>
  );
}
