import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { root } from '../sites.ts';

/** What one run of a command took. */
export interface Taken {
  /** Seconds by the clock. */
  readonly seconds: number;
  /** Seconds of all processors together; null where the system does not tell. */
  readonly work: number | null;
  /** Most memory of the command and its children at one time, in bytes; null where unknown. */
  readonly memory: number | null;
}

/**
 * Runs a command in a folder, without one in the project's root, and measures it. Memory is looked at ten times a second.
 * Throws with what the command said where it fails.
 */
export async function measure(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  folder = root,
): Promise<Taken> {
  const worked = workOfChildren();
  const start = performance.now();
  const child = spawn(command, args, {
    cwd: folder,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      // What this program was started with is no part of what it measures.
      MIMALLOC_PURGE_DELAY: undefined,
      MALLOC_ARENA_MAX: undefined,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      ...environment,
    },
  });
  const stop = (): void => void child.kill();
  process.once('exit', stop);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-10_000)));
  let memory: number | null = null;
  const look = setInterval(() => {
    const now = memoryOfTree(child.pid ?? 0);
    if (now !== null) memory = Math.max(memory ?? 0, now);
  }, 100);
  const status = await new Promise<number | null>((done, fail) => {
    child.on('error', fail).on('close', done);
  }).finally(() => {
    clearInterval(look);
    process.off('exit', stop);
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${said}`);
  const work = workOfChildren();
  return { seconds, work: work === null || worked === null ? null : work - worked, memory };
}

/** Builds a guide into a folder by the command that its team would give. */
export const measureBuild = (
  site: string,
  environment: Readonly<Record<string, string>>,
): Promise<Taken> =>
  measure('node', ['src/node.mjs', 'astro', 'build', '--outDir', site], environment);

/** Seconds that all children that have ended have worked so far. Only Linux tells. */
function workOfChildren(): number | null {
  if (!existsSync('/proc/self/stat')) return null;
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  // User and system time of waited-for children, in hundredths of a second: see proc_pid_stat(5).
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

/** Bytes in memory of a process and everything that it has started. */
function memoryOfTree(top: number): number | null {
  const { status, stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  if (status !== 0) return null;
  const tree = new Set([top]);
  let bytes = 0;
  // Processes are listed by age, so that a parent stands before its children.
  for (const line of stdout.split('\n')) {
    const [pid = 0, parent = 0, kilobytes = 0] = line.trim().split(/\s+/).map(Number);
    if (tree.has(parent)) tree.add(pid);
    if (tree.has(pid)) bytes += kilobytes * 1024;
  }
  return bytes || null;
}
