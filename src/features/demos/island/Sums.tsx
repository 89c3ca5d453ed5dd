import type { ReactNode } from 'react';
import type { Picture } from '../art/names.model.ts';
import { Art } from './Art.tsx';
import { Pins } from './Pins.tsx';
import type { SceneProps } from './scene.ts';

interface Amount {
  readonly label: string;
  readonly detail?: string | undefined;
  readonly amount: string;
  readonly picture?: Picture | undefined;
}
type Props = SceneProps & { readonly lines: readonly Amount[]; readonly total: Amount };

/** Amounts and their total. */
export function Sums({ lines, total, ...props }: Props): ReactNode {
  return (
    <dl className="sums" data-part="lines">
      {lines.map(({ label, detail, amount, picture }, place) => (
        <div key={label}>
          <dt>
            {picture && <Art demo={props.demo} name={picture} />}
            <span className="what">
              {label} {detail && <small>{detail}</small>}
            </span>
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
