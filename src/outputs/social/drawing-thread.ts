import path from 'node:path';
import { threadOf } from '../thread.ts';
import type { SocialCard } from './drawing.ts';

/** The bundler moves this file, and what the thread runs stays where it is. */
const program = path.join(process.cwd(), 'src/outputs/social/drawing-main.ts');

// What it has loaded takes a tenth of the memory of a build.
const thread = threadOf<SocialCard, Uint8Array<ArrayBuffer>>(program, true);

/**
 * The social image of a card as a PNG file, drawn on a processor of its own while pages are made.
 * Rejects where it cannot be drawn.
 */
export const renderSocial = thread.ask;
