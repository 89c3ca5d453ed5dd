import { createHash } from 'node:crypto';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Drawn, Order } from './draw-worker.ts';
import { drawGround, drawTitle, type SocialCard } from './drawing.ts';
import { fontFiles } from './font-files.ts';
import { readFont } from './font.ts';
import type { Fonts } from './paper.ts';
import { pictures } from './store.ts';

/** The fonts of the drawings, for what they can say. */
export const fonts: Fonts = {
  display: readFont('Besley', fontFiles[0]),
  text: readFont('Hanken Grotesk', fontFiles[1]),
};

/** Raised where the same drawing is to give other bytes, so that older files are not found. */
const edition = 4;
const digest = (parts: readonly (string | Buffer)[]): string =>
  parts
    .reduce((hash, part) => hash.update(part), createHash('sha256'))
    .digest('hex')
    .slice(0, 32);
const tools = digest([String(edition), process.versions.zlib, ...fontFiles]);

/** Pictures that are being drawn, by name. */
const drawing = new Map<string, PromiseWithResolvers<Buffer>>();
let worker: Worker | undefined;

/** Draws apart from the pages, which are made on a processor of their own meanwhile. */
function begin(): Worker {
  const begun = new Worker(path.join(process.cwd(), 'src/outputs/social/draw-worker.ts'));
  begun.on('message', (drawn: Drawn) => {
    const waiting = drawing.get(drawn.name);
    drawing.delete(drawn.name);
    if ('fault' in drawn) waiting?.reject(new Error(drawn.fault));
    else {
      const picture = Buffer.from(drawn.picture);
      pictures.keep(drawn.name, picture);
      waiting?.resolve(picture);
    }
    // A build ends when nothing is left to draw; the next picture begins another.
    if (!drawing.size) end();
  });
  begun.on('error', (fault) => {
    for (const { reject } of drawing.values()) reject(fault);
    drawing.clear();
    end();
  });
  return begun;
}

function end(): void {
  void worker?.terminate();
  worker = undefined;
}

function draw(order: Order): Promise<Buffer> {
  const waiting = Promise.withResolvers<Buffer>();
  drawing.set(order.name, waiting);
  worker ??= begin();
  worker.postMessage(order);
  return waiting.promise;
}

/** What a card shows, drawn as vectors, with a name that nothing but the same picture has. */
export function orderOf(card: SocialCard): Order {
  const ground = drawGround(card, fonts);
  const title = drawTitle(card, fonts);
  return { name: digest([tools, ground.svg, title.svg]), ground, title };
}

/**
 * Begins to draw what no build has drawn yet, so that it is there by the time it is asked for.
 * What goes wrong is reported when the picture is asked for.
 */
export function drawAhead(order: Order): void {
  if (!drawing.has(order.name) && !pictures.read(order.name)) draw(order).catch(() => undefined);
}

/** The social image as a PNG file. The same order always gives the same bytes. */
export const renderSocial = async (order: Order): Promise<Buffer> =>
  (await drawing.get(order.name)?.promise) ?? pictures.read(order.name) ?? draw(order);
