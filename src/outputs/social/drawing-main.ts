import { parentPort } from 'node:worker_threads';
import { pictureMaker } from './draw.ts';
import type { SocialCard } from './drawing.ts';
import { fonts } from './fonts.ts';

/** A card to be drawn. */
export interface Order {
  readonly number: number;
  readonly card: SocialCard;
}

/** A drawn picture, or why there is none. */
export type Drawn = { readonly number: number } & (
  { readonly picture: Uint8Array<ArrayBuffer> } | { readonly fault: unknown }
);

const port = parentPort!;
const draw = pictureMaker(fonts);
port.on('message', ({ number, card }: Order) => {
  try {
    const picture = new Uint8Array(draw(card));
    port.postMessage({ number, picture } satisfies Drawn, [picture.buffer]);
  } catch (fault) {
    port.postMessage({ number, fault } satisfies Drawn);
  }
});
