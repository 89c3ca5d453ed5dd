import type { Schema } from 'hast-util-sanitize';

/** What every element may have: words about it, its language, and a name that links can lead to. */
const common: NonNullable<Schema['attributes']>[string] = [
  'title',
  'lang',
  ['dir', 'ltr', 'rtl', 'auto'],
  // The frame of a page has the names that begin with an underscore, but for those of footnotes.
  ['id', /^(?:[A-Za-z][\w:.-]{0,100}|_fn(?:ref)?-\S{1,200})$/],
];

const align: NonNullable<Schema['attributes']>[string][number] = [
  'align',
  ...['left', 'center', 'right'],
];
const size = ['width', 'height'];
const media = ['src', 'controls', 'loop', 'muted', ...size];

/**
 * The HTML that plain Markdown may hold, for the sanitiser: everything else is left out of the page,
 * and the words in it stay. Nothing in it can run, be styled, or be loaded from another site.
 */
export const allowedHtml: Schema = {
  tagNames: [
    ...['a', 'abbr', 'audio', 'b', 'bdi', 'bdo', 'blockquote', 'br', 'caption', 'cite', 'code'],
    ...['col', 'colgroup', 'dd', 'del', 'details', 'dfn', 'div', 'dl', 'dt', 'em', 'figcaption'],
    ...['figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i', 'img', 'input', 'ins', 'kbd'],
    ...['li', 'mark', 'ol', 'p', 'pre', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'section', 'small'],
    ...['source', 'span', 'strike', 'strong', 'sub', 'summary', 'sup', 'table', 'tbody', 'td'],
    ...['tfoot', 'th', 'thead', 'time', 'tr', 'track', 'tt', 'u', 'ul', 'var', 'video', 'wbr'],
  ],
  attributes: {
    '*': common,
    a: ['href', 'name', 'dataFootnoteRef', 'dataFootnoteBackref', 'ariaLabel'],
    audio: media,
    code: [['className', /^language-./]],
    details: ['open'],
    div: [align, 'dataContainer'],
    h1: [align],
    h2: [align],
    h3: [align],
    h4: [align],
    h5: [align],
    h6: [align],
    img: ['src', 'alt', align, ...size],
    input: [['disabled', true], ['type', 'checkbox'], 'checked'],
    li: ['value'],
    ol: ['start', 'reversed', ['type', '1', 'a', 'A', 'i', 'I']],
    p: [align],
    pre: ['dataMeta'],
    section: ['dataFootnotes'],
    source: ['src', 'type'],
    td: [align, 'colSpan', 'rowSpan'],
    th: [align, 'colSpan', 'rowSpan', ['scope', 'col', 'row', 'colgroup', 'rowgroup']],
    time: ['dateTime'],
    track: ['src', 'kind', 'srcLang', 'label', 'default'],
    video: [...media, 'poster'],
  },
  required: { input: { type: 'checkbox', disabled: true } },
  protocols: {
    href: ['http', 'https', 'mailto', 'tel', 'sms', 'xmpp', 'irc', 'ircs', 'ftp', 'slack'],
    poster: ['http', 'https'],
    src: ['http', 'https'],
  },
  ancestors: {
    caption: ['table'],
    col: ['table'],
    colgroup: ['table'],
    source: ['video', 'audio'],
    summary: ['details'],
    tbody: ['table'],
    td: ['table'],
    tfoot: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
    track: ['video', 'audio'],
  },
  // Nothing of the site's own code looks a name up that a writer could give.
  clobber: [],
  strip: ['iframe', 'math', 'noscript', 'object', 'script', 'style', 'svg', 'template'],
};

/** Elements of HTML whose styles are in a sheet that only pages with them load. */
export const styledHtml: Readonly<Record<string, { readonly ownSheet: 'more' | 'code' }>> = {
  code: { ownSheet: 'code' },
  details: { ownSheet: 'more' },
  figure: { ownSheet: 'more' },
  input: { ownSheet: 'more' },
};
