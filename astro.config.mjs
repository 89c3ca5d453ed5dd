import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import globalData from '@csstools/postcss-global-data';
import { defineConfig, passthroughImageService } from 'astro/config';
import customMedia from 'postcss-custom-media';
import { paths, withBase } from './src/model/address.ts';
import { listPages } from './src/guide/kinds.ts';
import { oldPath } from './src/model/redirect.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { editor } from './src/integrations/editor.ts';
import { codeSplitting } from './src/integrations/pages/code-files.ts';
import { codeGraph } from './src/integrations/pages/code-graph.ts';
import { earlyPictures } from './src/integrations/pages/early-pictures.ts';
import { finishedPages } from './src/integrations/pages/finished-pages.ts';
import { engine, engineFiles } from './src/features/search/engine.model.ts';
import { publishedFiles } from './src/integrations/published-files.ts';
import { outFolder } from './src/integrations/out-folder.ts';
import { pageCopies } from './src/integrations/pages/page-copies.ts';
import { searchIndex } from './src/integrations/index/search-index.ts';
import { renderedPages } from './src/integrations/pages/rendered-pages.ts';
import { readPlace } from './src/guide/environment.ts';
import { findContent, loadSettings } from './src/guide/settings.ts';
import { soundContent } from './src/integrations/sound-content.ts';
import { unwatched } from './src/integrations/unwatched.ts';
import { stringsFile, stringsFor } from './src/strings/index.ts';

// By itself, memory would grow to several times what is in use before any of it is freed.
setFlagsFromString('--heap-growing-percent=50');

const content = findContent(import.meta.dirname);
const { check, guide, sound, hasPage } = contentCheck(
  content,
  new URL('./public/', import.meta.url),
);
const settings = loadSettings(content);
const { url, base, language, redirects = {} } = settings;
const { headingLink, tableLabel, notes, noteBack, callouts } = stringsFor(language).strings;
const { fileOf, files } = publishedFiles(content, new URL('./public/', import.meta.url), base);
/** Pages that only lead on, that hold nothing of their own, or that their writers keep out of lists. */
const unlisted = [
  paths.search,
  paths.bookmarks,
  ...Object.keys(redirects).map((from) => `/${oldPath(from)}/`),
  ...listPages(guide).flatMap(({ path, listed }) => (listed ? [] : [path])),
].map((path) => new URL(withBase(base, path), url).href);
const breakpoints = fileURLToPath(new URL('./src/frame/styles/breakpoints.css', import.meta.url));
/** Where whole sections are to be printed; they repeat pages that are listed already. */
const prints = withBase(base, '/print/');

/** Files of code, and the engine of the search, which the index brings with it. */
const graph = codeGraph({ [engine]: engineFiles.map((file) => `pagefind/${file}`) });
const { reading, index, codeOf } = searchIndex(guide);
const { keeping, copies } = pageCopies(guide, url);
const { finishing, finished } = finishedPages(graph, codeOf);

export default defineConfig({
  // The author's server listens where that of a built site would; a build asks for no place.
  server: ({ command }) => {
    if (command !== 'dev') return {};
    const { port, host } = readPlace();
    return process.env.HOST ? { port, host } : { port };
  },
  site: url,
  base,
  trailingSlash: 'always',
  // Outside node_modules, so that a restored or shared node_modules brings no other content along;
  // a build has one of its own.
  cacheDir: '.cache/astro',
  // A build puts sheets into the pages itself, once all are known, and names them in the policy.
  build: { inlineStylesheets: 'never' },
  // Pictures are served as their writers made them; nothing native is needed to build.
  image: { service: passthroughImageService() },
  // Code in a body is shown as it was written.
  markdown: { syntaxHighlight: false },
  integrations: [
    check,
    ...soundContent(sound, {
      ...{ base, headingLink, tableLabel, notes, noteBack, callouts, fileOf, hasPage },
    }),
    files,
    // Lets the author's server swap an island's code while it keeps its state.
    react(),
    sitemap({
      filter: (page) => !unlisted.includes(page) && !page.startsWith(new URL(prints, url).href),
    }),
    // The index is told of a page first; its copy has what readers get, as the page was made.
    renderedPages([reading, keeping, finishing]),
    earlyPictures(guide),
    copies,
    finished,
    index,
    editor(guide, settings, content),
    outFolder(import.meta.dirname),
  ],
  vite: {
    resolve: {
      alias: {
        '@content': fileURLToPath(content),
        '@strings': fileURLToPath(new URL(stringsFile(language), import.meta.url)),
      },
    },
    server: { watch: { ignored: unwatched(import.meta.dirname, fileURLToPath(content)) } },
    // Every sheet knows the named widths; browsers get the widths themselves.
    css: {
      postcss: {
        plugins: [globalData({ files: [breakpoints] }), customMedia()],
      },
    },
    // Scripts stay files, which the policy allows by where they come from.
    build: { assetsInlineLimit: 0 },
    // Every page would hold the names of scripts; the hash alone tells files apart.
    environments: {
      client: {
        build: {
          // Pages load by tags what a script imports, and the code graph what it imports on demand.
          modulePreload: false,
          rollupOptions: {
            output: {
              entryFileNames: '_astro/[hash].js',
              chunkFileNames: '_astro/[hash].js',
              codeSplitting,
            },
          },
        },
      },
    },
  },
  devToolbar: { enabled: false },
});
