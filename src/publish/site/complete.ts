import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from '../../tools/command.ts';
import type { BuiltSite } from './built.ts';
import {
  addressesOfPage,
  addressesOfScript,
  addressesOfSheet,
  addressesOfSitemap,
} from './references.ts';
import { searchFaults } from './search-bundle.ts';

const needed = ['index.html', '404.html', 'sitemap-index.xml'];

/** Where a file names others, by its path in the site. */
function readerOf(file: string): ((text: string) => string[]) | null {
  if (file.endsWith('.html')) return addressesOfPage;
  if (/(?:^|\/)sitemap-[^/]*\.xml$/.test(file)) return addressesOfSitemap;
  if (!/(?:^|\/)_astro\//.test(file)) return null;
  if (file.endsWith('.css')) return addressesOfSheet;
  return file.endsWith('.js') ? addressesOfScript : null;
}

/**
 * What is missing from a built site, a sentence each: files that every site has, files that a page,
 * style sheet, script or sitemap names, parts of the search index. None where it can be published.
 */
export function faultsOf(site: BuiltSite): string[] {
  const missing = needed.filter((file) => !site.files.has(file));
  const empty = [...site.files].filter(([, [size]]) => !size).map(([file]) => file);
  return [
    ...missing.map((file) => `${file} is missing`),
    ...empty.filter((file) => /\.(?:html|js|css)$/.test(file)).map((file) => `${file} is empty`),
    ...searchFaults(site),
    ...[...site.files.keys()].flatMap((file) => lostBy(site, file)),
  ];
}

/** What one file names that is not there. */
function lostBy({ folder, files, url: home }: BuiltSite, file: string): string[] {
  const read = readerOf(file);
  if (!read) return [];
  const here = new URL(file.split('/').map(encodeURIComponent).join('/'), home);
  // A guide in another language may lie in a folder of this one; its scripts begin there.
  const root = new URL(file.replace(/_astro\/.*$/s, ''), home);
  const lost = new Set<string>();
  for (const address of read(readFileSync(path.join(folder, file), 'utf8'))) {
    const from = address.startsWith('_astro/') ? root : here;
    if (!URL.canParse(address, from.href)) continue;
    const { origin, pathname } = new URL(address, from);
    if (origin !== home.origin || !pathname.startsWith(home.pathname)) continue;
    if (!has(files, pathname.slice(home.pathname.length))) lost.add(address);
  }
  return [...lost].map((address) => `${file} names ${address}, which is not there`);
}

/** Whether a server has something to answer with at a path below the base. */
function has(files: BuiltSite['files'], encoded: string): boolean {
  let inside: string;
  try {
    inside = decodeURIComponent(encoded);
  } catch {
    return false;
  }
  if (inside === '' || inside.endsWith('/')) return files.has(`${inside}index.html`);
  return files.has(inside) || files.has(`${inside}/index.html`);
}

/** Throws a CommandError that lists what is missing from a built site. */
export function refuseFaults(site: BuiltSite): void {
  const faults = faultsOf(site);
  if (!faults.length) return;
  const shown = faults.slice(0, 20).map((fault) => `  ${fault}`);
  const more = faults.length > shown.length ? [`  and ${faults.length - shown.length} more`] : [];
  throw new CommandError(
    ['The built site is not complete, so nothing was published:', ...shown, ...more].join('\n'),
  );
}

/** How many pages a set of files has. */
export const countPages = (files: { keys: () => Iterable<string> }): number =>
  [...files.keys()].filter((file) => file.endsWith('.html')).length;
