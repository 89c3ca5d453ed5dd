import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { policy } from '../../src/frame/policy.ts';
import { root } from '../sites.ts';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** Headers that a page cannot set for itself, and its policy for what is no page. */
const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${policy};frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

describe.each([
  {
    server: 'nginx',
    file: 'docs/hosting/nginx.conf',
    line: /add_header ([\w-]+) +"(.*)" always;/g,
  },
  { server: 'Caddy', file: 'docs/hosting/Caddyfile', line: /^\t\t([\w-]+) "(.*)"$/gm },
])('the configuration for $server', ({ file, line }) => {
  const text = read(file);

  test('sets the headers that the site promises, the policy as pages state it', () => {
    const set = [...text.matchAll(line)].map(([, name, value]) => [name, value]);
    expect(Object.fromEntries(set)).toMatchObject(headers);
  });

  test('lets files with a hash in their name be kept, and nothing else', () => {
    expect(text).toMatch(/_astro\/\S*\s.*"public, max-age=31536000, immutable"/);
    expect(text).toContain('"no-cache"');
  });
});
