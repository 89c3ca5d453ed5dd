import faces from './faces.js?raw';
import theme from './theme.js?raw';

/** A script as it is in pages: without comments, and without spaces next to signs. */
const short = (script: string): string =>
  script
    .replace(/^\s*\/\/.*\n/gm, '')
    .replace(/\s*([-=(){},;:?<>&|]+)\s*/g, '$1')
    .replaceAll(';}', '}')
    .trim();

/**
 * Sets the remembered theme before the first paint. It is in each page, since a file would have to
 * be waited for. No text in it has spaces next to signs.
 */
export const themeScript = short(theme);

/**
 * Looks after the typefaces. It stands behind the head of a page: on a slow processor the browser
 * paints what it has after a script has run, and so the head before all that follows.
 */
export const facesScript = short(faces);
