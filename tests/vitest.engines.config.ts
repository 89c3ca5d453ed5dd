import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['engines/**/*.test.ts'],
    globalSetup: ['engines/setup.ts'],
    // One file for each browser: both run at once, each of them one journey after the other.
    pool: 'forks',
    maxWorkers: 2,
    // A slow machine is no fault of a page, and a browser that dies is started a second time.
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
});
