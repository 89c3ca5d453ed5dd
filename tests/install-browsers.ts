import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser.ts';

// Finds a Chromium, or installs one: by Playwright, else by the system's packages.
const run = (command: string): boolean =>
  spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;
const sudo = process.getuid?.() === 0 ? '' : 'sudo -n ';

const attempts: readonly (() => boolean)[] = [
  () => run('playwright install --with-deps chromium'),
  () => run(`${sudo}apt-get update -qq`) && run(`${sudo}apt-get install -y -qq chromium`),
];
for (const attempt of attempts) if (!findBrowser()) attempt();

const found = findBrowser();
if (found) console.log(`Browser: ${found}`);
else {
  console.error(
    'No Chromium was found and none could be installed. Install one, or name it in CHROME_PATH.',
  );
  process.exitCode = 1;
}
