import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { CodeGraph } from './code-graph.ts';
import { withoutImpliedEnds } from './end-tags.ts';
import { readyToPaint } from './first-paint.ts';
import { withIntegrity } from './integrity.ts';
import { once } from '../../frame/once.ts';
import type { PageWork } from './rendered-pages.ts';

/**
 * Gives every page what can be told once all code is built: what its scripts hash to, and its style
 * sheets in the page itself. Takes out what no browser needs. `codeOf` has the files that are to be
 * written only after the pages. Must come after everything else that reads or changes pages.
 */
export function finishedPages(
  graph: CodeGraph,
  codeOf: (file: string) => Uint8Array | null,
): { finishing: PageWork; finished: AstroIntegration } {
  let base: string;
  let folder: string;
  const used = new Set<string>();
  let finish: (html: string) => string;
  const finishing: PageWork = {
    ready() {
      const read = (file: string): Uint8Array => readFileSync(path.join(folder, file));
      const sheet = (address: string): string =>
        Buffer.from(read(address.slice(base.length)))
          .toString()
          .trimEnd();
      const hashOf = once((address: string): string => {
        // An address may tell two attempts at one file apart.
        const file = address.replace(/\?.*/, '');
        const hash = createHash('sha256').update(codeOf(file) ?? read(file));
        return `sha256-${hash.digest('base64')}`;
      });
      const reachedFrom: CodeGraph['reachedFrom'] = (files) => {
        const reached = graph.reachedFrom(files);
        for (const one of reached) used.add(one);
        return reached;
      };
      const vouchFor = withIntegrity({ ...graph, base, hashOf, reachedFrom });
      const paint = readyToPaint(sheet);
      finish = (html) => paint(vouchFor(withoutImpliedEnds(html)));
    },
    take: (html) => finish(html),
  };
  const finished: AstroIntegration = {
    name: 'finished-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [graph.plugin] } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:done': () => {
        // What the framework adds for islands of its own kind, of which there is none.
        for (const file of graph.files())
          if (!used.has(file)) rmSync(path.join(folder, file), { force: true });
      },
    },
  };
  return { finishing, finished };
}
