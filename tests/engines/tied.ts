import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Runs a command until its own input ends, which happens however these tests end, and then takes
 * its folder away. What was started around it sees that it is gone, and cleans up after itself.
 */
const untilLeft = '"$@" & exec 2>/dev/null; cat >/dev/null; kill $!; wait $!; rm -rf -- "$0"';

interface Start {
  /** Commands that start the next one, such as a screen for it. */
  readonly around?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** The command, told the folder that it may write to. */
  readonly command: (folder: string) => readonly string[];
}

/** A program that never outlives the tests. */
export interface Tied {
  readonly child: ChildProcess;
  readonly hasEnded: () => boolean;
  readonly stop: () => Promise<void>;
}

/** Settings that would take a browser to another screen, or switch compositing off. */
const misleading = [
  'WAYLAND_DISPLAY',
  // Without compositing WebKitGTK crashes on pages that name a transition to the next one.
  'WEBKIT_DISABLE_COMPOSITING_MODE',
  'WEBKIT_DISABLE_DMABUF_RENDERER',
];

/**
 * Starts a program that ends with these tests. What it says to its error output can be read, until
 * that ends because the program did.
 */
export function startTied({ around = [], environment = {}, command }: Start): Tied {
  const folder = mkdtempSync(path.join(tmpdir(), 'engine-'));
  const [first, ...rest] = [...around, 'sh', '-c', untilLeft, folder, ...command(folder)] as [
    string,
    ...string[],
  ];
  const inherited = Object.entries(process.env).filter(([name]) => !misleading.includes(name));
  const child = spawn(first, rest, {
    // In a group of its own, so that Ctrl+C reaches the tests first and this ends in order.
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
    env: { ...Object.fromEntries(inherited), ...environment },
  });
  child.on('error', () => {});
  child.stdin.on('error', () => {});
  child.stderr.resume();
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  return {
    child,
    hasEnded,
    stop: async () => {
      if (hasEnded() || !child.pid) return;
      const ended = once(child, 'exit');
      child.stdin.end();
      await Promise.race([ended, pause(15_000, null, { ref: false })]);
      // Whatever is left of the group; mostly nothing is.
      if (!hasEnded()) process.kill(-child.pid, 'SIGKILL');
    },
  };
}
