import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { defineConfig, passthroughImageService } from 'astro/config';
import { withBase } from './src/domain/address.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { policy } from './src/policy.ts';
import { findCache, findContent, readSettings } from './src/settings.ts';
import { stringsFile } from './src/strings/index.ts';

const content = findContent(import.meta.dirname);
const { check, guide } = contentCheck(content, new URL('./public/', import.meta.url));
const { url, base, language, redirects = {} } = readSettings(content);

export default defineConfig({
  site: url,
  base,
  trailingSlash: 'always',
  cacheDir: fileURLToPath(findCache(new URL('./', import.meta.url), content)),
  build: { inlineStylesheets: 'never' },
  // Astro leaves the targets of redirects as they are; content writes them without base.
  redirects: Object.fromEntries(
    Object.entries(redirects).map(([from, to]) => [from, withBase(base, to)]),
  ),
  // Pictures are served as their writers made them; nothing native is needed to build.
  image: { service: passthroughImageService() },
  security: { csp: policy },
  // Code in a body stands as it was written.
  markdown: { syntaxHighlight: false },
  integrations: [
    check,
    sitemap({ filter: (page) => !page.endsWith('/search/') }),
    searchIndex(guide),
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
  },
  devToolbar: { enabled: false },
});
