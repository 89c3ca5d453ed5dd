import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { holderOf, takeLock } from '../../integrations/lock.ts';
import { CommandError } from '../../tools/command.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Builds the site into a folder that nobody else uses, hands it on, and removes it at the end.
 * Throws a CommandError where the build fails or is stopped.
 */
export async function withBuild<T>(root: string, use: (folder: string) => T): Promise<T> {
  const works = path.join(root, '.cache/publish');
  mkdirSync(works, { recursive: true });
  clear(works);
  const folder = path.join(works, String(process.pid));
  const lock = `${folder}.lock`;
  takeLock(lock);
  try {
    await build(root, folder);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(lock, { force: true });
  }
}

/** Removes what was left behind by runs that were ended before they could. */
function clear(works: string): void {
  for (const name of readdirSync(works).filter((one) => /^\d+(\.lock)?$/.test(one))) {
    const lock = path.join(works, `${path.parse(name).name}.lock`);
    if (holderOf(lock) === null) rmSync(path.join(works, name), { recursive: true, force: true });
  }
}

function build(root: string, folder: string): Promise<void> {
  const child = spawn('astro', ['build', '--outDir', folder], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const stop = (signal: NodeJS.Signals): void => void child.kill(signal);
  for (const signal of signals) process.on(signal, stop);
  return new Promise<void>((resolve, reject) => {
    child.on('error', reject).on('close', (code, signal) => {
      for (const one of signals) process.off(one, stop);
      if (code === 0) return resolve();
      const how = signal ? `was stopped by ${signal}` : 'failed';
      reject(new CommandError(`The build ${how}, so nothing was published.`));
    });
  });
}
