import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const firstOf = (places: readonly (string | undefined)[]): string | null =>
  places.find((place) => place && existsSync(place)) ?? null;

/** A Chromium on this machine as readers have it: the one named, Playwright's own, or the system's. */
export const findBrowser = (): string | null =>
  firstOf([
    process.env.CHROME_PATH,
    chromium.executablePath(),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]);

/** A Chromium without the parts that draw windows, which takes half the time; null where none is. */
export const findShell = (): string | null =>
  firstOf([process.env.CHROME_PATH, '/usr/lib/chromium/chromium-headless-shell']);
