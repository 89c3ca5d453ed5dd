import type { Scene } from './scene.schema.ts';
import type { Look } from './look.model.ts';

type Message = Extract<Scene, { kind: 'message' }>;

/** What can be wrong with a number that someone entered. */
type NumberFault = keyof Message['error']['polished'];

const bare = (text: string): string => text.replace(/\s/g, '');

/** What is wrong with a text where some numbers are accepted, spaces aside; null if nothing is. */
export function faultOf(accepted: readonly string[], text: string): NumberFault | null {
  const entered = bare(text);
  const numbers = accepted.map(bare);
  if (numbers.includes(entered)) return null;
  if (!entered) return 'empty';
  if (/[^0-9]/.test(entered)) return 'letters';
  const missing = numbers[0]!.length - entered.length;
  return missing > 0 ? 'short' : missing < 0 ? 'long' : 'unknown';
}

/**
 * What a side says of a text that was refused: the plain one the same of every fault. Empty where
 * nothing is wrong.
 */
export function faultText({ accepts, error }: Message, look: Look, text: string): string {
  const fault = faultOf(accepts, text);
  if (!fault) return '';
  if (look === 'plain') return error.plain;
  const entered = bare(text);
  return error.polished[fault]
    .replace('{count}', String(entered.length))
    .replace('{number}', entered);
}
