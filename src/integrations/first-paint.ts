import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { allowing } from '../frame/policy.ts';

/**
 * Puts its style sheets into every built page, so that text waits for no other file. Must come
 * after everything else that reads or changes pages.
 */
export function firstPaint(): AstroIntegration {
  let base: string;
  return {
    name: 'first-paint',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const sheets = new Map<string, string>();
        const read = (address: string): string => {
          const known = sheets.get(address);
          if (known !== undefined) return known;
          const text = readFileSync(path.join(folder, address.slice(base.length)), 'utf8');
          sheets.set(address, text.trimEnd());
          return text.trimEnd();
        };
        for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
          if (name.endsWith('.html')) {
            const file = path.join(folder, name);
            writeFileSync(file, readyToPaint(readFileSync(file, 'utf8'), read));
          }
      },
    },
  };
}

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
  const stated = head.replace(link, '').replace(policies, (_, before: string, policy: string) => {
    return before + allowing(policy, 'style-src', text);
  });
  return `${stated}${body.includes(' id="_head"') ? wait : ''}<style>${text}</style>${body}`;
}

const link = /<link rel="stylesheet" href="([^"]+)">/g;
const policies = /(<meta http-equiv="content-security-policy" content=")([^"]*)/g;
const wait = '<link rel="expect" href="#_head" blocking="render">';
