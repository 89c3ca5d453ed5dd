import { spawnSync } from 'node:child_process';
import { installs } from './engines/wanted.ts';
import { findServer, neededServers } from './hosting/find.ts';

// Finds the servers that tests of hosting need, or installs those of the distribution. Elsewhere than
// on Linux they are not tried; where everything has to run, a missing one is an error.
const isRoot = process.getuid?.() === 0;
const sudo = isRoot ? '' : 'sudo -n ';
const run = (command: string): boolean =>
  spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;

for (const name of neededServers) {
  if (process.platform === 'linux' && !findServer(name) && (installs || isRoot)) {
    const install = `${sudo}env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends ${name}`;
    if (!run(install) && run(`${sudo}apt-get update -qq`)) run(install);
  }
  const found = findServer(name);
  if (found) console.log(`${name}: ${found}`);
  else if (installs) {
    console.error(`No ${name} was found and none could be installed. Install the package ${name}.`);
    process.exitCode = 1;
  } else console.log(`Not tried behind ${name}, because there is none on this machine.`);
}
