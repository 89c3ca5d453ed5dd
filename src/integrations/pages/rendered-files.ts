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
const most = 8;

/**
 * Makes what is no page, such as pictures and copies of pages, while pages wait for the disk. Astro
 * would take each on the way of a page, one after the other, with a line in the log for each.
 */
export function filesApart(own: AstroPrerenderer, { folder, address }: Place): AstroPrerenderer {
  let writing: Promise<unknown> = Promise.resolve();

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
      const files = all.filter(({ route }) => route.type === 'endpoint').values();
      const inTurn = async (): Promise<void> => {
        for (const file of files) await write(file);
      };
      writing = Promise.all(Array.from({ length: most }, inTurn));
      // What fails is told at the end, when it is waited for.
      writing.catch(() => undefined);
      return all.filter(({ route }) => route.type !== 'endpoint');
    },
    async teardown() {
      await writing;
      await own.teardown?.();
    },
  };
}
