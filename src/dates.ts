import { execFileSync } from 'node:child_process';

/**
 * The day the site is built, as `2026-11-21`: from `SOURCE_DATE_EPOCH`, else from the last commit,
 * so that two builds of one state are the same. Without either, the day given.
 */
export function findBuildDay(fallback: string): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  if (epoch && /^\d+$/.test(epoch))
    return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  try {
    const seconds = execFileSync('git', ['log', '-1', '--format=%ct'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
  } catch {
    return fallback;
  }
}
