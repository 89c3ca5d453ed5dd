import { describe, expect, test } from 'vitest';
import { brokenReason } from './address.ts';
import { settings } from './guide.ts';
import { builtSites, type ReadSite, readText } from './pages.ts';

const addressOf = (site: ReadSite, file: string): URL => new URL(site.base + file, settings.url);
/** Files of our own making; what Pagefind ships with its index is its own. */
const ownFiles = ({ files }: ReadSite, ending: string): string[] =>
  [...files].filter((file) => file.endsWith(ending) && !file.startsWith('pagefind/'));

const foreign = /(?:https?:)?\/\/[a-z0-9[]|\b(?:data|blob):/i;

describe.each(builtSites)('the $name site', (site) => {
  test('has every file that its style sheets name', () => {
    const sheets = ownFiles(site, '.css');
    expect(sheets).not.toEqual([]);
    const broken = sheets.flatMap((file) => {
      const text = readText(site, file).replace(/\/\*[\s\S]*?\*\//g, '');
      return [...text.matchAll(/url\(\s*["']?(.*?)["']?\s*\)|@import\s+["'](.*?)["']/g)]
        .map((match) => match[1] ?? match[2]!)
        .flatMap((address) => {
          const reason = brokenReason(site, address, addressOf(site, file));
          return reason ? [`${file}: ${address} ${reason}`] : [];
        });
    });
    expect(broken).toEqual([]);
  });

  test('has no style sheet or drawing that names another origin or embeds a file', () => {
    const drawn = ownFiles(site, '.svg').filter((file) =>
      foreign.test(readText(site, file).replace(/xmlns(:\w+)?="[^"]*"/g, '')),
    );
    const styled = ownFiles(site, '.css').filter((file) => foreign.test(readText(site, file)));
    expect([...drawn, ...styled]).toEqual([]);
  });

  test('has no drawing that could run a script', () => {
    const hostile = ownFiles(site, '.svg').filter((file) =>
      /<script|<foreignObject|\son[a-z]+\s*=|javascript:/i.test(readText(site, file)),
    );
    expect(hostile).toEqual([]);
  });

  test('has every module that its scripts import, and names no other origin in them', () => {
    const scripts = ownFiles(site, '.js');
    expect(scripts).not.toEqual([]);
    const faults = scripts.flatMap((file) => {
      const text = readText(site, file);
      const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*(["'`])(\.{0,2}\/.*?)\1/g)]
        .map((match) => match[2]!)
        .filter((address) => !address.includes('${'))
        .flatMap((address) => brokenReason(site, address, addressOf(site, file)) ?? []);
      // Names of namespaces, and where React’s messages say to look an error up; nothing loads them.
      const foreign = /["'`](?:https?|wss?):\/\/(?!www\.w3\.org\/|react\.dev\/errors\/)[^"'`]*/g;
      const named = text.match(foreign) ?? [];
      return [...imports, ...named].map((fault) => `${file}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });
});
