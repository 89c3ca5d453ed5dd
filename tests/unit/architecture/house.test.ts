import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { components } from '../../../src/model/markdown/vocabulary.ts';
import { root } from '../../sites.ts';
import { listFiles, readSource, sources } from './source.ts';

describe('content/', () => {
  const files = listFiles('content').filter((file) => !file.startsWith('.'));

  test('holds records, pages, images and settings, and no code', () => {
    const strange = files.filter(
      (file) =>
        !/\.(mdx?|yaml|png|svg|jpe?g|webp|avif)$|^(site\.json|theme\.css|LICENSE)$/.test(file),
    );
    expect(strange).toEqual([]);
  });

  test('imports and exports nothing', () => {
    const code = files
      .filter((file) => /\.mdx?$/.test(file) && file !== 'README.md')
      .filter((file) =>
        /^(import|export)\b.*(\bfrom\b|['"{=*])/m.test(
          readFileSync(path.join(root, 'content', file), 'utf8'),
        ),
      );
    expect(code).toEqual([]);
  });
});

test('no file passes on what another file exports, but for the words of a language', () => {
  const barrels = sources.filter(
    ({ file, text }) => !/(^|\/)strings\//.test(file) && /^export\b[^;=(]*\bfrom '/m.test(text),
  );
  expect(barrels.map(({ file }) => file)).toEqual([]);
});

test('the site’s own words name no trade', () => {
  const words = sources.filter(({ file }) => /strings\.\w+\.ts$/.test(file));
  expect(words.length).toBeGreaterThan(20);
  const named = words.flatMap(({ file, text }) =>
    (text.match(/\b(products?|managers?|PMs?)\b|produkt/gi) ?? []).map(
      (word) => `${file}: ${word}`,
    ),
  );
  expect(named).toEqual([]);
});

describe('components', () => {
  const scripted = sources.filter(
    ({ file, text }) =>
      file.endsWith('.astro') &&
      [...text.matchAll(/<script\b[^>]*>/g)].some(([tag]) => !tag.includes('application/ld+json')),
  );

  test('that hold a script are known as such', () => {
    expect(scripted.length).toBeGreaterThan(0);
  });

  test.each(scripted)('$file says in its first line why it has a script', ({ text }) => {
    expect(text).toMatch(/^---\n\/\/ Script: \S.{10,}\n/);
  });

  test('for writers are exactly those that the vocabulary lists', () => {
    const { text, imports } = readSource('writing/index.ts');
    const exported = /export const writingComponents = \{([^}]*)\}/.exec(text)?.[1] ?? '';
    const names = exported
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    const known = Object.keys(components).toSorted();
    expect(names.toSorted()).toEqual(known);
    expect(imports.map(({ target }) => target).toSorted()).toEqual(
      known.map((name) => `writing/${name}.astro`),
    );
  });
});

describe('sizes', () => {
  const files = listFiles('src');

  test('no file but words and data is longer than 300 lines', () => {
    const long = files
      .filter((file) => /\.(ts|tsx|js|mjs|astro|css)$/.test(file) && !/strings/.test(file))
      .filter((file) => {
        const lines = readFileSync(path.join(root, 'src', file), 'utf8').split('\n').length - 1;
        return lines > 300;
      });
    expect(long).toEqual([]);
  });

  test('no folder holds more than 25 files side by side', () => {
    const folders = Object.groupBy(files, (file) => path.posix.dirname(file));
    const full = Object.entries(folders)
      .filter(([, held = []]) => held.length > 25)
      .map(([folder, held = []]) => `${folder}: ${held.length}`);
    expect(full).toEqual([]);
  });
});

describe('names', () => {
  test('say what a file is about', () => {
    const vague = ['src', 'tests']
      .flatMap((folder) => listFiles(folder).map((file) => `${folder}/${file}`))
      .filter((file) => !file.includes('node_modules'))
      .filter((file) => /(^|\/)(utils?|helpers?|lib|common|misc|shared)(\.|\/)/i.test(file));
    expect(vague).toEqual([]);
  });

  test('of components are written in capitals, those of other modules are not', () => {
    const parts = sources.filter(({ file }) => !file.startsWith('pages/'));
    const wrong = parts
      .map(({ file }) => file)
      .filter((file) => {
        const capital = /^[A-Z][A-Za-z]*\./.test(path.basename(file));
        return capital !== /\.(astro|tsx)$/.test(file);
      });
    expect(wrong).toEqual([]);
  });

  test('of roles come from content/ alone', () => {
    const ids = listFiles('content/roles').map((file) => path.parse(file).name);
    expect(ids).not.toEqual([]);
    const named = new RegExp(`(?<![\\w-])(${ids.join('|')})(?![\\w-])`, 'i');
    // The quiz alone is two-sided by construction: site.json says which roles its sides speak of.
    const quiz = /^features\/quiz\/|^outputs\/(api\/api\.schema\.ts$|markdown\/quiz)/;
    const others = sources.filter(({ file }) => !quiz.test(file));
    const found = others.flatMap(({ file, literals }) =>
      literals.filter((text) => named.test(text)).map((text) => `${file}: ${text.trim()}`),
    );
    const styles = listFiles('src')
      .filter((file) => file.endsWith('.css'))
      .filter((file) =>
        named.test(
          readFileSync(path.join(root, 'src', file), 'utf8').replace(/\/\*[^]*?\*\//g, ''),
        ),
      );
    expect([...found, ...styles]).toEqual([]);
  });
});
