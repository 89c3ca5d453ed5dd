import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { firefox, webkit } from '@playwright/test';
import { bidiFirefoxEngine } from './firefox.ts';
import { playwrightEngine } from './playwright.ts';
import type { Engine } from './session.ts';
import { webkitgtkEngine } from './webkitgtk.ts';

/** What WebKitGTK needs to run where nobody sees it. */
const gtkCommands = ['WebKitWebDriver', 'xvfb-run', 'xauth', 'dbus-run-session'];

/** A Firefox on this machine: the one named, Playwright's own, or the system's. */
export function findFirefox(): string | null {
  const places = [
    process.env.FIREFOX_PATH,
    firefox.executablePath(),
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ];
  return places.find((place) => place && existsSync(place) && !isSnap(place)) ?? null;
}

/** A WebKit on this machine: WebKitGTK, or the path of Playwright's own. */
export function findWebkit(): string | null {
  if (process.platform === 'linux' && gtkCommands.every(isCommand)) return 'WebKitGTK';
  const own = webkit.executablePath();
  return own && existsSync(own) ? own : null;
}

/** Starts nothing yet; null where there is no Firefox. `origin` is where the site is served. */
export function firefoxEngine(origin: string): Engine | null {
  const found = findFirefox();
  if (!found) return null;
  if (found !== firefox.executablePath()) return bidiFirefoxEngine(origin, found);
  return playwrightEngine(origin, () => firefox.launch({ timeout: 120_000 }));
}

/** Starts nothing yet; null where there is no WebKit. `port` is one that a driver may use. */
export function webkitEngine(origin: string, port: number): Engine | null {
  const found = findWebkit();
  if (!found) return null;
  if (found === 'WebKitGTK') return webkitgtkEngine(origin, port);
  return playwrightEngine(origin, () => webkit.launch({ timeout: 120_000 }));
}

/** Whether a file only starts a snap, which no test can drive. */
function isSnap(file: string): boolean {
  const start = readFileSync(file).subarray(0, 4096);
  return start.subarray(0, 2).toString() === '#!' && start.includes('snap');
}

const isCommand = (name: string): boolean =>
  (process.env.PATH ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
