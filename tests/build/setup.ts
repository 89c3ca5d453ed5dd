import { spawnSync } from 'node:child_process';
import { type BuiltSite, root, sites, werkstatt } from '../sites.ts';

/** Builds every site that the tests of `dist` and of the browser read, once. Throws if one fails. */
export default function setup(): void {
  const all: readonly BuiltSite[] = [...sites, werkstatt];
  for (const { dir, base, name, content = '' } of all) {
    const { status, stdout, stderr } = spawnSync('astro', ['build', '--outDir', dir], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        BASE_PATH: base,
        CONTENT_DIR: content,
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_ENV: 'production',
      },
    });
    if (status !== 0) throw new Error(`The ${name} site does not build:\n${stdout}\n${stderr}`);
  }
}
