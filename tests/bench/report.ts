import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { root } from '../sites.ts';

const file = path.join(root, 'docs/benchmarks.md');
const { version } = createRequire(import.meta.url)('astro/package.json') as { version: string };

/** The machine and versions that figures belong to, as one line. */
export const machine = (): string => {
  const processors = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return (
    `${processors.length} × ${processors[0]?.model.trim() || 'unknown processor'}, ${memory} GB, ` +
    `${os.type()} ${os.arch()}; Node ${process.versions.node}, Astro ${version}; ` +
    `load at the start ${os.loadavg()[0]?.toFixed(1)}`
  );
};

/** A text with what stands between a benchmark's markers replaced. Throws where it has none. */
export function replaceSection(text: string, name: string, section: string): string {
  const [open, close] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`The report has no place for “${name}”: ${open}`);
  return `${text.slice(0, start + open.length)}\n\n${section}\n\n${text.slice(end)}`;
}

/** Puts a benchmark's figures into the report. Throws where the report has no place for them. */
export function writeReport(name: string, section: string): void {
  if (!existsSync(file)) throw new Error(`There is no ${file}.`);
  writeFileSync(file, replaceSection(readFileSync(file, 'utf8'), name, section));
}
