import faces from './faces.js?raw';
import frame from './frame.js?raw';
import theme from './theme.js?raw';

/** A script as it is in pages: without comments, and without spaces next to signs. */
const short = (script: string): string =>
  script
    .replace(/^\s*\/\/.*\n/gm, '')
    .replace(/\s*([-=(){},;:?<>&|]+)\s*/g, '$1')
    .replace(/[;,](?=[)}])/g, '')
    .trim();

/**
 * What runs before the first paint: it sets the remembered theme and looks after the typefaces. It
 * is in each page, since a file would have to be waited for; without comments, and without spaces
 * next to signs, which readers would only load. No text in it has such spaces.
 */
export const firstScript = short(theme + faces);

/** What runs right behind the head of a page, so that the head is painted first. */
export const frameScript = short(frame);
