import { setTimeout as pause } from 'node:timers/promises';
import { DriverDied } from './session.ts';

const patience = 40_000;

/**
 * Waits until `look` answers with something true. A page that is about to be left cannot always be
 * looked at, so faults count as a no. Throws with `what` was awaited if it never comes.
 */
export async function until(what: string, look: () => Promise<unknown>): Promise<void> {
  const end = performance.now() + patience;
  let cause: unknown;
  while (
    !(await look().catch((error: unknown) => {
      if (error instanceof DriverDied) throw error;
      cause = error;
    }))
  ) {
    if (performance.now() > end) throw new Error(`Waited in vain: ${what}`, { cause });
    await pause(40);
  }
}
