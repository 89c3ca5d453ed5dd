import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { AstroPrerenderer } from 'astro';
import { writeOver } from '../../outputs/write-over.ts';

/** Where pages are written to, and where they are found later. */
interface Place {
  /** The folder that the site is written to. */
  readonly folder: string;
  /** The folder of files that are published as they are. */
  readonly published: string;
  /** The address of the site, base included. */
  readonly address: URL;
}

type Asked = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** So many pages are made before the process listens to others again, such as the index. */
const most = 8;
/** The home page, without which nobody takes a folder for a site, and pages with names of their own. */
const odd = new Set(['/', '404/', '500/']);

/**
 * Makes and writes pages one after the other, before Astro asks for the first. Astro would have each
 * written by other threads, which takes this one longer than to write it, and put a line into the log
 * for each. It learns what is built by `built`, its own list of names; where there is none, it makes
 * all pages itself. It also makes what is unusual, since it knows what to do or to say: a page that
 * fails, leads on, or whose place is taken.
 */
export function pagesBefore(
  own: AstroPrerenderer,
  { folder, published, address }: Place,
  built: () => string[] | undefined,
): AstroPrerenderer {
  /** Whether the page was written. */
  async function write(name: string, { route }: Asked): Promise<boolean> {
    const page = await make(own, new URL(name, address), route);
    if (!page) return false;
    mkdirSync(path.join(folder, name), { recursive: true });
    writeOver(path.join(folder, name, 'index.html'), page);
    return true;
  }

  return {
    ...own,
    async getStaticPaths() {
      const all = await own.getStaticPaths();
      const names = built();
      if (!names) return all;
      const contested = repeated(all.map(nameOf));
      const left: Asked[] = [];
      for (const [at, asked] of all.entries()) {
        if (at % most === 0) await setImmediate();
        const name = nameOf(asked);
        const isUsual = asked.route.type === 'page' && !odd.has(name) && !contested.has(name);
        const isFile = existsSync(path.join(published, name, 'index.html'));
        if (isUsual && !isFile && (await write(name, asked))) names.push(name);
        else left.push(asked);
      }
      return left;
    },
  };
}

/** The path of a page as Astro’s list of names has it. */
const nameOf = ({ pathname }: Asked): string => pathname.replace(/^\//, '').replace(/\/?$/, '/');

function repeated(names: readonly string[]): ReadonlySet<string> {
  const once = new Set<string>();
  return new Set(names.filter((name) => once.size === once.add(name).size));
}

/** The bytes of a page; null where it cannot be made, or is to lead on. */
async function make(
  own: AstroPrerenderer,
  address: URL,
  routeData: Asked['route'],
): Promise<Uint8Array | null> {
  try {
    const rendered = await own.render(new Request(address), { routeData });
    const response = rendered instanceof Response ? rendered : rendered.response;
    return response.status === 200 ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

/** As much as is asked here of what Astro makes pages with; none of it is promised. */
type Insides = AstroPrerenderer & {
  readonly app?: { readonly getOptions?: () => { readonly pageNames?: unknown } };
};

/** The list in which Astro notes the pages of a build, once code is ready; undefined without one. */
export function builtPages(own: AstroPrerenderer): string[] | undefined {
  const names = (own as Insides).app?.getOptions?.().pageNames;
  return Array.isArray(names) ? names : undefined;
}
