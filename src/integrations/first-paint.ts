import { allowedIn } from './page-policy.ts';

/**
 * A page with the text of the sheets that its head links, in their order, as one style that its
 * policies know. Sheets that scripts bring in later stay files. A page that says where its head
 * ends is painted once that is there: half a header would move, and an empty page costs a frame.
 */
export function readyToPaint(html: string, read: (address: string) => string): string {
  const end = html.indexOf('</head>');
  const head = html.slice(0, end);
  const addresses = new Set([...head.matchAll(link)].map(([, address = '']) => address));
  if (end < 0 || !addresses.size) return html;
  // What ends the element would end it within a string or a comment, too.
  const text = [...addresses].map(read).join('').replaceAll('</', '<\\/');
  const body = html.slice(end);
  const stated = allowedIn(head.replace(link, ''), 'style-src', text);
  return `${stated}${body.includes(' id="_head"') ? wait : ''}<style>${text}</style>${body}`;
}

const link = /<link rel="stylesheet" href="([^"]+)">/g;
const wait = '<link rel="expect" href="#_head" blocking="render">';
