import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Drawn, Order } from './drawing-main.ts';
import type { SocialCard } from './drawing.ts';

const waiting = new Map<number, PromiseWithResolvers<Uint8Array<ArrayBuffer>>>();
let thread: Worker | undefined;
let last = 0;

/** The bundler moves this file, and what the thread runs stays where it is. */
const program = (): string => path.join(process.cwd(), 'src/outputs/social/drawing-main.ts');

function begin(): Worker {
  const begun = new Worker(program());
  begun.on('message', (drawn: Drawn) => {
    const { resolve, reject } = waiting.get(drawn.number)!;
    waiting.delete(drawn.number);
    // A build ends when nothing is left to draw.
    if (!waiting.size) begun.unref();
    if ('fault' in drawn) reject(drawn.fault);
    else resolve(drawn.picture);
  });
  begun.on('error', (fault) => {
    for (const { reject } of waiting.values()) reject(fault);
    waiting.clear();
    thread = undefined;
  });
  return begun;
}

/**
 * The social image of a card as a PNG file, drawn on a processor of its own while pages are made.
 * Rejects where it cannot be drawn.
 */
export function renderSocial(card: SocialCard): Promise<Uint8Array<ArrayBuffer>> {
  const answer = Promise.withResolvers<Uint8Array<ArrayBuffer>>();
  waiting.set(++last, answer);
  thread ??= begin();
  thread.ref();
  thread.postMessage({ number: last, card } satisfies Order);
  return answer.promise;
}
