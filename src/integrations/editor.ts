import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildEditor, hasEditor } from '../editing/build.ts';
import { SettingError } from '../guide/environment.ts';
import type { Guide } from '../model/guide.ts';
import type { Site } from '../model/site.schema.ts';

/** Builds the editor at /admin/ where site.json asks for it, and nothing where it does not. */
export const editor = (guide: Guide, site: Site, content: URL): AstroIntegration => ({
  name: 'editor',
  hooks: {
    'astro:build:start': () => {
      if (site.admin && !hasEditor())
        throw new SettingError(
          'site.json asks for the editor at /admin/, but its package is not installed: run npm install without --omit=optional.',
        );
    },
    'astro:build:done': async ({ dir, logger }) => {
      const { admin } = site;
      if (!admin) return;
      await buildEditor({ guide, site: { ...site, admin }, content, dir: fileURLToPath(dir) });
      logger.info('built /admin/');
    },
  },
});
