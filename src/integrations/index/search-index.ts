import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { facetIds } from '../../features/search/facet-ids.ts';
import { placeDocuments } from '../../features/search/search.model.ts';
import { recordPath } from '../../model/address.ts';
import { escapeHtml } from '../../model/escape.ts';
import { listPages } from '../../guide/kinds.ts';
import type { Guide } from '../../model/guide.ts';
import { waitedForLater } from '../../outputs/waited-for-later.ts';
import { listener } from '../../server/listener.ts';
import { stringsFor } from '../../strings/index.ts';
import { indexedPart, unmarked } from './index-marks.ts';
import { type IndexWriter, openIndex } from './index-writer.ts';
import { writeLexicon } from './lexicon-writer.ts';
import type { PageWork } from '../pages/rendered-pages.ts';

/** The folder of the index, in that of the site. */
const folderName = 'pagefind/';

interface SearchIndex {
  /** Gives each page to the index, and takes out of it what is said to the index alone. */
  readonly reading: PageWork;
  readonly index: AstroIntegration;
  /** A file of the site as the index will write it; null for one that is not known beforehand. */
  readonly codeOf: (file: string) => Uint8Array | null;
}

/**
 * Writes the search index next to the built pages: pages that carry `data-pagefind-body`, and what
 * a page shows at a place that search finds by itself, such as a term without a page. The index
 * grows in a process of its own while pages are made, and is written while other integrations do
 * their work: come after these. The author's server searches the index of the last build. Throws
 * where Pagefind reports an error.
 */
export function searchIndex(guide: Guide): SearchIndex {
  let outDir: string;
  let base: string;
  let opening: Promise<IndexWriter>;
  let writer: IndexWriter;
  let writing: Promise<void>;
  const asked = withQuestions(guide);
  const folder = (): string => path.join(outDir, folderName);
  const earlier = (): string => path.join(outDir, '.pagefind-before');
  const reading: PageWork = {
    async ready() {
      writer = await opening;
    },
    take(html, url) {
      const content = indexedPart(html);
      if (content) writer.add({ url, content: asked(url, content) });
      return unmarked(html);
    },
    end() {
      for (const { url, content } of placeDocuments(listPages(guide), guide.site.language))
        writer.add({ url, content: asked(url, content) });
      // Pagefind leaves a file alone that is there already, and it would look like one that is left
      // of the build before.
      rmSync(earlier(), { recursive: true, force: true });
      if (existsSync(folder())) renameSync(folder(), earlier());
      writing = waitedForLater(writer.write(folder()));
    },
  };
  const index: AstroIntegration = {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:server:setup': ({ server }) => {
        const answer = listener(outDir, base);
        server.middlewares.use((request, response, next) => {
          if (request.url?.startsWith(base + folderName)) answer(request, response);
          else next();
        });
      },
      'astro:build:start': () => {
        opening = waitedForLater(openIndex());
      },
      'astro:build:done': async ({ logger }) => {
        // Thousands of files, which take half a second while Pagefind writes the last of the new ones.
        rmSync(earlier(), { recursive: true, force: true });
        await writing;
        const meanings = guide.search?.data ?? { groups: [] };
        writeLexicon(folder(), guide.site.language, meanings, facetIds(guide));
        logger.info('search index written');
      },
    },
  };
  const codeOf = (file: string): Uint8Array | null =>
    (file.startsWith(folderName) && writer.code.get(file.slice(folderName.length))) || null;
  return { reading, index, codeOf };
}

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
