import type { SceneKind } from './scene.schema.ts';
import type { Look } from './look.model.ts';

/** How a screen behaves while it waits for the service: all that the two sides differ in. */
export interface Policy {
  /** Milliseconds that typing must rest before the screen asks. */
  readonly debounce: number;
  /** Whether answers to anything but the newest request, and what is entered by now, are dropped. */
  readonly discardsLate: boolean;
  /** Whether the screen says at once that it is waiting. */
  readonly tells: boolean;
  /** Whether it shows the result before the service has confirmed it. */
  readonly optimistic: boolean;
  /** Whether it takes no second press while one is under way. */
  readonly locks: boolean;
  /** Whether what was entered is still there after a failure. */
  readonly keeps: boolean;
}

const unconsidered: Policy = {
  debounce: 0,
  discardsLate: false,
  tells: false,
  optimistic: false,
  locks: false,
  keeps: false,
};
const considered: Policy = {
  // As long as slow typists need from one letter to the next.
  debounce: 500,
  discardsLate: true,
  tells: true,
  optimistic: false,
  locks: true,
  keeps: true,
};

/**
 * The policy of one side in one kind of scene. A photo is cheap to take back and shows early;
 * money never does. The answer to an old question is dropped; what became of work never is.
 */
export function policyOf(kind: SceneKind, look: Look): Policy {
  // The sides of these differ in looks and words alone.
  if (kind === 'page') return { ...considered, discardsLate: false, tells: false };
  if (kind === 'message') return considered;
  if (look === 'plain') return unconsidered;
  return { ...considered, discardsLate: kind === 'search', optimistic: kind === 'upload' };
}
