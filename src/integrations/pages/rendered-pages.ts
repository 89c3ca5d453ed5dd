import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { freeMemory } from './free-memory.ts';
import { filesAfter } from './rendered-files.ts';
import { builtPages, pagesBefore } from './written-pages.ts';

/** What is done with every page of a build between its making and the disk. */
export interface PageWork {
  /** Waits for what the work needs, once all code is built and before the first page is made. */
  readonly ready?: () => void | Promise<void>;
  /** Is told when the last page is made, while files that are no pages are still to come. */
  readonly end?: () => void;
  /** Is given a page, with its address below the base, and gives what it is to be. */
  readonly take: (html: string, path: string) => string;
}

/**
 * Hands each page to every work in turn as soon as it is made, so that no page is read from the disk
 * again and each is written once. Works get pages in the same order in every build.
 */
export const renderedPages = (works: readonly PageWork[]): AstroIntegration => {
  let base: string;
  let place: Parameters<typeof pagesBefore>[1];
  return {
    name: 'rendered-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        place = {
          folder: fileURLToPath(config.outDir),
          published: fileURLToPath(config.publicDir),
          address: new URL(base, config.site),
        };
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) =>
          pagesBefore(passing(filesAfter(own, place), base, works), place, () => builtPages(own)),
        );
      },
    },
  };
};

const passing = (
  own: AstroPrerenderer,
  base: string,
  works: readonly PageWork[],
): AstroPrerenderer => ({
  ...own,
  async setup() {
    await own.setup?.();
    for (const { ready } of works) await ready?.();
  },
  async teardown() {
    for (const { end } of works) end?.();
    // The index needs most memory from now on, and all that pages took is free.
    freeMemory();
    await own.teardown?.();
  },
  async render(request, options) {
    const rendered = await own.render(request, options);
    const response = rendered instanceof Response ? rendered : rendered.response;
    if (!response.headers.get('content-type')?.startsWith('text/html')) return rendered;
    const path = `/${new URL(request.url).pathname.slice(base.length)}`;
    const html = works.reduce((page, { take }) => take(page, path), await response.text());
    return { response: answerOf(response, Buffer.from(html)) };
  },
});

/**
 * What Astro asks of an answer, and nothing else: it takes the bytes as they are, while a whole
 * Response would copy them twice.
 */
const answerOf = ({ status, headers }: Response, body: Buffer): Response =>
  ({ status, headers, body, arrayBuffer: () => Promise.resolve(body) }) as unknown as Response;
