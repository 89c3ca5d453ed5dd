import { readFileSync } from 'node:fs';
import path from 'node:path';

const fileOf = (name: string): string => path.join(process.cwd(), 'src/frame/fonts', name);

/** Where the fonts of social images are, the one for titles first. */
export const fontPaths = [fileOf('besley.ttf'), fileOf('hanken.ttf')] as const;

/** The same as bytes. */
export const fontFiles: readonly [display: Buffer, text: Buffer] = [
  readFileSync(fontPaths[0]),
  readFileSync(fontPaths[1]),
];
