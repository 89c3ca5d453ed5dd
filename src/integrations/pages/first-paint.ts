import { once } from '../../frame/once.ts';
import { allowedIn } from './page-policy.ts';

/**
 * Returns what gives a page the text of the sheets that its head links, in their order, as one style
 * that its policies know; `read` has the text of a sheet. Sheets that scripts bring in later stay
 * files. A page that says where its head ends is painted once that is there: half a header would
 * move, and an empty page costs a frame.
 */
export function readyToPaint(read: (address: string) => string): (html: string) => string {
  const sheet = once(read);
  const textOf = once((addresses) => {
    const text = addresses.split('\n').map(sheet).join('');
    // What ends the element would end it within a string or a comment, too.
    return text.replaceAll('</', '<\\/');
  });
  return (html) => {
    const end = html.indexOf('</head>');
    const head = html.slice(0, end);
    const addresses = new Set([...head.matchAll(link)].map(([, address = '']) => address));
    if (end < 0 || !addresses.size) return html;
    const text = textOf([...addresses].join('\n'));
    const waits = html.includes(' id="_head"', end);
    const stated = allowedIn(head.replace(link, ''), 'style-src', text);
    return `${stated}${waits ? wait : ''}<style>${text}</style>${html.slice(end)}`;
  };
}

const link = /<link rel="stylesheet" href="([^"]+)">/g;
const wait = '<link rel="expect" href="#_head" blocking="render">';
