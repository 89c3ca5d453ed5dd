import type { Plugin } from 'vite';

/** What is known of the code that browsers load, once it has been built. */
export interface CodeGraph {
  /** Notes the files while Vite writes them. */
  readonly plugin: Plugin;
  /** Every file that was built. */
  readonly files: () => string[];
  /** Every file that a file imports at once, directly or through others, each after its own ones. */
  readonly neededBy: (file: string) => string[];
  /** These files and every one that may come to run through them, at once or later. */
  readonly reachedFrom: (files: readonly string[]) => string[];
}

interface Chunk {
  readonly imports: readonly string[];
  readonly later: readonly string[];
}

/**
 * Follows which files of the browsers' code import which. `outside` has, by a text that code holds,
 * the addresses of files that it imports and that are not built with it.
 *
 * A file that is imported on demand gets what it needs imported by name before it: WebKit knows the
 * integrity of what a call imports, and not of what that file imports in turn.
 */
export function codeGraph(outside: Readonly<Record<string, readonly string[]>> = {}): CodeGraph {
  const chunks = new Map<string, Chunk>();
  const neededBy = (file: string): string[] => {
    const found = new Set<string>();
    const follow = (from: string): void => {
      for (const needed of chunks.get(from)?.imports ?? [])
        if (needed !== file && !found.has(needed)) {
          follow(needed);
          found.add(needed);
        }
    };
    follow(file);
    return [...found];
  };
  return {
    plugin: {
      name: 'code-graph',
      enforce: 'post',
      applyToEnvironment: ({ name }) => name === 'client',
      generateBundle(_, bundle) {
        const files = Object.values(bundle).filter((file) => file.type === 'chunk');
        for (const { fileName, imports, dynamicImports, code } of files) {
          const own = Object.entries(outside).filter(([text]) => code.includes(text));
          const later = [...dynamicImports, ...own.flatMap(([, addresses]) => addresses)];
          chunks.set(fileName, { imports, later });
        }
        for (const file of files)
          file.code = file.code.replace(
            /\bimport\((["'`])\.\/([^"'`]+)\1\)/g,
            (call, quote: string, name: string) => {
              const folder = file.fileName.replace(/[^/]*$/, '');
              const here = [file.fileName, ...neededBy(file.fileName)];
              const calls = neededBy(folder + name)
                .filter((needed) => !here.includes(needed))
                .map((needed) => `import(${quote}./${needed.slice(folder.length)}${quote})`);
              if (!calls.length) return call;
              return `Promise.all([${[...calls, call].join()}]).then(e=>e.pop())`;
            },
          );
      },
    },
    files: () => [...chunks.keys()],
    neededBy,
    reachedFrom(files) {
      const found = new Set<string>();
      const follow = (file: string): void => {
        if (found.has(file)) return;
        found.add(file);
        const { imports = [], later = [] } = chunks.get(file) ?? {};
        for (const next of [...imports, ...later]) follow(next);
      };
      files.forEach(follow);
      return [...found];
    },
  };
}
