import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** A Chromium on this machine: the one named, Playwright's own, or the system's. */
export function findBrowser(): string | null {
  const places = [
    process.env.CHROME_PATH,
    chromium.executablePath(),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  return places.find((place) => place && existsSync(place)) ?? null;
}
