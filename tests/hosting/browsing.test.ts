import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sites } from '../sites.ts';
import { findServer } from './find.ts';
import { openBrowser, travel } from './journey.ts';
import { startServer } from './servers.ts';

const [root, below] = sites;
let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

// Each server and each base once; `npm run verify:hosting` tries all pairs.
for (const [name, { dir, base }] of [
  ['nginx', below],
  ['caddy', root],
] as const)
  test
    .skipIf(!findServer(name))
    .concurrent(
      `the site works as a whole behind ${name} at ${base}`,
      async ({ expect: expectHere }) => {
        const server = await startServer(name, { root: dir, base });
        try {
          const { answered, ...seen } = await travel(browser, server);
          expectHere(seen).toEqual({
            ...{ pages: 11, found: 'Idempotency', theme: 'dark' },
            ...{ violations: [], complaints: [] },
          });
          expect(answered).toBeGreaterThan(20);
        } finally {
          await server.stop();
        }
      },
    );
