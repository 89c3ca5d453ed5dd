import { spawnSync } from 'node:child_process';
import { findBrowser, findShell } from './e2e/browser.ts';
import { installs, wantedBrowsers } from './engines/wanted.ts';

// Finds the browsers that tests need, or installs them: by Playwright, or by the system's packages.
// Firefox and WebKit are installed where everything has to run; elsewhere they are tried if present.
const run = (command: string): boolean =>
  spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;
const isRoot = process.getuid?.() === 0;
const sudo = isRoot ? '' : 'sudo -n ';

const byPlaywright = (name: string) => (): boolean => run(`playwright install --with-deps ${name}`);
const byPackages = (names: string) => (): boolean =>
  run(`${sudo}apt-get update -qq`) &&
  run(`${sudo}env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq ${names}`);

const chromium = {
  name: 'Chromium',
  find: findBrowser,
  hint: 'Install one, or name it in CHROME_PATH.',
  ways: [byPlaywright('chromium'), byPackages('chromium')],
};
const others = wantedBrowsers.map(({ packages, playwright, ...browser }) => ({
  ...browser,
  // A Firefox or a WebKitGTK as readers have it comes first; Ubuntu has Firefox as a snap only.
  ways: [byPackages(packages), byPlaywright(playwright)],
}));

// It only saves time, so that nobody is asked for it, and nothing fails without it.
if (process.platform === 'linux' && (installs || isRoot) && !findShell())
  byPackages('chromium-headless-shell')();
console.log(`Chromium without windows: ${findShell() ?? 'none'}`);

for (const { name, find, hint, ways } of [chromium, ...(installs ? others : [])]) {
  for (const way of ways) if (!find()) way();
  const found = find();
  if (found) console.log(`${name}: ${found}`);
  else {
    console.error(`No ${name} was found and none could be installed. ${hint}`);
    process.exitCode = 1;
  }
}
