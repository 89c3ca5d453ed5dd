import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { withBase } from '../../model/address.ts';
import type { Guide } from '../../model/guide.ts';
import { listPages } from '../../guide/kinds.ts';
import { copyPage } from '../../model/markdown/page.ts';
import { threadOf } from '../../outputs/thread.ts';
import type { ToCopy } from './copying-main.ts';
import type { PageWork } from './rendered-pages.ts';

/**
 * Writes the Markdown copies that are made from built pages next to these pages: those of indexes
 * and of the quiz, which no file in content/ holds as text. The author's server makes each from the
 * page that it serves.
 */
export function pageCopies(
  guide: Guide,
  site: string,
): { keeping: PageWork; copies: AstroIntegration } {
  const pages = listPages(guide).filter(({ copy }) => copy === 'page');
  /** Copies by the path of their page as addresses have it; null as long as one is not made. */
  const made = new Map<string, Promise<string> | null>(
    pages.map(({ path }) => [pathname(path), null]),
  );
  const thread = threadOf<ToCopy, string>(new URL('./copying-main.ts', import.meta.url), false);
  let base: string;
  const addressOf = (path: string): URL => new URL(withBase(base, path), site);
  const keeping: PageWork = {
    take(html, path) {
      if (made.has(path)) made.set(path, thread.ask({ html, url: addressOf(path).href }));
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
          const copy = made.get(pathname(path));
          if (!copy) throw new Error(`${path} is to be copied and was not made`);
          writeFileSync(new URL(`${path.slice(1)}index.md`, dir), await copy);
        }
        thread.end();
      },
    },
  };
  return { keeping, copies };
}

/** A path with letters outside of ASCII encoded. */
const pathname = (path: string): string => new URL(path, 'http://localhost').pathname;
