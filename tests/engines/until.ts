import { setTimeout as pause } from 'node:timers/promises';

const patience = 40_000;

/** Waits until `look` answers with something true. Throws with `what` was awaited if it never does. */
export async function until(what: string, look: () => Promise<unknown>): Promise<void> {
  const end = performance.now() + patience;
  while (!(await look())) {
    if (performance.now() > end) throw new Error(`Waited in vain: ${what}`);
    await pause(40);
  }
}
