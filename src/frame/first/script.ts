import faces from './faces.js?raw';
import theme from './theme.js?raw';

/**
 * What runs before the first paint: it sets the remembered theme and looks after the typefaces. It
 * is in each page, since a file would have to be waited for; without comments and indents, which
 * readers would only load.
 */
export const firstScript = (theme + faces).replace(/^\s*\/\/.*\n|^\s+/gm, '').trimEnd();
