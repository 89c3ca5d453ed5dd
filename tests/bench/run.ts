import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../sites.ts';
import { answering } from './answering.ts';
import { authoring } from './authoring.ts';
import type { Benchmark } from './benchmark.ts';
import { besideBuilds } from './beside-builds.ts';
import { beside } from './beside.ts';
import { building } from './building.ts';
import { filtering } from './filtering.ts';
import { folders } from './folders.ts';
import { large } from './large.ts';
import { reading } from './reading.ts';
import { machine, writeReport } from './report.ts';
import { searching } from './searching.ts';

// The command behind `npm run bench`: `npm run bench -- 200 1000` builds two sizes,
// `npm run bench -- reading` runs one benchmark. Figures go to docs/benchmarks.md.
const benchmarks: readonly Benchmark[] = [
  building,
  large,
  folders,
  reading,
  filtering,
  answering,
  searching,
  beside,
  besideBuilds,
  authoring,
];
const given = process.argv.slice(2);
const sizes = given.map(Number).filter((size) => size > 0);
const names = given.filter((one) => !(Number(one) > 0));
const unknown = names.filter((one) => !benchmarks.some(({ name }) => name === one));
if (unknown.length) {
  const known = benchmarks.map(({ name }) => name).join(', ');
  console.error(
    `No benchmark is called ${unknown.join(', ')}. Known: ${known}; numbers are pages.`,
  );
  process.exit(1);
}

const folder = path.join(root, '.cache/bench');
const clear = (): void => rmSync(folder, { recursive: true, force: true });
process.on('exit', clear);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
clear();
mkdirSync(folder, { recursive: true });

const wanted = names.length ? names : sizes.length ? [building.name] : null;
for (const { name, run } of benchmarks.filter(
  (benchmark) => !wanted || wanted.includes(benchmark.name),
)) {
  const where = machine();
  console.log(`${name} on ${where}`);
  const report = await run({
    sizes: sizes.length ? sizes.toSorted((a, b) => a - b) : [200, 1000, 5000],
    folder,
    say: (line) => console.log(`  ${line}`),
  });
  console.log(`\n${report}\n`);
  writeReport(name, `${report}\n\nMeasured on ${where}.`);
}
