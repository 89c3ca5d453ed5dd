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
 * Checks the content at once, before anything else reads it: a build, the author's server and the
 * type check stop here and name every fault. Throws a ContentError.
 */
export function contentCheck(content: URL, publicDir: URL): AstroIntegration {
  const folder = fileURLToPath(content);
  const { faults } = checkContent({ content: folder, public: fileURLToPath(publicDir) });
  if (faults.length) throw new ContentError(faults);
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
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
