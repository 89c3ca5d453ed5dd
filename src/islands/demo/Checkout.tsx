import type { ReactNode } from 'react';
import type { Scene } from '../../domain/demo-data.ts';
import { isReady, phaseShown } from '../../domain/demo-run.ts';
import { Pins } from './Pins.tsx';
import { Progress } from './Progress.tsx';
import type { SceneProps } from './scene.ts';
import { Sums } from './Sums.tsx';

/** A payment whose answer may never come. */
export function Checkout(props: SceneProps<Extract<Scene, { kind: 'checkout' }>>): ReactNode {
  const { scene, run, act } = props;
  const phase = phaseShown(run);
  const told = { rest: '', failed: '', ...scene }[phase];
  return (
    <>
      <h3 className="title" data-part="heading">
        {scene.heading}
        <Pins {...props} at={['heading']} />
      </h3>
      <Sums {...props} lines={scene.lines} total={scene.total} />
      <p className="acts" data-part="action">
        <button
          type="button"
          className="main"
          aria-disabled={!isReady(run)}
          onClick={() => act({ type: 'pressed' })}
        >
          {phase === 'unsure' ? scene.retry : scene.action}
        </button>
        <Pins {...props} at={['action', 'retry']} />
      </p>
      <div className="said" data-part="state">
        <p className={`state ${phase}`} role="status">
          {told}
        </p>
        <Pins {...props} at={['state']} />
      </div>
      <Progress run={run} label={scene.waiting} />
    </>
  );
}
