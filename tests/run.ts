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
  { name: 'browser', command: ['node', 'tests/install-browsers.ts'] },
  {
    name: 'e2e',
    command: ['playwright', 'test', '--config', 'tests/playwright.config.ts'],
    report: report('e2e'),
  },
  { name: 'engines', command: vitest('engines'), report: report('engines') },
  { name: 'servers', command: ['node', 'tests/install-servers.ts'] },
  { name: 'hosting', command: vitest('hosting'), report: report('hosting') },
];

interface Totals {
  passed: number;
  failed: number;
  skipped: number;
  /** Those of the passed that failed at their first attempt. */
  retried: number;
}

interface Report {
  readonly stats?: { expected: number; unexpected: number; skipped: number; flaky: number };
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly numPendingTests?: number;
  readonly testResults?: readonly {
    readonly assertionResults: readonly { readonly meta?: { readonly retried?: boolean } }[];
  }[];
}

/** Reads what Playwright or Vitest reports. */
function count(file: string): Totals {
  const data = JSON.parse(readFileSync(file, 'utf8')) as Report;
  if (data.stats)
    return {
      passed: data.stats.expected + data.stats.flaky,
      failed: data.stats.unexpected,
      skipped: data.stats.skipped,
      retried: data.stats.flaky,
    };
  const tests = (data.testResults ?? []).flatMap(({ assertionResults }) => assertionResults);
  return {
    passed: data.numPassedTests ?? 0,
    failed: data.numFailedTests ?? 0,
    skipped: data.numPendingTests ?? 0,
    retried: tests.filter(({ meta }) => meta?.retried).length,
  };
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
const wanted = process.argv.slice(2).filter((argument) => argument !== '--all-pages');
// The browser stage audits every page then, and not only one for each template.
if (process.argv.includes('--all-pages')) process.env['PAGES'] = 'all';
const totals: Totals = { passed: 0, failed: 0, skipped: 0, retried: 0 };
const times: string[] = [];
let broken = false;
for (const stage of stages.filter(({ name }) => !wanted.length || wanted.includes(name))) {
  const start = performance.now();
  const [command = '', ...args] = stage.command;
  const status = await run(command, args);
  const time = `${stage.name} ${((performance.now() - start) / 1000).toFixed(1)} s`;
  console.log(`\n${time}\n`);
  times.push(time);
  if (stage.report)
    try {
      const { passed, failed, skipped, retried } = count(stage.report);
      totals.passed += passed;
      totals.failed += failed;
      totals.skipped += skipped;
      totals.retried += retried;
      // A stage that tried nothing has not passed, unless it said why.
      if (!passed && !skipped) broken = true;
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
if (totals.retried)
  console.log(
    `${totals.retried} of them passed only at the second attempt: find out why and fix them`,
  );
const skipped = totals.skipped ? `, ${totals.skipped} skipped` : '';
console.log(`${totals.passed} passed, ${totals.failed} failed${skipped}`);
process.exitCode = broken || totals.failed ? 1 : 0;
