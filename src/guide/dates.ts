import { execFileSync } from 'node:child_process';
import { readEnvironment } from './environment.ts';

/**
 * The day the site is built, as `2026-11-21`: from `SOURCE_DATE_EPOCH`, else from the last commit,
 * so that two builds of one state are the same. Without either, the day given. Throws a
 * SettingError where the variable is no number of seconds.
 */
export function findBuildDay(fallback: string): string {
  const { epoch } = readEnvironment(process.cwd());
  if (epoch !== null) return dayAt(epoch);
  try {
    const seconds = execFileSync('git', ['log', '-1', '--format=%ct'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return dayAt(Number(seconds));
  } catch {
    return fallback;
  }
}

const dayAt = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);
