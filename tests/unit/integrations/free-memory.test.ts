import { expect, test } from 'vitest';
import { freeMemory } from '../../../src/integrations/pages/free-memory.ts';

test('what nothing uses any more is gone', () => {
  const forgotten = Array.from({ length: 2000 }, (_, at) => new WeakRef({ at }));
  const kept = { at: -1 };
  const known = new WeakRef(kept);
  return new Promise(setImmediate).then(() => {
    freeMemory();
    expect(forgotten.filter((one) => one.deref()).length).toBeLessThan(20);
    expect(known.deref()).toBe(kept);
  });
});
