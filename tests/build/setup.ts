import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { writeGuide } from '../fixtures/frameworks/guide.ts';
import { type BuiltSite, frameworks, frameworksFolder, root, sites, werkstatt } from '../sites.ts';

/**
 * Builds every site that the tests of `dist` and of the browser read, once, and as many at a time
 * as this machine has cores. Throws if one fails.
 */
export default async function setup(): Promise<void> {
  for (const { guide, content } of frameworks) writeGuide(guide, content);
  mkdirSync(frameworksFolder, { recursive: true });
  // One server serves them all, and serves nothing without a home page.
  writeFileSync(path.join(frameworksFolder, 'index.html'), '<!doctype html><title>Guides</title>');
  const waiting: BuiltSite[] = [...sites, werkstatt, ...frameworks];
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

/** Builds a site that tests read. Rejects with what the build has said where it fails. */
export function build({ dir, base, name, content = '' }: BuiltSite): Promise<void> {
  const builder = spawn('astro', ['build', '--outDir', dir], {
    cwd: root,
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      BASE_PATH: base,
      CONTENT_DIR: content,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    },
  });
  let said = '';
  for (const stream of [builder.stdout, builder.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((resolve, reject) => {
    builder.on('error', reject).on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The ${name} site does not build:\n${said}`));
    });
  });
}
