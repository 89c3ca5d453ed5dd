import { setImmediate } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { withBase } from '../../model/address.ts';
import type { Guide } from '../../model/guide.ts';
import { listPages } from '../../guide/kinds.ts';
import { copyPage } from '../../model/markdown/page.ts';
import type { PageWork } from './rendered-pages.ts';
import { writeOver } from '../../outputs/write-over.ts';

/**
 * Writes the Markdown copies that are made from built pages next to these pages: those of indexes
 * and of the quiz, which no file in content/ holds as text. They are made while the index is written,
 * which this process only waits for. The author's server makes each from the page that it serves.
 */
export function pageCopies(
  guide: Guide,
  site: string,
): { keeping: PageWork; copies: AstroIntegration } {
  const pages = listPages(guide).filter(({ copy }) => copy === 'page');
  /** Pages to copy by their path as addresses have it; null as long as one is not made. */
  const made = new Map<string, string | null>(pages.map(({ path }) => [pathname(path), null]));
  let base: string;
  const addressOf = (path: string): URL => new URL(withBase(base, path), site);
  const keeping: PageWork = {
    take(html, path) {
      if (made.has(path)) made.set(path, html);
      return html;
    },
  };
  const copies: AstroIntegration = {
    name: 'page-copies',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:server:setup': ({ server }) => {
        const paths = new Map(pages.map(({ path }) => [`${withBase(base, path)}index.md`, path]));
        server.middlewares.use((request, response, next) => {
          const path = paths.get(request.originalUrl ?? '');
          if (!path) return next();
          const { localAddress = '', localPort } = request.socket;
          const host = localAddress.includes(':') ? `[${localAddress}]` : localAddress;
          fetch(`http://${host}:${localPort}${withBase(base, path)}`)
            .then(async (page) => {
              if (!page.ok) return next();
              const copy = copyPage(await page.text(), addressOf(path));
              response.setHeader('content-type', 'text/markdown; charset=utf-8');
              response.end(copy);
            })
            .catch(next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        for (const { path } of pages) {
          const html = made.get(pathname(path));
          if (!html) throw new Error(`${path} is to be copied and was not made`);
          writeOver(new URL(`${path.slice(1)}index.md`, dir), copyPage(html, addressOf(path)));
          // The index is told to be written when this process has heard of each page in it.
          await setImmediate();
        }
      },
    },
  };
  return { keeping, copies };
}

/** A path with letters outside of ASCII encoded. */
const pathname = (path: string): string => new URL(path, 'http://localhost').pathname;
