import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { root } from './sites.ts';

export default defineConfig({
  resolve: { alias: { '@strings': path.join(root, 'src/strings/en.ts') } },
  test: {
    root: import.meta.dirname,
    // Islands ask for a browser's document in their first line; everything else runs without.
    include: ['unit/**/*.test.ts', 'islands/**/*.test.tsx'],
    // One core for each; Vitest itself would leave one of two idle.
    maxWorkers: '100%',
    setupFiles: ['islands/settle.ts'],
    // A slow machine is no fault of what is tested.
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
