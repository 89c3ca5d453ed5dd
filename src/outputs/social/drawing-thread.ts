import path from 'node:path';
import { threadOf } from '../thread.ts';
import type { SocialCard } from './drawing.ts';

/** The bundler moves this file, and what the thread runs stays where it is. */
const program = path.join(process.cwd(), 'src/outputs/social/drawing-main.ts');

/**
 * The social image of a card as a PNG file, drawn by a thread, on a processor of its own. Rejects
 * where it cannot be drawn.
 */
export const renderSocial = threadOf<SocialCard, Uint8Array<ArrayBuffer>>(program);
