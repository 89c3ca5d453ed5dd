import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isatty } from 'node:tty';

// Everything that `npm test` runs, in order of what fails fastest. Prints seconds for each stage.
const root = path.resolve(import.meta.dirname, '..');
const reports = path.join(root, '.cache/reports');
const report = (name: string): string => path.join(reports, `${name}.json`);
const vitest = (name: string): string[] => [
  'vitest',
  'run',
  '--config',
  `tests/vitest.${name}.config.ts`,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report(name)}`,
];

interface Stage {
  readonly name: string;
  readonly command: readonly string[];
  /** Report that counts the tests, where the stage runs any. */
  readonly report?: string;
}

const stages: readonly Stage[] = [
  { name: 'check', command: ['npm', 'run', 'check'] },
  { name: 'unit', command: vitest('unit'), report: report('unit') },
  { name: 'build', command: vitest('build'), report: report('build') },
  { name: 'browser', command: ['node', 'tests/e2e/install-browser.ts'] },
  {
    name: 'e2e',
    command: ['playwright', 'test', '--config', 'tests/playwright.config.ts'],
    report: report('e2e'),
  },
];

interface Totals {
  passed: number;
  failed: number;
  /** Those of the passed that failed at their first try. */
  retried: number;
}

function count(file: string): Totals {
  const data = JSON.parse(readFileSync(file, 'utf8')) as {
    numPassedTests?: number;
    numFailedTests?: number;
    stats?: { expected: number; unexpected: number; flaky: number };
  };
  return data.stats
    ? {
        passed: data.stats.expected + data.stats.flaky,
        failed: data.stats.unexpected,
        retried: data.stats.flaky,
      }
    : { passed: data.numPassedTests ?? 0, failed: data.numFailedTests ?? 0, retried: 0 };
}

let child: ChildProcess | undefined;
let stopped = false;

/** Runs a command and gives its code, or null where a signal ended it. */
const run = (command: string, args: readonly string[]): Promise<number | null> =>
  new Promise((resolve, reject) => {
    child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    child.on('error', reject).on('close', resolve);
  });

// Whoever stops the tests stops the stage that runs. Ctrl+C in a terminal reaches it by itself.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    stopped = true;
    if (signal !== 'SIGINT' || !(isatty(0) || isatty(2))) child?.kill(signal);
  });

rmSync(reports, { recursive: true, force: true });
const wanted = process.argv.slice(2);
const totals: Totals = { passed: 0, failed: 0, retried: 0 };
const times: string[] = [];
let broken = false;
for (const stage of stages.filter(({ name }) => !wanted.length || wanted.includes(name))) {
  const start = performance.now();
  const [command = '', ...args] = stage.command;
  const status = await run(command, args);
  times.push(`${stage.name} ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (stage.report)
    try {
      const { passed, failed, retried } = count(stage.report);
      totals.passed += passed;
      totals.failed += failed;
      totals.retried += retried;
      if (!passed) broken = true;
    } catch {
      broken = true;
    }
  if (stopped) break;
  if (status !== 0) {
    broken = true;
    console.error(`\nThe stage “${stage.name}” failed.`);
    break;
  }
}
if (stopped) process.exit(130);
if (broken && !totals.failed) totals.failed = 1;
console.log(`\n${times.join(', ')}`);
if (totals.retried) console.log(`${totals.retried} passed at the second try only: mend them`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = broken || totals.failed ? 1 : 0;
