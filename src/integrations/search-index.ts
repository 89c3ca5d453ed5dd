import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import type { Guide } from '../domain/guide.ts';
import { termDocuments } from '../domain/search.ts';
import { listener } from '../server/serve.ts';
import { stringsFor } from '../strings/index.ts';

/**
 * Writes the search index beside the built pages: pages that carry `data-pagefind-body`, and each
 * glossary term that has no page of its own. The author's server searches the index of the last
 * build. Throws where Pagefind reports an error.
 */
export function searchIndex(guide: Guide): AstroIntegration {
  let outDir: string;
  let base: string;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:server:setup': ({ server }) => {
        const answer = listener(outDir, base);
        server.middlewares.use((request, response, next) => {
          if (request.url?.startsWith(`${base}pagefind/`)) answer(request, response);
          else next();
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await pagefind.createIndex();
        if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        const problems = [...errors];
        problems.push(...(await index.addDirectory({ path: fileURLToPath(dir) })).errors);
        for (const document of termDocuments(guide, stringsFor(guide.site.language).kinds.term))
          problems.push(...(await index.addHTMLFile(document)).errors);
        const outputPath = fileURLToPath(new URL('pagefind/', dir));
        problems.push(...(await index.writeFiles({ outputPath })).errors);
        await pagefind.close();
        if (problems.length) throw new Error(`Pagefind reported: ${problems.join('; ')}`);
        logger.info('search index written');
      },
    },
  };
}
