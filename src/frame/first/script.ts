import faces from './faces.js?raw';
import theme from './theme.js?raw';

/**
 * What runs before the first paint: it sets the remembered theme and looks after the typefaces. It
 * is in each page, since a file would have to be waited for; without comments, and without spaces
 * next to signs, which readers would only load. No text in it has such spaces.
 */
export const firstScript = (theme + faces)
  .replace(/^\s*\/\/.*\n/gm, '')
  .replace(/\s*([-=(){},;:?<>&|]+)\s*/g, '$1')
  .replaceAll(';}', '}')
  .trim();
