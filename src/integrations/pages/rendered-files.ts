import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { type Companion, takeCompanions } from '../../outputs/companions.ts';

interface Place {
  /** The folder that the site is written to. */
  readonly folder: string;
  /** The address of the site, base included. */
  readonly address: URL;
}

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

/** Files that are made after the pages and may be on their way to the disk at once. */
const most = 2;

/**
 * Writes what is no page, such as copies of pages, after all pages, since the index is written
 * meanwhile. Astro would take each on the way of a page, with a line in the log for each.
 */
export function filesAfter(own: AstroPrerenderer, { folder, address }: Place): AstroPrerenderer {
  let asked: Paths = [];
  const later: (() => Promise<void>)[] = [];
  const folders = new Set<string>();

  async function write(pathname: string, content: string | Uint8Array): Promise<void> {
    const file = path.join(folder, pathname);
    const place = path.dirname(file);
    if (!folders.has(place)) await mkdir(place, { recursive: true });
    folders.add(place);
    await writeFile(file, content);
  }

  async function render({ pathname, route }: Paths[number]): Promise<void> {
    const request = new Request(new URL(pathname.slice(1), address));
    const rendered = await own.render(request, { routeData: route });
    const response = rendered instanceof Response ? rendered : rendered.response;
    if (!response.ok) throw new Error(`${pathname} cannot be made: status ${response.status}.`);
    await write(pathname, new Uint8Array(await response.arrayBuffer()));
  }

  const take = ({ path: pathname, make }: Companion): void => {
    later.push(() => write(pathname, make()));
  };

  let stopTaking = (): void => undefined;
  return {
    ...own,
    async getStaticPaths() {
      stopTaking = takeCompanions(take);
      const all = await own.getStaticPaths();
      asked = all.filter(({ route }) => route.type === 'endpoint');
      return all.filter(({ route }) => route.type !== 'endpoint');
    },
    async teardown() {
      stopTaking();
      const left = [...later, ...asked.map((file) => () => render(file))].values();
      const inTurn = async (): Promise<void> => {
        for (const make of left) await make();
      };
      await Promise.all(Array.from({ length: most }, inTurn));
      await own.teardown?.();
    },
  };
}
