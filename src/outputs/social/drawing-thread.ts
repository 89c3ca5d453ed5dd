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
  const begun = new Worker(program(), { resourceLimits: { maxYoungGenerationSizeMb: 8 } });
  begun.on('message', (drawn: Drawn) => {
    const { resolve, reject } = waiting.get(drawn.number)!;
    waiting.delete(drawn.number);
    // What it has loaded takes a tenth of the memory of a build; the next picture begins another.
    if (!waiting.size) end();
    if ('fault' in drawn) reject(drawn.fault);
    else resolve(drawn.picture);
  });
  begun.on('error', (fault) => {
    for (const { reject } of waiting.values()) reject(fault);
    waiting.clear();
    end();
  });
  return begun;
}

function end(): void {
  void thread?.terminate();
  thread = undefined;
}

/**
 * The social image of a card as a PNG file, drawn on a processor of its own while pages are made.
 * Rejects where it cannot be drawn.
 */
export function renderSocial(card: SocialCard): Promise<Uint8Array<ArrayBuffer>> {
  const answer = Promise.withResolvers<Uint8Array<ArrayBuffer>>();
  waiting.set(++last, answer);
  thread ??= begin();
  thread.postMessage({ number: last, card } satisfies Order);
  return answer.promise;
}
