import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AstroPrerenderer } from 'astro';

interface Place {
  /** The folder that the site is written to. */
  readonly folder: string;
  /** The address of the site, base included. */
  readonly address: URL;
}

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

/** Files that may be on their way to the disk at once. */
const most = 2;

/**
 * Makes what is no page, such as pictures and copies of pages, after all pages: the index is written
 * meanwhile. Astro would take each on the way of a page, with a line in the log for each.
 */
export function filesAfter(own: AstroPrerenderer, { folder, address }: Place): AstroPrerenderer {
  let files: Paths = [];

  async function write({ pathname, route }: Paths[number]): Promise<void> {
    const request = new Request(new URL(pathname.slice(1), address));
    const rendered = await own.render(request, { routeData: route });
    const response = rendered instanceof Response ? rendered : rendered.response;
    if (!response.ok) throw new Error(`${pathname} cannot be made: status ${response.status}.`);
    const bytes = Buffer.from(await response.arrayBuffer());
    const file = path.join(folder, pathname);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }

  return {
    ...own,
    async getStaticPaths() {
      const all = await own.getStaticPaths();
      files = all.filter(({ route }) => route.type === 'endpoint');
      return all.filter(({ route }) => route.type !== 'endpoint');
    },
    async teardown() {
      const left = files.values();
      const inTurn = async (): Promise<void> => {
        for (const file of left) await write(file);
      };
      await Promise.all(Array.from({ length: most }, inTurn));
      await own.teardown?.();
    },
  };
}
