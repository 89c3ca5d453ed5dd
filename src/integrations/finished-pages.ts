import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { CodeGraph } from './code-graph.ts';
import { withoutImpliedEnds } from './end-tags.ts';
import { readyToPaint } from './first-paint.ts';
import { withIntegrity } from './integrity.ts';

/**
 * Gives every built page what can be told once all files are there: what its scripts hash to, and
 * its style sheets in the page itself. Takes out
 * what no browser needs. Must come after everything else that reads or changes pages.
 */
export function finishedPages(graph: CodeGraph): AstroIntegration {
  let base: string;
  return {
    name: 'finished-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [graph.plugin] } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const read = (file: string): Buffer => readFileSync(path.join(folder, file));
        const sheet = once((address) => read(address.slice(base.length)).toString().trimEnd());
        // An address may tell two attempts at one file apart.
        const hashOf = once((address) => {
          const hash = createHash('sha256').update(read(address.replace(/\?.*/, '')));
          return `sha256-${hash.digest('base64')}`;
        });
        const used = new Set<string>();
        const reachedFrom: CodeGraph['reachedFrom'] = (files) => {
          const reached = graph.reachedFrom(files);
          for (const one of reached) used.add(one);
          return reached;
        };
        const code = { ...graph, base, hashOf, reachedFrom };
        for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
          if (name.endsWith('.html')) {
            const file = path.join(folder, name);
            const html = withoutImpliedEnds(readFileSync(file, 'utf8'));
            const page = withIntegrity(html, code);
            writeFileSync(file, readyToPaint(page, sheet));
          }
        // What the framework adds for islands of its own kind, of which there is none.
        for (const file of graph.files())
          if (!used.has(file)) rmSync(path.join(folder, file), { force: true });
      },
    },
  };
}

/** A function that remembers what it has answered. */
function once(ask: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const answer = known.get(name) ?? ask(name);
    known.set(name, answer);
    return answer;
  };
}
