import { parentPort } from 'node:worker_threads';
import { type Drawings, drawSocial } from './draw.ts';

/** What is to be drawn, under the name that the answer is to have. */
export interface Order extends Drawings {
  readonly name: string;
}

/** A drawn picture, or why there is none. */
export type Drawn = { readonly name: string } & (
  { readonly picture: Uint8Array } | { readonly fault: string }
);

const port = parentPort!;
port.on('message', ({ name, ...drawings }: Order) => {
  drawSocial(drawings).then(
    (picture) => port.postMessage({ name, picture } satisfies Drawn),
    (error: unknown) => port.postMessage({ name, fault: String(error) } satisfies Drawn),
  );
});
