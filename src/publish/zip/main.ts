import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CommandError, misunderstood, readArguments, runCommand } from '../../tools/command.ts';
import { withBuild } from '../site/aside.ts';
import { readBuilt } from '../site/built.ts';
import { countPages, refuseFaults } from '../site/complete.ts';
import { help } from './help.ts';
import { zipOf } from './zip.ts';

// The command behind `npm run zip`: writes a zip of a built site.
await runCommand(async () => {
  const { values, positionals } = readArguments(process.argv.slice(2), {
    built: { type: 'string' },
  });
  if (values.help) return console.log(help);
  const [name = 'guide.zip', ...more] = positionals;
  if (more.length) throw misunderstood('Name one file, such as guide.zip.');
  const from = (given: string): string => path.resolve(process.env['INIT_CWD'] ?? '.', given);
  const root = path.resolve(import.meta.dirname, '../../..');
  const { built } = values;
  const write = (folder: string): string => writeZip(folder, from(name));
  console.log(built === undefined ? await withBuild(root, write) : write(from(built)));
});

function writeZip(folder: string, file: string): string {
  const site = readBuilt(folder);
  refuseFaults(site);
  const zip = zipOf(site);
  const own = `${file}.${process.pid}`;
  try {
    writeFileSync(own, zip);
    renameSync(own, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    rmSync(own, { force: true });
    throw new CommandError(`${file} cannot be written (${code}).`);
  }
  const size = (zip.length / 1e6).toFixed(1);
  return `Wrote ${file}: ${countPages(site.files)} pages, ${site.files.size} files, ${size} MB.`;
}
