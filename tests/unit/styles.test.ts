import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../sites.ts';

const sheets = globSync('{src,content,tests/fixtures}/**/*.css', { cwd: root })
  .sort()
  .map((name) => ({
    name: name.replaceAll(path.sep, '/'),
    text: readFileSync(path.join(root, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
  }));

/** Every function of a sheet whose name ends so, with its arguments; those inside others too. */
function callsOf(text: string, name: string): string[] {
  return [...text.matchAll(new RegExp(`[\\w-]*${name}\\(`, 'g'))].map(({ 0: start, index }) => {
    let end = index + start.length;
    for (let depth = 1; depth && end < text.length; end++)
      depth += text[end] === '(' ? 1 : text[end] === ')' ? -1 : 0;
    return text.slice(index, end).replace(/\s+/g, ' ');
  });
}

/** Declarations that stand together, nested rules apart. */
const blocksOf = (text: string): string[] => text.split(/[{}]/);

describe('the order of layers', () => {
  const orders = sheets.flatMap(({ name, text }) =>
    [...text.matchAll(/@layer([^{};]*);/g)].map(([, order = '']) => ({ name, order })),
  );

  // A build's test sees that every page meets this sheet first.
  test('is stated once, in the first sheet of every page', () => {
    expect(orders.map(({ name }) => path.basename(name))).toEqual(['first.css']);
  });

  test('names every layer that a sheet uses', () => {
    const known = orders.flatMap(({ order }) => order.split(',')).map((layer) => layer.trim());
    const used = sheets.flatMap(({ name, text }) =>
      [...text.matchAll(/@layer\s*([^{};]*?)\s*\{/g)].map(([, layer = '']) => ({ name, layer })),
    );
    expect(used.length).toBeGreaterThan(50);
    expect(used.filter(({ layer }) => !known.includes(layer))).toEqual([]);
  });
});

describe('widths of the window', () => {
  const isNames = ({ name }: { name: string }): boolean =>
    path.basename(name) === 'breakpoints.css';
  const names = new Map(
    [...sheets.find(isNames)!.text.matchAll(/@custom-media (--[\w-]+) (.+);/g)].map(
      ([, name = '', query = '']) => [name, query],
    ),
  );
  const asked = sheets
    .filter((sheet) => !isNames(sheet) && sheet.name.startsWith('src/'))
    .flatMap(({ name, text }) =>
      [...text.matchAll(/@media([^{]*)\{/g)]
        .flatMap(([, query = '']) => query.match(/\([^()]*\)/g) ?? [])
        .filter((part) => /--|width/.test(part))
        .map((part) => ({ name, part })),
    );

  test('are asked for by names that exist, and every name is used', () => {
    const used = asked.map(({ part }) => part.slice(1, -1)).filter((part) => part.startsWith('--'));
    expect([...new Set(used)].toSorted()).toEqual([...names.keys()].toSorted());
  });

  test('have a name where more than one sheet asks for them', () => {
    const limitOf = (query: string): string => /[\d.]+\w+/.exec(query)?.[0] ?? query;
    const named = new Set([...names.values()].map(limitOf));
    const bare = asked.filter(({ part }) => part.includes('width'));
    const sheetsOf = Map.groupBy(bare, ({ part }) => limitOf(part));
    const wrong = [...sheetsOf].filter(
      ([limit, places]) => named.has(limit) || new Set(places.map(({ name }) => name)).size > 1,
    );
    expect(wrong).toEqual([]);
  });

  test('are the same in code as in a sheet', () => {
    const code = globSync('src/**/*.{ts,tsx,js}', { cwd: root }).flatMap(
      (name) =>
        readFileSync(path.join(root, name), 'utf8').match(/\(width [<>=]+ [\d.]+\w*\)/g) ?? [],
    );
    const known = [...names.values(), ...asked.map(({ part }) => part)];
    expect(code.length).toBeGreaterThan(0);
    expect(code.filter((query) => !known.includes(query))).toEqual([]);
  });
});

describe('style sheets say nothing that a browser of the three is known to get wrong', () => {
  test('there are sheets to read', () => {
    expect(sheets.length).toBeGreaterThan(50);
  });

  // Firefox draws hard stops of oklch() colours wrongly in a space that nobody named.
  test('every gradient names its colour space', () => {
    const unnamed = sheets.flatMap(({ name, text }) =>
      callsOf(text, 'gradient')
        .filter((gradient) => !/gradient\( ?(?:[^(),]+ )?in (?:srgb|oklab|oklch)\b/.test(gradient))
        .map((gradient) => `${name}: ${gradient}`),
    );
    expect(unnamed).toEqual([]);
  });

  // WebKit does not ask this again when a script adds children.
  test('no rule asks with :has() whether something is not empty', () => {
    const asking = sheets.flatMap(({ name, text }) =>
      callsOf(text, ':has')
        .filter((asked) => asked.includes(':empty'))
        .map((asked) => `${name}: ${asked}`),
    );
    expect(asking).toEqual([]);
  });

  // WebKit makes a part of a height that the contents give into nothing.
  test('only what is placed against its container is a part of its height', () => {
    const parts = sheets.flatMap(({ name, text }) =>
      blocksOf(text)
        .filter((block) => /(?:^|[\s;])(?:min-|max-)?(?:block-size|height): *[\d.]+%/.test(block))
        .filter((block) => !/position: *absolute/.test(block))
        .map((block) => `${name}: ${block.trim()}`),
    );
    expect(parts).toEqual([]);
  });
});
