import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { checkContent } from '../check/content.ts';
import { readEntry } from '../check/entry.ts';
import { ContentError, type Fault } from '../check/fault.ts';
import { readFile } from '../check/files.ts';

/**
 * Stops a build or the author's server before any content is run, and names every fault.
 * Throws a ContentError.
 */
export function contentCheck(content: URL): AstroIntegration {
  const folder = fileURLToPath(content);
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const { faults } = checkContent({
          content: folder,
          public: fileURLToPath(config.publicDir),
        });
        if (faults.length) throw new ContentError(faults);
        updateConfig({ vite: { plugins: [guard(folder)] } });
      },
    },
  };
}

/** Checks each MDX file again when the author's server is about to run it, so after every edit. */
function guard(folder: string): Plugin {
  return {
    name: 'content-check',
    enforce: 'pre',
    apply: 'serve',
    transform(_, id) {
      const [file = ''] = id.split('?');
      if (!file.startsWith(folder) || !file.endsWith('.mdx')) return;
      const faults = checkOne(folder, file);
      if (faults.length) throw new ContentError(faults);
    },
  };
}

function checkOne(folder: string, file: string): Fault[] {
  const relative = path.relative(folder, file).split(path.sep).join('/');
  const source = readFile(relative, readFileSync(file));
  if (!source.collection) return [];
  return readEntry(source, source.collection).findings.map(({ offset, field, reason, hint }) => ({
    file: source.file,
    ...source.place(offset),
    field,
    reason,
    hint: hint ?? null,
  }));
}
