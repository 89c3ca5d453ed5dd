import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** What changes something on the disk; those of the first list need room there. */
const growing = ['writeFileSync', 'copyFileSync', 'mkdirSync', 'linkSync', 'symlinkSync'] as const;
const others = ['renameSync', 'rmSync', 'chmodSync', 'fsyncSync'] as const;
type Step = (typeof growing)[number] | (typeof others)[number];

/** What a process that has been killed does: nothing any more. */
class Killed extends Error {}

/**
 * Does some work whose steps on the disk fail from one of them on: all of them, as if the process
 * were killed, or those that need room, as if the disk were full. Gives how many steps it made, and
 * the error that it ended with.
 */
export function withFailingDisk(
  how: 'killed' | 'full',
  after: number,
  work: () => unknown,
): { steps: number; error: unknown } {
  const originals = fs as unknown as Record<string, (...given: unknown[]) => unknown>;
  const names: readonly Step[] = how === 'full' ? growing : [...growing, ...others];
  const kept = names.map((name) => [name, originals[name]!] as const);
  let steps = 0;
  for (const [name, original] of kept)
    originals[name] = (...given) => {
      steps += 1;
      if (steps <= after) return original(...given);
      if (how === 'killed') throw new Killed('killed');
      throw Object.assign(new Error('no space left'), { code: 'ENOSPC', path: String(given[0]) });
    };
  syncBuiltinESMExports();
  try {
    work();
    return { steps, error: null };
  } catch (error) {
    return { steps, error };
  } finally {
    for (const [name, original] of kept) originals[name] = original;
    syncBuiltinESMExports();
  }
}
