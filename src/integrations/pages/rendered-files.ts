import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { AstroPrerenderer } from 'astro';
import { type Companion, takeCompanions } from '../../outputs/companions.ts';
import { writeOver } from '../../outputs/write-over.ts';

interface Place {
  /** The folder that the site is written to. */
  readonly folder: string;
  /** The address of the site, base included. */
  readonly address: URL;
}

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

/** So many files are written before the process listens to others again. */
const most = 16;

/**
 * Writes what is no page, such as copies of pages, after all pages, while the index is written and
 * this process would only wait for it: to hand each file to another thread would take it longer than
 * to write it. Astro would take each on the way of a page, with a line in the log for each.
 */
export function filesAfter(own: AstroPrerenderer, { folder, address }: Place): AstroPrerenderer {
  let asked: Paths = [];
  const later: Companion[] = [];

  function write(pathname: string, content: string | Uint8Array): void {
    const file = path.join(folder, pathname);
    mkdirSync(path.dirname(file), { recursive: true });
    writeOver(file, content);
  }

  async function render({ pathname, route }: Paths[number]): Promise<void> {
    const request = new Request(new URL(pathname.slice(1), address));
    const rendered = await own.render(request, { routeData: route });
    const response = rendered instanceof Response ? rendered : rendered.response;
    if (!response.ok) throw new Error(`${pathname} cannot be made: status ${response.status}.`);
    write(pathname, new Uint8Array(await response.arrayBuffer()));
  }

  let stopTaking = (): void => undefined;
  return {
    ...own,
    async getStaticPaths() {
      stopTaking = takeCompanions((file) => later.push(file));
      const all = await own.getStaticPaths();
      asked = all.filter(({ route }) => route.type === 'endpoint');
      return all.filter(({ route }) => route.type !== 'endpoint');
    },
    async teardown() {
      stopTaking();
      for (const [at, { path: pathname, make }] of later.entries()) {
        write(pathname, make());
        if (at % most === 0) await setImmediate();
      }
      for (const file of asked) await render(file);
      await own.teardown?.();
    },
  };
}
