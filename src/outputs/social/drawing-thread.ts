import path from 'node:path';
import { threadOf } from '../thread.ts';
import type { SocialCard } from './drawing.ts';
import type { ToDraw } from './drawing-main.ts';

/** The bundler moves this file, and what the thread runs stays where it is. */
const program = path.join(process.cwd(), 'src/outputs/social/drawing-main.ts');

const ask = threadOf<SocialCard | readonly ToDraw[], Uint8Array<ArrayBuffer> | null>(program);

/**
 * The social image of a card as a PNG file, drawn by a thread, on a processor of its own. Rejects
 * where it cannot be drawn.
 */
export const renderSocial = async (card: SocialCard): Promise<Uint8Array<ArrayBuffer>> =>
  (await ask(card))!;

/** Has social images drawn and written by the same thread. Rejects where one of them cannot be. */
export async function writeSocial(images: readonly ToDraw[]): Promise<void> {
  await ask(images);
}
