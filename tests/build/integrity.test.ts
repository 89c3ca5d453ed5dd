import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { engine, engineFiles } from '../../src/features/search/engine.model.ts';
import type { Tag } from './dom.ts';
import { type BuiltPage, builtSites, faultsOf, type ReadSite, readText } from './pages.ts';

const isScript = ({ name, attributes }: Tag): boolean => name === 'script' && attributes.has('src');

/** The map of a page that says what scripts hash to; null where it has none. */
function integrityOf({ tags }: BuiltPage): Readonly<Record<string, string>> | null {
  const map = tags.find(({ attributes }) => attributes.get('type') === 'importmap');
  return map ? (JSON.parse(map.text) as { integrity: Record<string, string> }).integrity : null;
}

interface Imports {
  /** What a file imports before it runs. */
  readonly now: readonly string[];
  /** What it may import once it runs, by steps. */
  readonly later: readonly string[];
}

/** What the text of a file names, in its own words and not in those of the bundler. */
function importsOf(site: ReadSite, file: string): Imports {
  const text = readText(site, file);
  const named = (pattern: RegExp): string[] =>
    [...text.matchAll(pattern)].map(([, , name]) => path.posix.join(path.dirname(file), name!));
  return {
    now: named(/(?:\bfrom|\bimport)\s*(["'`])(\.\/.*?)\1/g),
    later: [
      ...named(/\bimport\((["'`])(\.\/.*?)\1\)/g),
      ...(text.includes(engine) && !file.endsWith(engine)
        ? engineFiles.map((name) => `pagefind/${name}`)
        : []),
    ],
  };
}

describe.each(builtSites)('the scripts of the $name site', (site) => {
  const known = new Map<string, Imports>();
  const of = (address: string): Imports => {
    const file = address.slice(site.base.length).replace(/\?.*/, '');
    const found = known.get(file) ?? importsOf(site, file);
    known.set(file, found);
    const full = (names: readonly string[]): string[] => names.map((name) => site.base + name);
    return { now: full(found.now), later: full(found.later) };
  };
  const reached = (addresses: readonly string[]): Set<string> => {
    const all = new Set<string>();
    const add = (address: string): void => {
      if (all.has(address)) return;
      all.add(address);
      [...of(address).now, ...of(address).later].forEach(add);
    };
    addresses.forEach(add);
    return all;
  };
  const sources = ({ tags }: BuiltPage): string[] =>
    tags.filter(isScript).map(({ attributes }) => attributes.get('src')!);

  test('are vouched for by every page that may come to load them, and nothing else is', () => {
    const hashes = new Map<string, string>();
    const hashOf = (address: string): string => {
      const file = address.slice(site.base.length).replace(/\?.*/, '');
      const hash = createHash('sha256').update(readFileSync(path.join(site.dir, file)));
      const text = hashes.get(file) ?? `sha256-${hash.digest('base64')}`;
      hashes.set(file, text);
      return text;
    };
    expect(
      faultsOf(site, (page) => {
        const wanted = [...reached(sources(page))].toSorted();
        const integrity = integrityOf(page) ?? {};
        const stated = Object.keys(integrity).toSorted();
        return [
          ...(stated.join() === wanted.join() ? [] : [`vouches for ${stated}, needs ${wanted}`]),
          ...stated.filter((address) => integrity[address] !== hashOf(address)),
        ];
      }),
    ).toEqual([]);
  });

  test('come behind the map, and each behind a tag for all that it imports', () => {
    expect(
      faultsOf(site, (page) => {
        const integrity = integrityOf(page);
        const map = page.tags.findIndex(({ attributes }) => attributes.get('type') === 'importmap');
        const running = page.tags.filter((tag) => isScript(tag) && !tag.inert);
        return page.tags.filter(isScript).flatMap((tag) => {
          const address = tag.attributes.get('src')!;
          const before = page.tags
            .slice(0, page.tags.indexOf(tag))
            .filter((other) => isScript(other) && other.parent === tag.parent);
          const there = [...before, ...(tag.inert ? running : [])].map(({ attributes }) =>
            attributes.get('src')!,
          );
          return [
            ...(page.tags.indexOf(tag) > map || tag.inert ? [] : [`${address} before the map`]),
            ...(tag.inert || tag.attributes.get('integrity') === integrity?.[address]
              ? []
              : [`${address} says another hash`]),
            ...of(address)
              .now.filter((needed) => !there.includes(needed))
              .map((needed) => `${address} needs ${needed}`),
          ];
        });
      }),
    ).toEqual([]);
  });

  test('have what they import on demand imported before it, as far as it is not there', () => {
    const files = [...site.files].filter((file) => /^_astro\/.*\.js$/.test(file));
    const faults = files.flatMap((file) => {
      const own = reachedAtOnce(site.base + file);
      const { later } = of(site.base + file);
      return later.flatMap((address, place) =>
        [...reachedAtOnce(address)]
          .filter((needed) => needed !== address && !own.has(needed))
          .filter((needed) => !later.slice(0, place).includes(needed))
          .map((needed) => `${file} imports ${address} before ${needed}`),
      );
    });
    expect(faults).toEqual([]);
  });

  test('are all of some page', () => {
    const all = new Set([...site.pages.values()].flatMap((page) => [...reached(sources(page))]));
    const files = [...site.files].filter((file) => /^_astro\/.*\.js$/.test(file));
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => !all.has(site.base + file))).toEqual([]);
  });

  function reachedAtOnce(address: string, all = new Set<string>()): Set<string> {
    if (all.has(address)) return all;
    all.add(address);
    for (const next of of(address).now) reachedAtOnce(next, all);
    return all;
  }
});
