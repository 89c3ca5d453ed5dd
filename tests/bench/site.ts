import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../e2e/browser.ts';
import { measureBuild, type Taken } from './command.ts';
import { serve, type Served } from './serve.ts';

/** A guide, built and served, and a browser to visit it with. */
export interface Visited {
  /** Folder of the built site. */
  readonly site: string;
  /** Where it is served, without a slash at the end. */
  readonly origin: string;
  readonly browser: Browser;
  readonly sent: Served['sent'];
  /** What the build took. */
  readonly taken: Taken;
}

/**
 * Builds a guide into a folder, the project's own where no other is named, and serves it for as long
 * as a visit takes. Throws where no Chromium is found.
 */
export async function onSite<T>(
  site: string,
  visit: (visited: Visited) => Promise<T>,
  environment: Readonly<Record<string, string>> = { CONTENT_DIR: '' },
): Promise<T> {
  const taken = await measureBuild(site, {
    BASE_PATH: '/',
    ...environment,
  });
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium was found; name one in CHROME_PATH.');
  const { server, port, sent } = await serve(path.resolve(site));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    return await visit({ site, taken, origin: `http://127.0.0.1:${port}`, browser, sent });
  } finally {
    await browser.close();
    server.close();
  }
}
