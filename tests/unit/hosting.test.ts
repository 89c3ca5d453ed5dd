import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { policy } from '../../src/frame/policy.ts';
import { root } from '../sites.ts';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** What a page cannot say for itself; a header that said more would forbid what the page holds. */
const ofPages = "frame-ancestors 'none'";
const ofFiles = `${policy};${ofPages}`;

/** Headers that a page cannot set for itself. */
const headers: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

describe.each([
  {
    server: 'nginx',
    file: 'docs/hosting/nginx.conf',
    line: /add_header ([\w-]+) +"(.*)" always;/g,
    files: `default       "${ofFiles}";`,
    pages: `"~^text/html" "${ofPages}";`,
  },
  {
    server: 'Caddy',
    file: 'docs/hosting/Caddyfile',
    line: /^\t\t([\w-]+) "(.*)"$/gm,
    files: `header @files Content-Security-Policy "${ofFiles}"`,
    pages: `header @pages Content-Security-Policy "${ofPages}"`,
  },
])('the configuration for $server', ({ file, line, files, pages }) => {
  const text = read(file);

  test('sends files the policy, and pages only what they cannot state themselves', () => {
    expect(text).toContain(files);
    expect(text).toContain(pages);
    expect(text.match(/default-src/g)).toHaveLength(1);
  });

  test('sets the headers that the site promises', () => {
    const set = [...text.matchAll(line)].map(([, name, value]) => [name, value]);
    expect(Object.fromEntries(set)).toMatchObject(headers);
  });

  test('lets files with a hash in their name be kept, and nothing else', () => {
    expect(text).toMatch(/_astro\/\S*\s.*"public, max-age=31536000, immutable"/);
    expect(text).toContain('"no-cache"');
  });
});
