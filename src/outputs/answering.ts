import { parentPort } from 'node:worker_threads';
import type { Answered, Asked } from './thread.ts';

/** Answers, in a thread, what `threadOf` asks it. Bytes are handed over and not copied. */
export function answering<Question, Answer>(work: (question: Question) => Answer): void {
  const port = parentPort!;
  port.on('message', ({ number, question }: Asked<Question>) => {
    try {
      const answer = work(question);
      const moved = answer instanceof Uint8Array ? [answer.buffer as ArrayBuffer] : [];
      port.postMessage({ number, answer } satisfies Answered<Answer>, moved);
    } catch (fault) {
      port.postMessage({ number, fault } satisfies Answered<Answer>);
    }
  });
}
