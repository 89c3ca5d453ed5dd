import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ReadSite } from './pages.ts';

/** Bytes that a text has over the wire. */
export const weigh = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;

/** The file, from the site's folder, that an address on a page names. */
export const fileOf = ({ base }: ReadSite, address: string, from: URL): string =>
  new URL(address, from).pathname.slice(base.length);

/** Scripts by their addresses, and all that these import at once: each file with what it holds. */
export function modulesOf(
  site: ReadSite,
  addresses: readonly string[],
  page: URL,
): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  const add = (address: string, from: URL): void => {
    const file = fileOf(site, address, from);
    if (files.has(file)) return;
    const content = readFileSync(path.join(site.dir, file));
    files.set(file, content);
    const imports = /(?:\bfrom|\bimport)\s*["'`](\.{0,2}\/.*?)["'`]/g;
    for (const match of content.toString().matchAll(imports))
      add(match[1]!, new URL(site.base + file, page));
  };
  for (const address of addresses) add(address, page);
  return files;
}
