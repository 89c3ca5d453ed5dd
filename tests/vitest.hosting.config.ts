import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['hosting/**/*.test.ts'],
    globalSetup: ['temporary.ts'],
    maxWorkers: 2,
    // A slow machine is no fault of what is tested.
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
