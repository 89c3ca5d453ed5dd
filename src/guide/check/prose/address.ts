import type { Diagnostic } from '../diagnostic.ts';

const nextToPage = 'Save the picture next to the page and write ./name.png.';

/**
 * Finds what makes the address of a link or image unfit, whatever it leads to.
 * An allow-list: http(s) and mailto outside, `/…`, `#…`, `./…` and `../…` inside.
 */
export function addressDiagnostics(
  url: string,
  kind: 'link' | 'image',
  offset: number,
): Diagnostic[] {
  const report = (reason: string, hint: string): Diagnostic[] => [
    { offset, field: kind, reason, hint },
  ];
  const shown = url.length > 60 ? `${url.slice(0, 60)}…` : url;
  // Browsers drop tabs and line breaks from addresses and read \ as /, so that these could
  // disguise another address.

  if (/[\u0000-\u0020\u007F\\]/.test(url))
    return report(
      `The address “${shown}” holds a space, backslash or control character.`,
      'Write it without them; in an address of another site, %20 stands for a space.',
    );
  if (!url)
    return report(
      'The address is empty.',
      kind === 'image' ? nextToPage : 'Write it between the round brackets, such as /faq/.',
    );
  if (url.startsWith('//'))
    return kind === 'image'
      ? report(`“${shown}” leads to another site.`, nextToPage)
      : report(`“${shown}” leads to another site.`, 'Write https:// in front, or a single /.');
  if (kind === 'image' && url.startsWith('/'))
    return report(
      `The image “${shown}” would come without its size, and the page would jump.`,
      nextToPage,
    );
  // The build looks for a file of this very name.
  if (kind === 'image' && /^\.\.?\/.*[?#]/.test(url))
    return report(
      `“${shown}” names more than a file.`,
      'Write the name alone, such as ./name.png.',
    );
  if (/^(\/|#|\.\.?\/)/.test(url)) return [];
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (kind === 'image')
    return scheme
      ? report(
          `The image “${shown}” is not part of the site.`,
          `${nextToPage} Nothing is loaded from elsewhere.`,
        )
      : report(`“${shown}” is not an address that this site knows.`, `Write ./${url}.`);
  if (!scheme) return report(`“${shown}” is not an address that this site knows.`, begin(url));
  return schemeDiagnostics(url, scheme, shown, report);
}

/** What an address without beginning was probably meant as. */
function begin(url: string): string {
  if (/^www\./i.test(url)) return `Write https://${url}.`;
  if (/^[^/@\s]+@[^/@\s]+\.\w+$/.test(url)) return `Write mailto:${url}.`;
  if (/\.mdx?([#?]|$)/.test(url))
    return `Begin with ./ for a file next to this one, such as ./${url.replace(/\.md(?=[#?]|$)/, '.mdx')}, or write the address of its page, such as /faq/.`;
  return 'Begin with / for a page of the site, or https:// for another.';
}

type Report = (reason: string, hint: string) => Diagnostic[];

/** What is wrong with an address that names its scheme. */
function schemeDiagnostics(
  url: string,
  scheme: string,
  shown: string,
  report: Report,
): Diagnostic[] {
  if (scheme === 'mailto')
    return /^mailto:([^?@/]+@[^?@]+\.[^?@]+)?\?|^mailto:[^?@/]+@[^?@]+$/i.test(url)
      ? []
      : report(`“${shown}” names no address to write to.`, 'Write mailto:name@example.com.');
  if (scheme === 'tel' || scheme === 'sms')
    return report(
      `Links with “${scheme}:” are not allowed.`,
      'Write the number as text; telephones find it themselves.',
    );
  if (scheme !== 'https' && scheme !== 'http')
    return report(
      `Links with “${scheme}:” are not allowed.`,
      'Allowed: https, http, mailto and pages of the site.',
    );
  if (!/^https?:\/\/[^/]/i.test(url) || !URL.canParse(url))
    return report(
      `“${shown}” is not a complete address.`,
      'Copy it from the address bar of a browser: https://example.com/page.',
    );
  const { username, password, hostname } = new URL(url);
  if (!/[\p{L}\p{N}:]/u.test(hostname) || /^(?:https?|www)$/.test(hostname))
    return report(
      `“${shown}” names no site.`,
      'Copy it from the address bar of a browser: https://example.com/page.',
    );
  return username || password
    ? report(
        `“${shown}” holds a name in front of its site, which hides where it leads.`,
        'Delete what is between // and @.',
      )
    : [];
}
