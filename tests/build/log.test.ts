import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { logOf, sites } from '../sites.ts';
import { pages } from './pages.ts';

test.each(sites)(
  'the build of the $name site writes pages itself, and Astro counts them',
  ({ dir }) => {
    const said = readFileSync(logOf(dir), 'utf8').replace(/\x1b\[\d+m/g, '');
    const byAstro = [...said.matchAll(/[├└]─ (\S+)/g)].map(([, file]) => file);
    expect(byAstro).toEqual(['/404.html', '/index.html']);
    expect(said).toContain(` ${pages.length} page(s) built`);
  },
);
