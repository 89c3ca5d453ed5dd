import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig, passthroughImageService } from 'astro/config';
import { paths, withBase } from './src/domain/address.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { features } from './src/markdown/features.ts';
import { guidePlugin } from './src/markdown/guide-plugin.ts';
import { findContent, readSettings } from './src/settings.ts';
import { stringsFile, stringsFor } from './src/strings/index.ts';

const content = findContent(import.meta.dirname);
const check = contentCheck(content, new URL('./public/', import.meta.url));
const { url, base, language, redirects = {} } = readSettings(content);
/** Pages that only lead on, or that hold nothing of their own. */
const unlisted = [paths.search, paths.shelf, ...Object.keys(redirects)].map(
  (path) => new URL(withBase(base, path), url).href,
);
const { headingLink, tableLabel } = stringsFor(language);

/** Where whole sections stand to be printed; they repeat pages that are listed already. */
const prints = withBase(base, '/print/');

/** Two contents share no cache: what one remembers of a file is not true of the other's. */
const cacheFor = ({ pathname }) =>
  `.cache/astro/${createHash('sha256').update(pathname).digest('hex').slice(0, 12)}`;

export default defineConfig({
  site: url,
  base,
  trailingSlash: 'always',
  // Beside the checkout, so that a restored or shared node_modules brings no other content along.
  cacheDir: cacheFor(content),
  build: { inlineStylesheets: 'never' },
  // Pictures are served as their writers made them; nothing native is needed to build.
  image: { service: passthroughImageService() },
  markdown: {
    // The highlighter writes code of a language that it does not know as it stands.
    syntaxHighlight: false,
    processor: satteri({
      features,
      hastPlugins: [guidePlugin({ base, headingLink, tableLabel })],
    }),
  },
  integrations: [
    check,
    mdx(),
    sitemap({
      filter: (page) => !unlisted.includes(page) && !page.startsWith(new URL(prints, url).href),
    }),
    searchIndex(content),
  ],
  vite: {
    resolve: {
      alias: {
        '@content': fileURLToPath(content),
        '@strings': fileURLToPath(new URL(stringsFile(language), import.meta.url)),
      },
    },
    // Scripts stay files, which the policy allows by where they come from.
    build: { assetsInlineLimit: 0 },
    // Names of scripts would stand in every page; the hash alone tells files apart.
    environments: {
      client: {
        build: { rollupOptions: { output: { entryFileNames: '_astro/[hash].js' } } },
      },
    },
  },
  devToolbar: { enabled: false },
});
