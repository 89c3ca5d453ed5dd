import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { root } from './sites.ts';

export default defineConfig({
  resolve: { alias: { '@strings': path.join(root, 'src/strings/en.ts') } },
  test: {
    root: import.meta.dirname,
    globalSetup: ['temporary.ts'],
    // One core for each; Vitest itself would leave one of two idle.
    maxWorkers: '100%',
    // A slow machine is no fault of what is tested.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          setupFiles: ['seed.ts'],
          include: ['unit/**/*.test.ts'],
          exclude: ['unit/**/*.client.test.ts'],
          // Nothing here keeps a state of the whole process, so that files may share what is loaded.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'document',
          // These ask for a browser's document in their first line, and each has one of its own.
          include: ['unit/**/*.client.test.ts', 'islands/**/*.test.tsx'],
          setupFiles: ['seed.ts', 'islands/settle.ts'],
        },
      },
    ],
  },
});
