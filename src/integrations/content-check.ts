import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { checkContent } from '../check/content.ts';
import type { Guide } from '../domain/guide.ts';
import { ContentError } from '../check/fault.ts';
import { fileFaults } from '../check/file.ts';

/**
 * Checks the content at once, before anything else reads it: a build, the author's server and the
 * type check stop here and name every fault. Gives the guide that it read as well, so that no
 * other step of a build reads the content again. Throws a ContentError.
 */
export function contentCheck(
  content: URL,
  publicDir: URL,
): { check: AstroIntegration; guide: Guide } {
  const folder = fileURLToPath(content);
  const { faults, guide } = checkContent({ content: folder, public: fileURLToPath(publicDir) });
  if (faults.length || !guide) throw new ContentError(faults);
  return {
    guide,
    check: {
      name: 'content-check',
      hooks: {
        'astro:config:setup': ({ updateConfig }) => {
          updateConfig({ vite: { plugins: [guard(folder)] } });
        },
      },
    },
  };
}

/** Shows the faults of an MDX file to its author in the browser, right after every edit. */
function guard(folder: string): Plugin {
  return {
    name: 'content-check',
    apply: 'serve',
    hotUpdate({ file, type, server }) {
      if (!file.startsWith(folder) || !file.endsWith('.mdx') || type === 'delete') return;
      const faults = fileFaults(folder, file);
      if (!faults.length) return;
      const { name, message } = new ContentError(faults);
      server.ws.send({ type: 'error', err: { name, message, stack: '' } });
    },
  };
}
