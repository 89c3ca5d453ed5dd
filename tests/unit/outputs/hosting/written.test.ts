import { describe, expect, test } from 'vitest';
import { apache } from '../../../../src/outputs/hosting/apache.ts';
import { caddy } from '../../../../src/outputs/hosting/caddy.ts';
import { headersOf, kindOf } from '../../../../src/outputs/hosting/headers.ts';
import { limits, netlify } from '../../../../src/outputs/hosting/netlify.ts';
import { nginx } from '../../../../src/outputs/hosting/nginx.ts';
import { table } from '../../../../src/outputs/hosting/table.ts';
import { placeOf } from '../../../../src/tools/hosting/request.ts';

const site = { url: 'https://guide.example.org', base: '/team/wiki/' };
const place = placeOf({}, site);

// Real servers try these in the stage `hosting`; here is what they are not asked.
describe.each([
  ['nginx', nginx],
  ['Caddy', caddy],
  ['Apache', apache],
] as const)('the configuration for %s', (_, write) => {
  test('leads to https, by the name and port of the settings', () => {
    expect(write(place)).toContain('https://guide.example.org');
    const other = write(placeOf({}, { ...site, url: 'https://guide.example.org:8443' }));
    expect(other).toContain('https://guide.example.org:8443');
  });

  test('has neither certificate nor HSTS where the site is on http', () => {
    const plain = write(placeOf({}, { ...site, url: 'http://guide.local:8080' }));
    expect(plain).not.toMatch(/https:|ssl|SSL|tls|Strict-Transport/);
    expect(plain).toContain('8080');
    expect(plain).toContain('no-cache');
  });

  test('takes folder, certificate and key', () => {
    const text = write(
      placeOf({ root: '/data/guide/', certificate: '/etc/a.pem', key: '/etc/a.key' }, site),
    );
    for (const path of ['"/data/guide"', '"/etc/a.pem"', '"/etc/a.key"'])
      expect(text.replace('"/data/guide/"', '"/data/guide"')).toContain(path);
  });
});

test('the names that nginx gives to variables are short enough, and those of one guide only', () => {
  const names = (text: string): string[] =>
    [...text.matchAll(/^map "[^"]*" \$(\w+) /gm)].map(([, name]) => name!);
  const long = { ...site, url: `https://${'guide.of.a.team.'.repeat(8)}example.org` };
  const mine = names(nginx(placeOf({}, long)));
  const theirs = names(nginx(placeOf({}, { ...long, base: '/team/other/' })));
  expect(mine.length).toBeGreaterThan(0);
  for (const name of mine) expect(name.length).toBeLessThan(32);
  expect(mine.filter((name) => theirs.includes(name))).toEqual([]);
});

describe('_headers', () => {
  const lines = netlify(place).split('\n');
  const rules = new Map<string, [string, string][]>();
  for (const line of lines) {
    if (line.startsWith('/')) rules.set(line, []);
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (name) [...rules.values()].at(-1)!.push([name, value!]);
  }
  /** What every rule that fits an address says, as the hosts understand them. */
  const said = (path: string, header: string): string[] =>
    [...rules]
      .filter(([rule]) =>
        new RegExp(`^${rule.replaceAll('.', '\\.').replace('*', '.*')}$`).test(path),
      )
      .flatMap(([, headers]) => headers.filter(([name]) => name === header))
      .map(([, value]) => value);

  test('stays within what the hosts take', () => {
    expect(rules.size).toBeLessThanOrEqual(limits.rules);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(limits.line - 100);
    for (const rule of rules.keys()) expect(rule.match(/\*/g) ?? []).toHaveLength(1);
  });

  test.each(['', 'faq/', '404.html', 'faq/index.md', '_astro/a.Ab12.js', 'social/home.png'])(
    'says of /team/wiki/%s what it must, whether a host joins rules or takes the last',
    (path) => {
      const wanted = headersOf(kindOf(path, place), place);
      for (const [name, value] of Object.entries(wanted)) {
        if (name === 'Cache-Control') continue;
        const values = said(site.base + path, name);
        expect(values.at(-1), name).toBe(value);
        // Two policies both hold.
        expect(values.filter((one) => !value.includes(one))).toEqual([]);
      }
    },
  );

  test('lets nothing be kept for longer than a day, since a missing file would be as well', () => {
    const kept = said('/team/wiki/_astro/gone.js', 'Cache-Control');
    expect(kept).toEqual(['public, max-age=86400']);
    expect(said('/team/wiki/faq/', 'Cache-Control')).toEqual([]);
  });
});

test('the table has every header of every kind', () => {
  const text = table(placeOf({ admin: true }, site));
  for (const kind of ['admin', 'page', 'kept', 'file'] as const)
    for (const [name, value] of Object.entries(headersOf(kind, { secure: true })))
      expect(text).toContain(`| ${name} | \`${value}\` |`);
});

describe('a request that cannot be met is refused with what would be right', () => {
  test.each([
    [{ name: 'a b' }, /--name is “a b”, but must be the name of a host/],
    [{ root: '/srv/"; x' }, /--root is .* whole path/],
    [{ root: 'relative' }, /whole path/],
    [{ certificate: '/a.pem' }, /together/],
  ])('%j', (given, message) => {
    expect(() => placeOf(given, site)).toThrow(message);
  });
});
