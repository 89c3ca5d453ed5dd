import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBuildDay } from '../../src/guide/dates.ts';
import { root } from '../sites.ts';
import { settings } from './guide.ts';

/** Folders that hold what was installed or made, not the project itself. */
const made = /^(node_modules|dist|dist-.*|\.astro|\.cache|\.git|test-results|coverage)$/;

/** A new folder outside the project, with a space in its name as many people's folders have. */
export const newFolder = (): string =>
  realpathSync(mkdtempSync(path.join(tmpdir(), 'role guide ')));

/** Copies the project's own files to a new folder, with its packages but none of its caches. */
export function copyProject(): string {
  const copy = newFolder();
  for (const name of readdirSync(root))
    if (!made.test(name)) cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  const packages = path.join(root, 'node_modules');
  mkdirSync(path.join(copy, 'node_modules'));
  for (const name of readdirSync(packages))
    // Names with a dot are caches; one that both projects wrote to would hide a difference.
    if (!name.startsWith('.'))
      symlinkSync(path.join(packages, name), path.join(copy, 'node_modules', name), 'junction');
  return copy;
}

/** Variables that Vitest sets for the code that it runs, and that a build would take for its own. */
const ofVitest = ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR', 'TEST', 'VITEST'];

const withoutVitest = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => !ofVitest.includes(name)));

/**
 * Builds a project into one of its own folders and returns that folder's path.
 * Throws with what the build said where it fails.
 */
export function buildProject(
  project: string,
  folder: string,
  environment: Readonly<Record<string, string>>,
): string {
  const { status, stdout, stderr } = spawnSync('astro', ['build', '--outDir', folder], {
    cwd: project,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: {
      ...withoutVitest(process.env),
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      ...environment,
    },
  });
  if (status !== 0) throw new Error(`${project} does not build:\n${stdout}\n${stderr}`);
  return path.join(project, folder);
}

/** The day that the setup's sites were built for. */
export const buildDay = findBuildDay(settings.review.reviewed);

/** A day as `SOURCE_DATE_EPOCH` gives it: seconds since 1970. */
export const epochOf = (day: string): string => String(Date.parse(`${day}T00:00:00Z`) / 1000);
