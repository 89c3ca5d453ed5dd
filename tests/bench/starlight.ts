import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Versions that are compared with; a new one is installed into a folder of its own. */
const versions = { '@astrojs/starlight': '0.42.4', astro: '7.3.5' };

/** Outside the project, whose packages it must not share; kept, so that it is installed once. */
const home = path.join(
  os.tmpdir(),
  'pm-role-guide-bench',
  `starlight-${versions['@astrojs/starlight']}`,
);

/** An entry of the navigation at the side. */
interface Entry {
  readonly label: string;
  readonly link: string;
}

/** Without entries, the navigation holds every page, as Starlight comes. */
const settingsFor = (
  sidebar?: readonly Entry[],
): string => `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  trailingSlash: 'always',
  integrations: [starlight({ title: 'Guide', locales: { root: { label: 'English', lang: 'en-GB' } }, sidebar: ${JSON.stringify(sidebar)} })],
});
`;

const collection = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

function run(command: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: home,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
}

/**
 * Installs Starlight where it is not yet, and gives it pages by their path, instead of all that it
 * had. Returns its folder and that of its pages. Throws where it cannot be installed.
 */
export function starlightWith(
  pages: ReadonlyMap<string, string>,
  sidebar?: readonly Entry[],
): { home: string; docs: string } {
  mkdirSync(home, { recursive: true });
  if (!existsSync(path.join(home, 'node_modules/@astrojs/starlight'))) {
    writeFileSync(
      path.join(home, 'package.json'),
      JSON.stringify({ private: true, type: 'module', dependencies: versions }),
    );
    run('npm', ['install', '--no-audit', '--no-fund']);
  }
  for (const folder of ['src', 'dist'])
    rmSync(path.join(home, folder), { recursive: true, force: true });
  const docs = path.join(home, 'src/content/docs');
  for (const [file, text] of pages) {
    const place = path.join(docs, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  writeFileSync(path.join(home, 'astro.config.mjs'), settingsFor(sidebar));
  writeFileSync(path.join(home, 'src/content.config.ts'), collection);
  return { home, docs };
}

/**
 * Builds Starlight, as it comes, with the pages of a built guide, from the Markdown copies that the
 * guide publishes. Writes the site to `target`. Throws where it cannot be installed or built.
 */
export function buildStarlight(guide: string, target: string): void {
  const copies = readdirSync(guide, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'index.md')
    .map((file) => {
      const text = readFileSync(path.join(guide, file), 'utf8');
      const [heading = '', title = 'Guide'] = /^# (.+)\n/m.exec(text) ?? [];
      const head = `---\ntitle: ${JSON.stringify(title)}\n---\n`;
      return [file, head + text.replace(heading, '')] as const;
    });
  starlightWith(new Map(copies));
  run('npx', ['astro', 'build']);
  cpSync(path.join(home, 'dist'), target, { recursive: true });
}
