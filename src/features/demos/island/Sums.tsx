import type { ReactNode } from 'react';
import { Pins } from './Pins.tsx';
import type { SceneProps } from './scene.ts';

interface Amount {
  readonly label: string;
  readonly amount: string;
}
type Props = SceneProps & { readonly lines: readonly Amount[]; readonly total: Amount };

/** Amounts and their total. */
export function Sums({ lines, total, ...props }: Props): ReactNode {
  return (
    <dl className="sums" data-part="lines">
      {lines.map(({ label, amount }, place) => (
        <div key={label}>
          <dt>
            {label}
            {place === 0 && <Pins {...props} at={['lines']} />}
          </dt>
          <dd>{amount}</dd>
        </div>
      ))}
      <div className="sum">
        <dt>
          {total.label}
          <Pins {...props} at={['total']} />
        </dt>
        <dd>{total.amount}</dd>
      </div>
    </dl>
  );
}
