import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { root } from '../../sites.ts';

const script = readFileSync(path.join(root, 'src/frame/first/faces.js'), 'utf8');

/** Addresses that the script asks for on a line whose round trip the browser or the page tells. */
function asked(connection: { rtt: number } | undefined, own: number, faces = '/a.woff2 /b.woff2') {
  const added: { href: string; rel: string; as: string; crossOrigin: string }[] = [];
  runInNewContext(script, {
    navigator: { connection },
    performance: { getEntriesByType: () => [{ requestStart: 10, responseStart: 10 + own }] },
    document: {
      currentScript: { dataset: { faces } },
      createElement: () => ({}),
      head: { append: (link: (typeof added)[number]) => added.push(link) },
    },
  });
  expect(added.every(({ rel, as, crossOrigin }) => rel + as + crossOrigin === 'preloadfont')).toBe(
    true,
  );
  return added.map(({ href }) => href);
}

test('typefaces are asked for at once on a quick line, as the browser estimates it', () => {
  expect(asked({ rtt: 50 }, 900)).toEqual(['/a.woff2', '/b.woff2']);
  expect(asked({ rtt: 149 }, 0)).toHaveLength(2);
});

test('on a slow line text goes first', () => {
  expect(asked({ rtt: 150 }, 0)).toEqual([]);
  expect(asked({ rtt: 600 }, 0)).toEqual([]);
});

test('where the browser estimates nothing, the answer to the page itself tells', () => {
  expect(asked(undefined, 40)).toHaveLength(2);
  expect(asked(undefined, 400)).toEqual([]);
});

test('a brand with faces of its own asks for none', () => {
  expect(asked({ rtt: 0 }, 0, '')).toEqual([]);
});
