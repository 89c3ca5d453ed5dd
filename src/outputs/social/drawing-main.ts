import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { answering } from '../answering.ts';
import { pictureMaker } from './draw.ts';
import type { SocialCard } from './drawing.ts';
import { fonts } from './fonts.ts';
import { writeOver } from '../write-over.ts';

/** A picture, and the file that it is to be written to. */
export interface ToDraw {
  readonly card: SocialCard;
  readonly file: string;
}

const draw = pictureMaker(fonts);

function write({ card, file }: ToDraw): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeOver(file, draw(card));
}

// The thread that draws: one picture to be shown, or many that this thread writes itself.
answering((asked: SocialCard | readonly ToDraw[]) => {
  if ('title' in asked) return new Uint8Array(draw(asked));
  for (const one of asked) write(one);
  return null;
});
