import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import { root, sites } from '../sites.ts';
import { build } from '../build/setup.ts';
import { browsing } from './browsing.ts';
import type { Figure, HostingCheck } from './check.ts';
import { deploying } from './deploy.ts';
import { headers } from './headers.ts';
import { observatory } from './observatory.ts';

// The command behind `npm run verify:hosting`: measures everything below and prints a table of
// figures for each. `-- NAME` runs one check, `--write` also keeps the tables in
// docs/hosting/figures.md.
const checks: readonly HostingCheck[] = [headers, browsing, observatory, deploying];

const args = process.argv.slice(2);
const names = args.filter((word) => !word.startsWith('--'));
const unknown = names.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length) {
  console.error(
    `There is no check “${unknown[0]}”. There are: ${checks.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

const wanted = checks.filter(({ name }) => !names.length || names.includes(name));
if (wanted.some(({ buildsItself }) => !buildsItself)) {
  console.log('Building the site for the root of a host and for a path …');
  for (const site of sites) await build(site);
}

const all: Figure[] = [];
for (const check of wanted) {
  const start = performance.now();
  console.log(`${check.name} …`);
  const figures = await figuresOf(check);
  const table = tableOf(figures);
  console.log(`\n${table}\n`);
  console.log(`${check.name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (args.includes('--write')) await keep(check.name, table);
  all.push(...figures);
}
const broken = all.filter(({ held }) => !held);
console.log(`${all.length - broken.length} of ${all.length} figures are as they must be.`);
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

function tableOf(figures: readonly Figure[]): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const lines = figures.map(({ what, value, wanted, held }) =>
    [what, value, wanted, held ? 'yes' : '**no**'].map(cell).join(' | '),
  );
  return [
    '| Figure | Measured | Wanted | Holds |',
    '| --- | --- | --- | --- |',
    ...lines.map((line) => `| ${line} |`),
  ].join('\n');
}

/** Puts the figures of a check between its two marks in the page of figures. */
async function keep(name: string, table: string): Promise<void> {
  const file = path.join(root, 'docs/hosting/figures.md');
  const page = readFileSync(file, 'utf8');
  const day = new Date().toISOString().slice(0, 10);
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const section = `${begin}\n\n${table}\n\nMeasured on ${day}.\n\n${end}`;
  const [before = '', rest] = page.split(begin);
  // A check that the page does not have yet goes to its end.
  const text =
    rest === undefined
      ? `${page}\n## ${name}\n\n${section}\n`
      : before + section + (rest.split(end)[1] ?? '');
  writeFileSync(file, await format(text, { parser: 'markdown' }));
}
