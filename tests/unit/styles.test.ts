import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../sites.ts';

const sheets = globSync('{src,content,tests/fixtures}/**/*.css', { cwd: root })
  .sort()
  .map((name) => ({
    name,
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
