import { Worker } from 'node:worker_threads';
import type { Copied, ToCopy } from './copying-main.ts';

/** A thread that copies pages while others are made. */
export interface Copying {
  /** The Markdown of a built page, which is at `url`. Rejects where it cannot be copied. */
  readonly copy: (html: string, url: string) => Promise<string>;
  readonly end: () => void;
}

/** Begins the thread with the first page. */
export function copyingThread(): Copying {
  const waiting = new Map<string, PromiseWithResolvers<string>>();
  let thread: Worker | undefined;
  const begin = (): Worker =>
    new Worker(new URL('./copying-main.ts', import.meta.url), {
      resourceLimits: { maxYoungGenerationSizeMb: 8 },
    })
      .on('message', (copied: Copied) => {
        const { resolve, reject } = waiting.get(copied.url)!;
        waiting.delete(copied.url);
        if ('fault' in copied) reject(copied.fault);
        else resolve(copied.markdown);
      })
      .on('error', (fault) => {
        for (const { reject } of waiting.values()) reject(fault);
      });
  return {
    copy(html, url) {
      const answer = Promise.withResolvers<string>();
      // It may fail before anybody waits for it.
      answer.promise.catch(() => undefined);
      waiting.set(url, answer);
      thread ??= begin();
      thread.postMessage({ html, url } satisfies ToCopy);
      return answer.promise;
    },
    end() {
      void thread?.terminate();
      thread = undefined;
    },
  };
}
