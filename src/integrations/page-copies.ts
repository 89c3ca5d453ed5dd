import { readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { withBase } from '../model/address.ts';
import type { Guide } from '../model/guide.ts';
import { listPages } from '../guide/kinds.ts';
import { copyPage } from '../model/markdown/page.ts';

/**
 * Writes the Markdown copies that are made from built pages next to these pages: those of indexes
 * and of the quiz, which no file in content/ holds as text. The author's server makes each from the
 * page that it serves.
 */
export function pageCopies(guide: Guide, site: string): AstroIntegration {
  const pages = listPages(guide).filter(({ copy }) => copy === 'page');
  let base: string;
  const copyOf = (html: string, path: string): string =>
    copyPage(html, new URL(withBase(base, path), site));
  return {
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
              const copy = copyOf(await page.text(), path);
              response.setHeader('content-type', 'text/markdown; charset=utf-8');
              response.end(copy);
            })
            .catch(next);
        });
      },
      'astro:build:done': ({ dir }) => {
        for (const { path } of pages) {
          const file = (name: string): URL => new URL(path.slice(1) + name, dir);
          writeFileSync(file('index.md'), copyOf(readFileSync(file('index.html'), 'utf8'), path));
        }
      },
    },
  };
}
