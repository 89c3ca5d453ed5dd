import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { facetIds } from '../features/search/facet-ids.ts';
import { placeDocuments } from '../features/search/search.model.ts';
import { recordPath } from '../model/address.ts';
import { escapeHtml } from '../model/escape.ts';
import { listPages } from '../guide/kinds.ts';
import type { Guide } from '../model/guide.ts';
import { listener } from '../server/listener.ts';
import { stringsFor } from '../strings/index.ts';
import { type IndexWriter, openIndex } from './index-writer.ts';
import { writeLexicon } from './lexicon-writer.ts';

/**
 * Writes the search index next to the built pages: pages that carry `data-pagefind-body`, and what
 * a page shows at a place that search finds by itself, such as a term without a page. The author's
 * server searches the index of the last build. Throws where Pagefind reports an error.
 */
export function searchIndex(guide: Guide): AstroIntegration {
  let outDir: string;
  let base: string;
  let writer: IndexWriter;
  const asked = withQuestions(guide);
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
      'astro:build:start': async ({ setPrerenderer }) => {
        writer = await openIndex();
        setPrerenderer((own) => reading(own, base, writer, asked));
      },
      'astro:build:done': async ({ dir, logger }) => {
        for (const { url, content } of placeDocuments(listPages(guide), guide.site.language))
          await writer.add({ url, content: asked(url, content) });
        const folder = fileURLToPath(new URL('pagefind/', dir));
        await writer.write(folder);
        const meanings = guide.search?.data ?? { groups: [] };
        writeLexicon(folder, guide.site.language, meanings, facetIds(guide));
        logger.info('search index written');
      },
    },
  };
}

/** Ends of cells, labels and captions whose text has no end of its own. */
const openEnds =
  /(?<=[\p{L}\p{N}”’)%])((?:<\/(?:a|abbr|b|code|em|small|span|strong)>)*<\/(?:caption|dd|dt|figcaption|legend|summary|td|th)>)/gu;

/**
 * Separates elements that are side by side, as a page shows them: Pagefind would take the end of a
 * term and the beginning of its description for one word. A cell or a label ends with a full stop,
 * so that no excerpt takes it for the beginning of the next sentence.
 */
const separated = (html: string): string =>
  html.replace(openEnds, '.$1').replace(/(<\/\w+>)(?=<\w)/g, '$1 ');

/**
 * Returns what gives the index, and no page, the questions that readers ask for a page: those that
 * writers know, and how readers ask for any skill.
 */
function withQuestions({ search, skills, site }: Guide): (url: string, html: string) => string {
  const { askedOfSkill } = stringsFor(site.language);
  const all = [
    ...(search?.data.pages ?? []).map(({ link, asked = [] }) => ({ link, asked })),
    ...skills.map(({ id, data }) => ({
      link: recordPath('skills', id),
      asked: askedOfSkill(data.name),
    })),
  ];
  const questions = new Map<string, string>();
  for (const { link, asked } of all)
    questions.set(link, [questions.get(link) ?? [], asked].flat().join('. '));
  return (url, html) => {
    const text = questions.get(url);
    if (!text) return html;
    const field = `<i data-pagefind-ignore data-pagefind-meta="asked">${escapeHtml(text)}</i>`;
    return html.replace(/ data-pagefind-body[^>]*>/, (tag) => tag + field);
  };
}

/** A page as readers get it: without what only the index is told of it. */
const unmarked = (html: string): string =>
  html
    .replace(/<div hidden data-pagefind-ignore>[^]*?<\/div>/, '')
    .replace(/(?<=<[a-z][^<>]*) data-pagefind-[a-z]+(?:="[^"]*")?/g, '');

/**
 * Hands each page to the index as soon as it is made: the index grows in a process of its own
 * while the next pages are made, instead of after the last one.
 */
function reading(
  own: AstroPrerenderer,
  base: string,
  writer: IndexWriter,
  asked: (url: string, html: string) => string,
): AstroPrerenderer {
  return {
    ...own,
    async render(request, options) {
      const rendered = await own.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      if (!response.headers.get('content-type')?.startsWith('text/html')) return rendered;
      const content = await response.text();
      const { pathname } = new URL(request.url);
      const url = `/${pathname.slice(base.length)}`;
      if (content.includes(' data-pagefind-body'))
        await writer.add({ url, content: asked(url, separated(content)) });
      const { status, headers } = response;
      const copy = new Response(unmarked(content), { status, headers });
      return rendered instanceof Response ? copy : { ...rendered, response: copy };
    },
  };
}
