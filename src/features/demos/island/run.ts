import { useEffect, useReducer } from 'react';
import type { Scene } from '../data.model.ts';
import type { Look } from '../look.model.ts';
import type { Conditions } from '../conditions.model.ts';
import { act, advanceRun, changesAt, type ReaderAction, type Run, startRun } from '../run.model.ts';

/** What happened to a side at a time; without an action, time has passed. */
interface Event {
  readonly action?: ReaderAction;
  readonly at: number;
}

const happen = (run: Run, { action, at }: Event): Run => {
  const now = advanceRun(run, at);
  return action ? act(now, action, at) : now;
};

/**
 * Runs one side by the browser's clock; returns its state and a function that performs an action.
 */
export function useRun(
  scene: Scene,
  look: Look,
  conditions: Conditions,
): [Run, (action: ReaderAction) => void] {
  const [run, tell] = useReducer(happen, null, () => startRun(scene, look, conditions));
  useEffect(() => {
    const at = changesAt(run);
    if (at === null) return;
    // Timers may be early; the machine is never told of a time before the one it waits for.
    const wait = setTimeout(
      () => tell({ at: Math.max(at, performance.now()) }),
      at - performance.now(),
    );
    return () => clearTimeout(wait);
  }, [run]);
  return [run, (action) => tell({ action, at: performance.now() })];
}
