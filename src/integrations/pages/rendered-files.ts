import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as others } from 'node:timers/promises';
import type { AstroPrerenderer } from 'astro';
import { takeBesidePages } from '../../outputs/beside-pages.ts';

interface Place {
  /** The folder that the site is written to. */
  readonly folder: string;
  /** The address of the site, base included. */
  readonly address: URL;
}

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

/**
 * Writes what is no page, such as pictures and copies of pages: what is made on demand after all
 * pages, since the index is written meanwhile, and the rest as it comes. Astro would take each on
 * the way of a page, with a line in the log for each.
 */
export function filesAfter(own: AstroPrerenderer, { folder, address }: Place): AstroPrerenderer {
  let asked: Paths = [];
  const later: (() => void)[] = [];
  const begun: Promise<void>[] = [];
  const folders = new Set<string>();

  // At once: to let the disk take its time costs the processors more than the whole file.
  function write(pathname: string, content: string | Uint8Array): void {
    const file = path.join(folder, pathname);
    const place = path.dirname(file);
    if (!folders.has(place)) mkdirSync(place, { recursive: true });
    folders.add(place);
    writeFileSync(file, content);
  }

  async function render({ pathname, route }: Paths[number]): Promise<void> {
    const request = new Request(new URL(pathname.slice(1), address));
    const rendered = await own.render(request, { routeData: route });
    const response = rendered instanceof Response ? rendered : rendered.response;
    if (!response.ok) throw new Error(`${pathname} cannot be made: status ${response.status}.`);
    write(pathname, new Uint8Array(await response.arrayBuffer()));
  }

  takeBesidePages(({ path: pathname, content }) => {
    if (typeof content === 'function') later.push(() => write(pathname, content()));
    else {
      const written = content.then((bytes) => write(pathname, bytes));
      // Told at the end.
      written.catch(() => undefined);
      begun.push(written);
    }
  });
  return {
    ...own,
    async getStaticPaths() {
      const all = await own.getStaticPaths();
      asked = all.filter(({ route }) => route.type === 'endpoint');
      return all.filter(({ route }) => route.type !== 'endpoint');
    },
    async teardown() {
      for (const make of later) {
        make();
        // The index, and pictures that have come, have their turn as well.
        await others();
      }
      for (const file of asked) await render(file);
      await Promise.all(begun);
      await own.teardown?.();
    },
  };
}
