import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { isatty } from 'node:tty';

// Runs a command with the Node that the project pins, whichever Node runs this file:
// `node src/node.mjs astro build`. Several commands, with `then` between them, run one after
// another until one fails; they need no shell, which would keep signals to itself. The packages
// that bring Node share one link in node_modules/.bin, which some versions of npm leave out, so it
// is looked for by its own folder.
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
const env = {
  ...process.env,
  // Building sends nothing anywhere.
  ASTRO_TELEMETRY_DISABLED: '1',
  PATH: [pinned, path.join(root, 'node_modules/.bin'), process.env.PATH]
    .filter(Boolean)
    .join(path.delimiter),
};

// What the bundler and Node no longer use goes back to the system, and not into reserves of each
// thread: a tenth less memory for a build. The author's server would start more slowly.
const lean = { MIMALLOC_PURGE_DELAY: '0', MALLOC_ARENA_MAX: '1' };

let child;
/** The signal that has asked the commands to stop. */
let stopped;

function stop(signal) {
  stopped ??= signal;
  // The console of Windows tells every process in it. In a terminal Ctrl+C reaches the command as
  // well; a second one would cut short how it ends.
  if (platform === 'win32' || (signal === 'SIGINT' && (isatty(0) || isatty(2)))) return;
  child?.kill(signal);
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
for (const signal of signals) process.on(signal, stop);

// A shell between npm and this file may die of a signal without passing it on.
if (process.env.npm_lifecycle_event && platform !== 'win32') {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop('SIGTERM');
  }, 250);
  watch.unref();
}

/** Runs one command. Gives the code that it ended with, or the signal that ended it. */
const run = (command, args) =>
  new Promise((resolve) => {
    child = spawn(command, args, {
      stdio: 'inherit',
      shell: platform === 'win32',
      env: args[0] === 'build' ? { ...env, ...lean } : env,
    });
    child.on('error', ({ message }) => {
      console.error(`${command} could not be started: ${message}`);
      resolve({ code: 127, signal: null });
    });
    child.on('close', (code, signal) => resolve({ code, signal }));
  });

const commands = [[]];
for (const word of process.argv.slice(2))
  if (word === 'then') commands.push([]);
  else commands.at(-1).push(word);

let code = 0;
let signal = null;
for (const [command = 'node', ...args] of commands) {
  // A command that was asked to stop may say that all is well; those after it still do not run.
  if (stopped) signal = stopped;
  if (code || signal) break;
  ({ code, signal } = await run(command, args));
  if (signal && !stopped) console.error(`${command} was ended by the signal ${signal}.`);
}

process.exitCode = signal ? 128 + constants.signals[signal] : code;
// Whoever waits for this process, such as a shell, learns that it was the signal.
if (stopped && signals.includes(signal) && platform !== 'win32') {
  for (const one of signals) process.removeAllListeners(one);
  process.kill(process.pid, signal);
}
