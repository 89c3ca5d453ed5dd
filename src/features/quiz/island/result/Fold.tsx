import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** Sets it apart in print. */
  readonly look?: string;
  readonly children: ReactNode;
}

/** A part of the result that is read by those who open it; on paper all are open. */
export function Fold({ title, look, children }: Props): ReactNode {
  return (
    <details className={look ? `fold ${look}` : 'fold'}>
      <summary>
        <h2>{title}</h2>
      </summary>
      <div>{children}</div>
    </details>
  );
}
