import type { Rollup } from 'vite';
import { expect, test } from 'vitest';
import { codeGraph } from '../../../src/integrations/pages/code-graph.ts';

/** Hands the graph files by name, each with its code, what it imports and what it imports later. */
function built(
  files: Readonly<Record<string, readonly [code: string, imports: string[], later?: string[]]>>,
): ReturnType<typeof codeGraph> & { codeOf: (name: string) => string } {
  const graph = codeGraph({ 'engine.js': ['index/engine.js', 'index/engine.js?again'] });
  const bundle = Object.fromEntries(
    Object.entries(files).map(([fileName, [code, imports, dynamicImports = []]]) => [
      fileName,
      { type: 'chunk', fileName, code, imports, dynamicImports },
    ]),
  );
  const { generateBundle } = graph.plugin;
  (generateBundle as unknown as (_: null, bundle: Rollup.OutputBundle) => void)(
    null,
    bundle as unknown as Rollup.OutputBundle,
  );
  return { ...graph, codeOf: (name) => bundle[name]!.code };
}

test('what a file needs comes in the order in which each can be loaded by itself', () => {
  const { neededBy } = built({
    'a/one.js': ['', ['a/two.js', 'a/three.js']],
    'a/two.js': ['', ['a/three.js', 'a/four.js']],
    'a/three.js': ['', ['a/four.js']],
    'a/four.js': ['', []],
  });
  expect(neededBy('a/one.js')).toEqual(['a/four.js', 'a/three.js', 'a/two.js']);
  expect(neededBy('a/four.js')).toEqual([]);
});

test('files that import each other are named once', () => {
  const { neededBy } = built({
    'a/one.js': ['', ['a/two.js']],
    'a/two.js': ['', ['a/one.js']],
  });
  expect(neededBy('a/one.js')).toEqual(['a/two.js']);
});

test('what is imported on demand has what it needs imported first', () => {
  const { codeOf } = built({
    'a/one.js': ['x(()=>import(`./late.js`))', ['a/base.js'], ['a/late.js']],
    'a/late.js': ['', ['a/base.js', 'a/part.js']],
    'a/base.js': ['import("./alone.js")', [], ['a/alone.js']],
    'a/part.js': ['', []],
    'a/alone.js': ['', []],
  });
  expect(codeOf('a/one.js')).toBe(
    'x(()=>Promise.all([import(`./part.js`),import(`./late.js`)]).then(e=>e.pop()))',
  );
  expect(codeOf('a/base.js')).toBe('import("./alone.js")');
});

test('all that may run is reached, and what a file names of the index', () => {
  const { reachedFrom } = built({
    'a/one.js': ['', ['a/two.js']],
    'a/two.js': ['"engine.js"', [], ['a/late.js']],
    'a/late.js': ['', ['a/two.js', 'a/part.js']],
    'a/part.js': ['', []],
    'a/other.js': ['', []],
  });
  expect(reachedFrom(['a/one.js']).toSorted()).toEqual([
    'a/late.js',
    'a/one.js',
    'a/part.js',
    'a/two.js',
    'index/engine.js',
    'index/engine.js?again',
  ]);
});
