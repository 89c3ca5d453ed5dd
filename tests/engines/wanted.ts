import { findFirefox, findWebkit } from './browsers.ts';

/** Whether missing browsers are installed here, and nothing may be left out. */
export const installs =
  process.platform === 'linux' && ['true', '1'].includes(process.env.CI ?? '');

interface WantedBrowser {
  readonly name: string;
  /** Finds one on this machine; null where there is none. */
  readonly find: () => string | null;
  /** Debian's packages, one after the other. */
  readonly packages: string;
  /** Name that Playwright installs its own under. */
  readonly playwright: string;
  /** What to do where there is none. */
  readonly hint: string;
}

/** The browsers that the core journeys are tried in. */
export const wantedBrowsers: readonly WantedBrowser[] = [
  {
    name: 'Firefox',
    find: findFirefox,
    packages: 'firefox-esr',
    playwright: 'firefox',
    hint: 'Install firefox-esr, or name a Firefox in FIREFOX_PATH.',
  },
  {
    name: 'WebKit',
    find: findWebkit,
    packages: 'webkit2gtk-driver xvfb xauth dbus',
    playwright: 'webkit',
    hint:
      process.platform === 'linux'
        ? 'Install webkit2gtk-driver, xvfb, xauth and dbus, or run “npx playwright install webkit”.'
        : 'Run “npx playwright install webkit”.',
  },
];
