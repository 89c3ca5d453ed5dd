import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentIn, findContent, loadSettings } from '../../guide/settings.ts';
import { CommandError, misunderstood, readArguments, runCommand } from '../command.ts';
import { placeEditions } from './editions.ts';
import { help } from './help.ts';
import { readEdition } from './read.ts';

const root = path.resolve(import.meta.dirname, '../../..');

// The command behind `npm run build:languages`: builds one guide in several languages.
await runCommand(async () => {
  const { values, positionals } = readArguments(process.argv.slice(2), {
    outDir: { type: 'string', default: 'dist' },
  });
  if (values.help) return console.log(help);
  if (!positionals.length)
    throw misunderstood('Name the folder of each other language, such as docs/examples/german.');
  const own = findContent(root);
  const from = process.env['INIT_CWD'] ?? '.';
  const contents = [own, ...positionals.map((folder) => contentIn(path.resolve(from, folder)))];
  const editions = contents.map((content) => readEdition(fileURLToPath(content), root));
  const { url, base } = loadSettings(own);
  const lists = path.join(root, '.cache/languages');
  mkdirSync(lists, { recursive: true });
  // The first build empties the folder that the others are in.
  for (const [place, { folder, base: at, languages }] of placeEditions(editions, {
    url,
    base,
  }).entries()) {
    const list = path.join(lists, `${folder || 'own'}.json`);
    writeFileSync(list, JSON.stringify(languages));
    await build(path.join(values.outDir, folder), {
      CONTENT_DIR: fileURLToPath(contents[place]!),
      SITE_URL: url,
      BASE_PATH: at,
      SITE_LANGUAGES: list,
    });
  }
  console.log(
    `\nBuilt in ${values.outDir}: ${editions.map(({ language }) => language).join(', ')}.`,
  );
});

/** Builds one site. Rejects where the build fails; it has said why by then. */
function build(folder: string, variables: Readonly<Record<string, string>>): Promise<void> {
  const builder = spawn('astro', ['build', '--outDir', folder], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...variables },
  });
  return new Promise((resolve, reject) => {
    builder.on('error', reject).on('close', (code) => {
      if (code === 0) resolve();
      else reject(new CommandError(`The site in ${folder} could not be built.`));
    });
  });
}
