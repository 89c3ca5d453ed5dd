import { type ReactNode, useState } from 'react';
import type { Scene } from '../data.model.ts';
import { phaseShown } from '../run.model.ts';
import { Attempt } from './Attempt.tsx';
import { Options } from './Options.tsx';
import { Pins } from './Pins.tsx';
import type { SceneProps } from './scene.ts';
import { Sums } from './Sums.tsx';
import { Title } from './Title.tsx';

/** A payment whose answer may never come. */
export function Checkout(props: SceneProps<Extract<Scene, { kind: 'checkout' }>>): ReactNode {
  const { scene, run, act } = props;
  const { means, assurance } = scene;
  const [chosen, choose] = useState(0);
  const phase = phaseShown(run);
  const told = { rest: '', failed: '', ...scene }[phase];
  return (
    <>
      <Title {...props} />
      <Sums {...props} lines={scene.lines} total={scene.total} />
      {means && (
        <Options
          {...props}
          part="means"
          legend={means.label}
          options={means.options}
          chosen={chosen}
          onChoose={(place) => {
            // What was paid for is no longer open to choice.
            if (phase !== 'done') choose(place);
            act({ type: 'chose' });
          }}
        />
      )}
      <Attempt
        {...props}
        label={phase === 'unsure' ? scene.retry : scene.action}
        parts={['action', 'retry']}
        phase={phase}
        told={told}
        waiting={scene.waiting}
      />
      {assurance && (
        <p className="note" data-part="assurance">
          {assurance}
          <Pins {...props} at={['assurance']} />
        </p>
      )}
    </>
  );
}
