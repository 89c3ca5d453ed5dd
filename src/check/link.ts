import type { Finding } from './fault.ts';

/**
 * Finds what makes the address of a link or image unfit, whatever it leads to.
 * An allow-list: http(s) and mailto outside, `/…`, `#…`, `./…` and `../…` inside.
 */
export function addressFindings(url: string, kind: 'link' | 'image', offset: number): Finding[] {
  const report = (reason: string, hint: string | null = null): Finding[] => [
    { offset, field: kind, reason, hint },
  ];
  const shown = url.length > 60 ? `${url.slice(0, 60)}…` : url;
  // Browsers drop tabs and line breaks from addresses and read \ as /, so that these could
  // disguise another address.

  if (/[\u0000-\u0020\u007F\\]/.test(url))
    return report(`The address “${shown}” holds a space, backslash or control character.`);
  if (!url) return report('The address is empty.');
  if (url.startsWith('//'))
    return report(
      `“${shown}” leads to another site.`,
      kind === 'image'
        ? 'Save the picture beside the page and write ./name.png.'
        : 'Write https:// in front, or a single /.',
    );
  if (kind === 'image' && url.startsWith('/'))
    return report(
      `The image “${shown}” would come without its size, and the page would jump.`,
      'Put it beside the page and write ./name.png.',
    );
  // The build looks for a file of this very name.
  if (kind === 'image' && /^\.\.?\/.*[?#]/.test(url))
    return report(
      `“${shown}” names more than a file.`,
      'Write the name alone, such as ./name.png.',
    );
  if (/^(\/|#|\.\.?\/)/.test(url)) return [];
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (!scheme)
    return report(
      `“${shown}” is not an address that this site knows.`,
      kind === 'image'
        ? 'Write ./ before the name of a picture beside the page.'
        : 'Begin with / for a page of the site, or https:// for another.',
    );
  if (kind === 'image')
    return report(
      `The image “${shown}” is not part of the site.`,
      'Save the picture beside the page and write ./name.png; nothing is loaded from elsewhere.',
    );
  if (scheme === 'mailto') return [];
  if (scheme !== 'https' && scheme !== 'http')
    return report(
      `Links with “${scheme}:” are not allowed.`,
      'Allowed: https, http, mailto and pages of the site.',
    );
  return URL.canParse(url) ? [] : report(`“${shown}” is not a complete address.`);
}
