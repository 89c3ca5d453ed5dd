import type { Plugin } from 'vite';
import { compareText } from '../model/folder-order.ts';

/** What is known of the code that browsers load, once it has been built. */
export interface CodeGraph {
  /** Notes the files while Vite writes them. */
  readonly plugin: Plugin;
  /** Every file that a file needs besides itself, directly or through others, the largest first. */
  readonly neededBy: (file: string) => string[];
}

/**
 * Follows which files of the browsers' code import which. A browser only learns of a file that
 * another one imports once it has read that one, so each step costs a way to the server and back.
 */
export function codeGraph(): CodeGraph {
  const imports = new Map<string, readonly string[]>();
  const sizes = new Map<string, number>();
  return {
    plugin: {
      name: 'code-graph',
      applyToEnvironment: ({ name }) => name === 'client',
      generateBundle(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') {
            imports.set(file.fileName, file.imports);
            sizes.set(file.fileName, file.code.length);
          }
      },
    },
    neededBy(file) {
      const found = new Set<string>();
      const follow = (from: string): void => {
        for (const needed of imports.get(from) ?? [])
          if (!found.has(needed)) {
            found.add(needed);
            follow(needed);
          }
      };
      follow(file);
      // What takes longest begins first, since a browser asks a server for only some files at once.
      return [...found].toSorted(
        (a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || compareText(a, b),
      );
    },
  };
}
