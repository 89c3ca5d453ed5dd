import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['build/**/*.test.ts'],
    globalSetup: ['build/setup.ts'],
    maxWorkers: '100%',
    // Nothing here keeps a state of the whole process, so that files may share the sites they read.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
