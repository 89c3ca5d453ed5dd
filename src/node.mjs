import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

// Runs a command with the Node that the project pins, whichever Node runs this file:
// `node src/node.mjs astro build`. The packages that bring it share one link in node_modules/.bin,
// which some versions of npm leave out, so it is looked for by its own folder.
const root = path.resolve(import.meta.dirname ?? '.', '..');
const { platform, arch } = process;
const folders = [
  `node-${platform === 'win32' ? 'win' : platform}-${arch}`,
  `node-bin-${platform}-${arch}`,
];
const pinned = folders
  .map((folder) => path.join(root, 'node_modules', folder, 'bin'))
  .find((folder) => existsSync(folder));
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (!pinned && (major < 22 || (major === 22 && minor < 18))) {
  console.error(
    `This machine's Node ${process.versions.node} is too old, and npm has installed none for ` +
      `${platform}-${arch}. Install Node 24, or run npm install without --omit=optional.`,
  );
  process.exit(1);
}
const [command = 'node', ...args] = process.argv.slice(2);
const { status, error } = spawnSync(command, args, {
  stdio: 'inherit',
  shell: platform === 'win32',
  env: {
    ...process.env,
    // Building sends nothing anywhere.
    ASTRO_TELEMETRY_DISABLED: '1',
    PATH: [pinned, path.join(root, 'node_modules/.bin'), process.env.PATH]
      .filter(Boolean)
      .join(path.delimiter),
  },
});
if (error) console.error(`${command} could not be started: ${error.message}`);
process.exitCode = status ?? 1;
