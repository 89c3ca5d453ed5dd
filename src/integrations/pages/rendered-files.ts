import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AstroPrerenderer } from 'astro';

interface Place {
  /** The folder that the site is written to. */
  readonly folder: string;
  /** The address of the site, base included. */
  readonly address: URL;
}

/** Files that may be on their way to the disk at once. */
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
      const folders = new Map<string, Promise<unknown>>();
      const underWay: Promise<void>[] = [];
      for (const { pathname, route } of files) {
        const request = new Request(new URL(pathname.slice(1), address));
        const rendered = await own.render(request, { routeData: route });
        const response = rendered instanceof Response ? rendered : rendered.response;
        if (!response.ok) throw new Error(`${pathname} cannot be made: status ${response.status}.`);
        const bytes = Buffer.from(await response.arrayBuffer());
        const file = path.join(folder, pathname);
        const inside = path.dirname(file);
        const made = folders.get(inside) ?? mkdir(inside, { recursive: true });
        folders.set(inside, made);
        underWay.push(made.then(() => writeFile(file, bytes)));
        if (underWay.length > most) await underWay.shift();
      }
      await Promise.all(underWay);
      await own.teardown?.();
    },
  };
}
