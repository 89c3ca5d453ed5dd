import { Worker } from 'node:worker_threads';
import { waitedForLater } from './waited-for-later.ts';

/** What a thread is asked, and the number that its answer is to have. */
export interface Asked<Question> {
  readonly number: number;
  readonly question: Question;
}

/** What a thread has made, or why it has made nothing. */
export type Answered<Answer> = { readonly number: number } & (
  { readonly answer: Answer } | { readonly fault: unknown }
);

/**
 * Asks a thread that runs `program`, which answers by `answering`, and begins it where none runs. The
 * answer may be asked for long before anybody waits for it, and is a rejection where the thread cannot
 * give it. A thread with nothing left to answer ends, and its memory is free again.
 */
export function threadOf<Question, Answer>(
  program: string | URL,
): (question: Question) => Promise<Answer> {
  const waiting = new Map<number, PromiseWithResolvers<Answer>>();
  let thread: Worker | undefined;
  let last = 0;

  function end(): void {
    void thread?.terminate();
    thread = undefined;
  }

  const begin = (): Worker =>
    // By itself, it would keep as much room for garbage as a whole process.
    new Worker(program, { resourceLimits: { maxYoungGenerationSizeMb: 8 } })
      .on('message', (answered: Answered<Answer>) => {
        const { resolve, reject } = waiting.get(answered.number)!;
        waiting.delete(answered.number);
        if (!waiting.size) end();
        if ('fault' in answered) reject(answered.fault);
        else resolve(answered.answer);
      })
      .on('error', (fault) => {
        for (const { reject } of waiting.values()) reject(fault);
        waiting.clear();
        end();
      });

  return (question) => {
    const answer = Promise.withResolvers<Answer>();
    waiting.set(++last, answer);
    thread ??= begin();
    thread.postMessage({ number: last, question } satisfies Asked<Question>);
    return waitedForLater(answer.promise);
  };
}
