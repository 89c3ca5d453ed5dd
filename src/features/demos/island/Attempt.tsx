import type { ReactNode } from 'react';
import { isReady, type Screen } from '../run.model.ts';
import { Pins } from './Pins.tsx';
import { Progress } from './Progress.tsx';
import type { SceneProps } from './scene.ts';

interface Props extends SceneProps {
  /** What the button says now. */
  readonly label: string;
  /** Parts whose pins are shown at the button. */
  readonly parts: readonly string[];
  readonly phase: Screen['phase'];
  /** What is said of the phase; empty where nothing is. */
  readonly told: string;
  /** What is said of the wait. */
  readonly waiting: string;
}

/** The main action, what came of it and how far it is. The button stays, so that the focus does. */
export function Attempt(props: Props): ReactNode {
  const { run, act, label, parts, phase, told, waiting } = props;
  return (
    <>
      <p className="acts" data-part="action">
        <button
          type="button"
          className={`main ${phase}`}
          aria-disabled={!isReady(run)}
          onClick={() => act({ type: 'pressed' })}
        >
          {label}
        </button>
        <Pins {...props} at={parts} />
      </p>
      <div className="said" data-part="state">
        <p className={`state ${phase}`} role="status">
          {told}
        </p>
        <Pins {...props} at={['state']} />
      </div>
      <Progress run={run} label={waiting} />
    </>
  );
}
