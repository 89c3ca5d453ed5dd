import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withBase } from '../model/address.ts';
import { escapeHtml } from '../model/escape.ts';
import type { Guide } from '../model/guide.ts';
import type { Site } from '../model/site.schema.ts';
import { contentOf } from './config/collections.ts';
import { configOf } from './config/config.ts';
import { hintsIn } from './config/hints.ts';
import { adminPolicy } from './forge.ts';
import { packageCode } from './package-code.ts';

const src = path.resolve(import.meta.dirname, '..');
const virtual = 'virtual:editing';

/** What is to be built: the editor of a guide, with its pages below a folder of the site. */
export interface EditorBuild {
  readonly guide: Guide;
  readonly site: Site & { readonly admin: NonNullable<Site['admin']> };
  readonly content: URL;
  /** Folder of the built site. */
  readonly dir: string;
}

/** Whether the editor’s package is installed, which an installation may leave out. */
export function hasEditor(): boolean {
  try {
    return import.meta.resolve('@sveltia/cms') !== '';
  } catch {
    return false;
  }
}

/** Builds /admin/: the editor with a configuration that is made from the guide’s own kinds. */
export async function buildEditor({ guide, site, content, dir }: EditorBuild): Promise<void> {
  const { build } = await import('vite');
  const known = contentOf(guide, fileURLToPath(content), hintsIn(src));
  const code = [
    `export const config = ${JSON.stringify(configOf(site, site.admin, known))};`,
    `export const formats = ${JSON.stringify(known.formats)};`,
  ].join('\n');
  const outDir = path.join(dir, 'admin');
  const made = await build({
    configFile: false,
    root: src,
    base: withBase(site.base, '/admin/'),
    logLevel: 'error',
    mode: 'production',
    publicDir: false,
    plugins: [
      packageCode(),
      {
        name: 'editing-config',
        resolveId: (id) => (id === virtual ? `\0${virtual}` : null),
        load: (id) => (id === `\0${virtual}` ? code : null),
      },
    ],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: Infinity,
      reportCompressedSize: false,
      modulePreload: false,
      rollupOptions: {
        input: path.join(src, 'editing/editor/main.ts'),
        output: {
          entryFileNames: 'files/[hash].js',
          chunkFileNames: 'files/[hash].js',
          assetFileNames: 'files/[hash][extname]',
        },
      },
    },
  });
  const output = 'output' in made ? made.output : [];
  const entry = output.find((file) => file.type === 'chunk' && file.isEntry);
  if (entry?.type !== 'chunk') throw new Error('The editor has not been built.');
  mkdirSync(outDir, { recursive: true });
  writeFileSync(path.join(outDir, 'index.html'), pageOf(site, entry.fileName, entry.code));
}

/** The page that holds the editor. */
function pageOf({ name, base, admin }: EditorBuild['site'], file: string, code: string): string {
  const address = withBase(base, `/admin/${file}`);
  const hash = createHash('sha384').update(code).digest('base64');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="content-security-policy" content="${escapeHtml(adminPolicy(admin))}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="referrer" content="no-referrer">
    <title>${escapeHtml(name)}: editing</title>
    <script type="module" src="${address}" integrity="sha384-${hash}"></script>
  </head>
  <body>
    <noscript>Editing in the browser needs JavaScript. Each page has a link to its file at its end.</noscript>
  </body>
</html>
`;
}
