/** How a page's text becomes a part of another page. */
export interface Embedding {
  /** Goes before every anchor, so that two texts may use the same one. */
  readonly prefix: string;
  /** How many levels headings move down. */
  readonly down: number;
  /** The address that a link gets on the page it is now part of. */
  readonly link: (href: string) => string;
}

/** Attributes that name anchors of the same page. */
const naming = /^(?:id|for|headers|popovertarget|aria-(?:labelledby|describedby|controls|owns))$/;

/** What does nothing in a text that is a part: scripts, what they would use, links to itself. */
const useless =
  /<script\b[^]*?<\/script>|<template\b[^]*?<\/template>|<a class="anchor"[^]*?<\/a>/g;

/** A tag as the build writes it: names without a value, or with one in double quotes. */
const tag = /<(\/?)([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>/gi;

/**
 * Makes built HTML ready for another page: anchors keep apart, headings move down and end
 * at the sixth level, links lead where they should, landmarks become groups, nothing runs, and
 * what a script would have woken cannot be operated.
 */
export function embed(html: string, { prefix, down, link }: Embedding): string {
  const attribute = (owner: string) => (whole: string, name: string, value: string) => {
    if (name === 'role' && value === 'region') return ' role="group"';
    if (name === 'data-island') return ' inert';
    // A section without a name is no landmark, of which a page would have many of one name.
    if (owner === 'section' && name === 'aria-labelledby') return '';
    if (naming.test(name)) return ` ${name}="${value.replace(/\S+/g, `${prefix}$&`)}"`;
    if (name !== 'href') return whole;
    return ` href="${value.startsWith('#') ? `#${prefix}${value.slice(1)}` : link(value)}"`;
  };
  return html
    .replace(useless, '')
    .replace(tag, (_, close: string, name: string, attributes: string, end: string) => {
      const level = /^h([1-6])$/.exec(name)?.[1];
      const moved = level ? `h${Math.min(6, Number(level) + down)}` : name;
      return `<${close}${moved}${attributes.replace(/\s+([\w:-]+)="([^"]*)"/g, attribute(name))}${end}>`;
    });
}
