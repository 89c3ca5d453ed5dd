import { afterAll } from 'vitest';

// React may have put work off to the next turn; it has to be done while there is a document.
afterAll(() => new Promise<void>((resolve) => setImmediate(resolve)));
