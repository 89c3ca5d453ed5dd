import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { logOf, sites } from '../sites.ts';
import { readSite } from './pages.ts';

test.each(sites)(
  'the build of the $name site writes pages itself, and Astro counts them',
  (site) => {
    const said = readFileSync(logOf(site.dir), 'utf8').replace(/\x1b\[\d+m/g, '');
    const byAstro = [...said.matchAll(/[├└]─ (\S+)/g)].map(([, file]) => file);
    expect(byAstro).toEqual(['/404.html', '/index.html']);
    const { pages, redirects } = readSite(site);
    expect(said).toContain(` ${pages.size + redirects.length} page(s) built`);
  },
);
