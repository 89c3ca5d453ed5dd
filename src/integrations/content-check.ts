import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../check/content.ts';
import { ContentError } from '../check/fault.ts';

/**
 * Stops a build or the author's server before any content is run, and names every fault.
 * Throws a ContentError.
 */
export function contentCheck(content: URL): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ config }) => {
        const { faults } = checkContent({
          content: fileURLToPath(content),
          public: fileURLToPath(config.publicDir),
        });
        if (faults.length) throw new ContentError(faults);
      },
    },
  };
}
