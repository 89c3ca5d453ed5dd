import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import { root, sites } from '../sites.ts';
import { build } from '../build/setup.ts';
import { browsing } from './browsing.ts';
import type { Figure, HostingCheck } from './check.ts';
import { headers } from './headers.ts';
import { observatory } from './observatory.ts';

// The command behind `npm run verify:hosting`: measures everything below and prints a table of the
// figures. `-- NAME` runs one check, `--write` also keeps the table in docs/hosting/figures.md.
const checks: readonly HostingCheck[] = [headers, browsing, observatory];

interface Row extends Figure {
  readonly check: string;
}

const args = process.argv.slice(2);
const names = args.filter((word) => !word.startsWith('--'));
const unknown = names.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length) {
  console.error(
    `There is no check “${unknown[0]}”. There are: ${checks.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

console.log('Building the site for the root of a host and for a path …');
for (const site of sites) await build(site);

const rows: Row[] = [];
for (const check of checks.filter(({ name }) => !names.length || names.includes(name))) {
  const start = performance.now();
  console.log(`${check.name} …`);
  for (const figure of await figuresOf(check)) rows.push({ check: check.name, ...figure });
  console.log(`${check.name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
const table = tableOf(rows);
console.log(`\n${table}`);
if (args.includes('--write')) await keep(table);
const broken = rows.filter(({ held }) => !held);
console.log(`${rows.length - broken.length} of ${rows.length} figures are as they must be.`);
// A check that ran out of time may have left something running that would keep this process.
process.exit(broken.length ? 1 : 0);

/** Runs a check. One that fails or takes too long gives one figure, which says why. */
async function figuresOf(check: HostingCheck): Promise<readonly Figure[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`took more than ${check.limit} s`)),
      check.limit * 1000,
    );
  });
  try {
    return await Promise.race([check.run(), late]);
  } catch (error) {
    console.error(error);
    const value = (error as Error).message.split('\n', 1)[0]!;
    return [{ what: 'ran to its end', value, wanted: 'yes', held: false }];
  } finally {
    clearTimeout(timer);
  }
}

function tableOf(all: readonly Row[]): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const lines = all.map(({ check, what, value, wanted, held }) =>
    [check, what, value, wanted, held ? 'yes' : '**no**'].map(cell).join(' | '),
  );
  return [
    '| Check | Figure | Measured | Wanted | Holds |',
    '| --- | --- | --- | --- | --- |',
    ...lines.map((line) => `| ${line} |`),
    '',
  ].join('\n');
}

/** Replaces what is between the two marks in the page of figures. */
async function keep(figures: string): Promise<void> {
  const file = path.join(root, 'docs/hosting/figures.md');
  const text = readFileSync(file, 'utf8').replace(
    /(?<=<!-- figures -->\n)[^]*(?=<!-- end -->)/,
    () => `\n${figures}\n`,
  );
  writeFileSync(file, await format(text, { parser: 'markdown' }));
}
