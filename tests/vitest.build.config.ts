import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['build/**/*.test.ts'],
    globalSetup: ['build/setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
