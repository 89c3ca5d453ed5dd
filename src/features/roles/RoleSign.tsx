import type { ReactNode } from 'react';
import type { SignShape } from '../../model/guide.ts';
import { signLine, signOutlines } from './role-sign.model.ts';

/** A role's sign; always shown next to its name. */
export function RoleSign({ mark }: { readonly mark: SignShape }): ReactNode {
  const shape = signOutlines[mark];
  return (
    shape && (
      <svg className={`m at-${mark}`} viewBox="0 0 24 24" aria-hidden="true">
        <path d={shape} />
        <path d={signLine} />
      </svg>
    )
  );
}
