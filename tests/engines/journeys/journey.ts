import type { Session } from '../session.ts';

/**
 * A way that readers take through the site. It asks for a session where it begins, and again where
 * it goes on as another reader would, whose browser keeps nothing; the one before is closed then.
 */
export type Journey = (begin: () => Promise<Session>) => Promise<void>;

/** Sizes of pages: a wide screen, and a phone. Some browsers have no window as narrow as a phone. */
export const sizes = { wide: [1440, 900], phone: [390, 844] } as const;
