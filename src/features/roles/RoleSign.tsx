import type { ReactNode } from 'react';
import type { Mark as Place } from '../../model/guide.ts';
import { markLine, markShapes } from './role-sign.model.ts';

/** A role's mark; always beside its word. */
export function Mark({ mark }: { readonly mark: Place }): ReactNode {
  const shape = markShapes[mark];
  return (
    shape && (
      <svg className={`m at-${mark}`} viewBox="0 0 24 24" aria-hidden="true">
        <path d={shape} />
        <path d={markLine} />
      </svg>
    )
  );
}
