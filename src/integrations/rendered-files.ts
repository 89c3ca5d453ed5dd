import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { AstroPrerenderer } from 'astro';

interface Place {
  /** The folder that the site is written to. */
  readonly folder: string;
  /** The address of the site, base included. */
  readonly address: URL;
}

/** So many files are written before others have their turn. */
const most = 16;

/**
 * Writes what is no page, such as pictures and copies of pages, once all pages are made. Astro would
 * take each on the way of a page, with a line in the log for each, which took as long as to make it.
 */
export function filesApart(own: AstroPrerenderer, { folder, address }: Place): AstroPrerenderer {
  let files: Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>> = [];
  return {
    ...own,
    async getStaticPaths() {
      const all = await own.getStaticPaths();
      files = all.filter(({ route }) => route.type === 'endpoint');
      return all.filter(({ route }) => route.type !== 'endpoint');
    },
    async teardown() {
      const made = new Set<string>();
      for (const [at, { pathname, route }] of files.entries()) {
        const request = new Request(new URL(pathname.slice(1), address));
        const rendered = await own.render(request, { routeData: route });
        const response = rendered instanceof Response ? rendered : rendered.response;
        if (!response.ok) throw new Error(`${pathname} cannot be made: status ${response.status}.`);
        const file = path.join(folder, pathname);
        const inside = path.dirname(file);
        if (!made.has(inside)) mkdirSync(inside, { recursive: true });
        made.add(inside);
        writeFileSync(file, Buffer.from(await response.arrayBuffer()));
        if (at % most === 0) await setImmediate();
      }
      await own.teardown?.();
    },
  };
}
