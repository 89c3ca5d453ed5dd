import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { paths } from '../../src/model/address.ts';
import { apis } from '../../src/outputs/api/apis.ts';
import { sites } from '../sites.ts';
import { expected, settings } from './guide.ts';

describe.each(sites)('the $name site, for programs', ({ dir, base }) => {
  const read = (file: string): string => readFileSync(path.join(dir, file), 'utf8');
  const home = new URL(base, settings.url).href;
  /** File of an address of the site, anchors left aside. */
  const fileOf = (address: string): string => {
    expect(address.startsWith(home), address).toBe(true);
    const inside = decodeURI(address.slice(home.length).split('#', 1)[0] ?? '');
    return path.join(dir, inside.endsWith('/') || !inside ? `${inside}index.html` : inside);
  };

  test.each(Object.entries(apis))('/api/%s.json is what its schema says', (name, { schema }) => {
    const data = schema.parse(JSON.parse(read(`api/${name}.json`))) as object;
    const [items = []] = Object.values(data).filter(Array.isArray) as {
      id: string;
      /** Items of the quiz have no page of their own. */
      url?: string;
    }[][];
    expect(items.length).toBeGreaterThan(0);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { url } of items) if (url) expect(existsSync(fileOf(url)), url).toBe(true);
    if (name !== 'quiz') expect(items.filter(({ url }) => !url)).toEqual([]);
    expect(JSON.parse(read(`api/${name}.schema.json`))).toEqual(
      JSON.parse(JSON.stringify(z.toJSONSchema(schema))),
    );
  });

  test('every page but the search and the reader’s own has a copy in plain Markdown', () => {
    for (const { path: page } of expected.filter(
      (page) => page.path !== paths.search && page.path !== paths.bookmarks,
    )) {
      const copy = read(`${page.slice(1)}index.md`);
      expect(copy, page).toMatch(/^# \S/);
      const prose = copy.replace(/^(`{3,})[^]*?^\1$/gm, '').replace(/`[^`]*`/g, '');
      expect(prose, page).not.toMatch(/<\/?[A-Za-z]/);
      for (const [, address = ''] of prose.matchAll(/\]\(([^)\s]+)\)/g))
        if (address.startsWith(settings.url))
          expect(existsSync(fileOf(address.replace(/\?[^#]*/, ''))), `${page} → ${address}`).toBe(
            true,
          );
        else expect(address, page).toMatch(/^(https?:|mailto:|#)/);
    }
  });

  test('llms.txt and the feed lead to pages that exist', () => {
    const listed = [...read('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(
      ([, address = '']) => address,
    );
    const fed = [...read('rss.xml').matchAll(/<item>.*?<link>([^<]+)</gs)].map(
      ([, address = '']) => address,
    );
    expect(listed.length).toBeGreaterThan(10);
    expect(fed.length).toBeGreaterThan(10);
    for (const address of [...listed, ...fed])
      expect(existsSync(fileOf(address)), address).toBe(true);
  });

  test('llms.txt names every record that lists name', () => {
    const listed = read('llms.txt');
    const missing = expected
      .filter(({ path: page, record, listed }) => record && listed && page !== paths.home)
      .filter(({ path: page }) => !listed.includes(`](${home}${page.slice(1)}index.md)`));
    expect(missing.map(({ path: page }) => page)).toEqual([]);
  });
});
