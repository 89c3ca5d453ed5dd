import type { QuizPace } from './progress.model.ts';

/** How a reader made a choice. */
export type ChoiceBy =
  /** A mouse, a pen or a finger. */
  | 'pointer'
  /** The space bar. */
  | 'key'
  /** An arrow key, which also chooses every answer that it passes. */
  | 'arrow'
  /** A click that nothing came before, as voice control and screen readers make. */
  | 'other';

/**
 * Whether a choice leads on by itself. A pointer’s does unless that is switched off; a key’s only
 * where it is switched on, and an arrow’s never, since it may have an answer to pass.
 */
export const leadsOn = (by: ChoiceBy, pace: QuizPace): boolean =>
  by === 'pointer' ? pace !== 'off' : by !== 'arrow' && pace === 'on';
