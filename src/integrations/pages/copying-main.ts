import { parentPort } from 'node:worker_threads';
import { copyPage } from '../../model/markdown/page.ts';

/** A built page, and where it is. */
export interface ToCopy {
  readonly html: string;
  readonly url: string;
}

/** Its Markdown, or why there is none. */
export type Copied = { readonly url: string } & (
  { readonly markdown: string } | { readonly fault: unknown }
);

const port = parentPort!;
port.on('message', ({ html, url }: ToCopy) => {
  try {
    port.postMessage({ url, markdown: copyPage(html, new URL(url)) } satisfies Copied);
  } catch (fault) {
    port.postMessage({ url, fault } satisfies Copied);
  }
});
