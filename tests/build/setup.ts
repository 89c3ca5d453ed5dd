import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { writeGuide } from '../fixtures/frameworks/guide.ts';
import { placeEditions } from '../../src/tools/languages/editions.ts';
import { readEdition } from '../../src/tools/languages/read.ts';
import {
  type BuiltSite,
  editions,
  frameworks,
  frameworksFolder,
  logOf,
  root,
  sites,
  werkstatt,
} from '../sites.ts';

/**
 * Builds every site that the tests of `dist` and of the browser read, once, and as many at a time
 * as this machine has cores. Throws if one fails.
 */
export default async function setup(): Promise<void> {
  for (const { guide, content } of frameworks) writeGuide(guide, content);
  mkdirSync(frameworksFolder, { recursive: true });
  // One server serves them all, and serves nothing without a home page.
  writeFileSync(path.join(frameworksFolder, 'index.html'), '<!doctype html><title>Guides</title>');
  writeLanguages();
  const alone = frameworks.filter(({ dir }) => editions.every((edition) => edition.dir !== dir));
  const waiting: BuiltSite[] = [...sites, werkstatt, ...editions, ...alone];
  const work = async (): Promise<void> => {
    try {
      for (let site = waiting.shift(); site; site = waiting.shift()) await build(site);
    } finally {
      // After a failure nothing more is begun.
      waiting.length = 0;
    }
  };
  const workers = Array.from({ length: availableParallelism() }, work);
  // What has been begun ends first: it would write into what the next run reads.
  await Promise.allSettled(workers);
  await Promise.all(workers);
}

/** Tells each of the guides in two languages of the other, as `npm run build:languages` does. */
function writeLanguages(): void {
  const [{ base, url = '' }] = editions;
  const read = editions.map(({ content = '' }) => readEdition(content, root));
  for (const [at, { languages }] of placeEditions(read, { url, base }).entries()) {
    const file = editions[at]!.languages!;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(languages));
  }
}

/** Builds a site that tests read. Rejects with what the build has said where it fails. */
export function build({
  dir,
  base,
  name,
  content = '',
  url = '',
  languages = '',
}: BuiltSite): Promise<void> {
  const builder = spawn('astro', ['build', '--outDir', dir], {
    cwd: root,
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      BASE_PATH: base,
      CONTENT_DIR: content,
      ...(languages && { SITE_URL: url, SITE_LANGUAGES: languages }),
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    },
  });
  let said = '';
  for (const stream of [builder.stdout, builder.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((resolve, reject) => {
    builder.on('error', reject).on('close', (code) => {
      writeFileSync(logOf(dir), said);
      if (code === 0) resolve();
      else reject(new Error(`The ${name} site does not build:\n${said}`));
    });
  });
}
