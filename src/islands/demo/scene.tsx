import { Fragment, type ReactNode, useEffect, useState } from 'react';
import type { Scene } from '../../domain/demo-data.ts';
import { type DemoData, noteAnchor } from '../../domain/demo-data.ts';
import type { Look } from '../../domain/demo-look.ts';
import type { Deed, Run } from '../../domain/demo-run.ts';
import { demoStrings as words } from '@strings';

/** What every scene is shown by. */
export interface SceneProps<S extends Scene = Scene> {
  /** Id of the demo. */
  readonly demo: string;
  readonly scene: S;
  readonly look: Look;
  readonly run: Run;
  readonly act: (deed: Deed) => void;
  readonly pins: DemoData['pins'];
}

/** The numbers of the annotations that point at some parts. */
export function Pins({
  at,
  demo,
  pins,
}: Pick<SceneProps, 'demo' | 'pins'> & { readonly at: readonly string[] }): ReactNode {
  const numbers = at.flatMap((part) => pins[part] ?? []).toSorted((a, b) => a - b);
  return (
    numbers.length > 0 && (
      <span className="pins">
        {numbers.map((number) => (
          <Fragment key={number}>
            {' '}
            <a
              className="pin"
              href={`#${noteAnchor(demo, number)}`}
              aria-label={words.change(number)}
            >
              {number}
            </a>
          </Fragment>
        ))}
      </span>
    )
  );
}

/** Id of an element on one side, which no other side or text has. */
export const idOn = ({ demo, look }: SceneProps, name: string): string =>
  `_${demo}-${look}-${name}`;

/** A class that each side styles in its own way: away, or there with its room kept. */
export const off = (hidden: boolean): string => (hidden ? ' off' : '');

/** How far the newest request has come; there on both sides, told of by those that tell. */
export function Progress({ run }: { readonly run: Run }): ReactNode {
  const { phase } = run.screen;
  const told = phase === 'waiting' && run.policy.tells;
  const newest = run.service.open.at(-1);
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (!told) return;
    const ticking = setInterval(() => setNow(performance.now()), 100);
    return () => clearInterval(ticking);
  }, [told]);
  const gone = newest && told ? (now - newest.sentAt) / newest.latency : 0;
  return (
    <progress
      className={`progress${off(!told)}`}
      aria-hidden="true"
      value={Math.max(0, Math.min(1, gone))}
      max={1}
    />
  );
}
