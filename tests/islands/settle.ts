import { afterAll } from 'vitest';

if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/dom');
  // What takes long on a slow machine is not missing.
  configure({ asyncUtilTimeout: 30_000 });
  // React may have put work off to the next turn; it has to be done while there is a document.
  afterAll(() => new Promise<void>((resolve) => setImmediate(resolve)));
}
