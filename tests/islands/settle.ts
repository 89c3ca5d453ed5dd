import { afterAll } from 'vitest';

if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/dom');
  // What takes long on a slow machine is not missing.
  configure({ asyncUtilTimeout: 30_000 });
  // What code has put off is not to run when there is no document any more.
  const begin = globalThis.setTimeout;
  const begun: ReturnType<typeof setTimeout>[] = [];
  globalThis.setTimeout = Object.assign((...given: Parameters<typeof begin>) => {
    const timer = begin(...given);
    begun.push(timer);
    return timer;
  }, begin);
  afterAll(() => begun.forEach(clearTimeout));
  // React may have put work off to the next turn; it has to be done while there is a document.
  afterAll(() => new Promise<void>((resolve) => setImmediate(resolve)));
}
