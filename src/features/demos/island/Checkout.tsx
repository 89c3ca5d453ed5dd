import type { ReactNode } from 'react';
import type { Scene } from '../data.model.ts';
import { phaseShown } from '../run.model.ts';
import { Attempt } from './Attempt.tsx';
import { Pins } from './Pins.tsx';
import type { SceneProps } from './scene.ts';
import { Sums } from './Sums.tsx';

/** A payment whose answer may never come. */
export function Checkout(props: SceneProps<Extract<Scene, { kind: 'checkout' }>>): ReactNode {
  const { scene, run } = props;
  const phase = phaseShown(run);
  const told = { rest: '', failed: '', ...scene }[phase];
  return (
    <>
      <h3 className="title" data-part="heading">
        {scene.heading}
        <Pins {...props} at={['heading']} />
      </h3>
      <Sums {...props} lines={scene.lines} total={scene.total} />
      <Attempt
        {...props}
        label={phase === 'unsure' ? scene.retry : scene.action}
        parts={['action', 'retry']}
        phase={phase}
        told={told}
        waiting={scene.waiting}
      />
    </>
  );
}
