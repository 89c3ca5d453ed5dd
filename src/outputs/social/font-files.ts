import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The fonts of social images, the one for titles first. */
export const fontFiles: readonly [display: Buffer, text: Buffer] = [
  readFileSync(path.join(process.cwd(), 'src/frame/fonts/besley.ttf')),
  readFileSync(path.join(process.cwd(), 'src/frame/fonts/hanken.ttf')),
];
