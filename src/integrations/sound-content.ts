import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import type { Reading } from '../guide/check/reading/reading.ts';
import type { ContentEntry } from '../guide/check/records/entry.ts';
import { isRead } from '../guide/kinds.ts';
import { pageOfFile } from '../guide/record-file.ts';
import { highlight, loadColours } from './code-colours.ts';
import type { BodyOptions } from '../model/markdown/body.ts';
import { type BodyFormat, featuresOf, formatOf } from '../model/markdown/features.ts';
import { bodyPlugin, plainPlugin } from '../model/markdown/plugin.ts';
import type { Site } from '../model/site.schema.ts';

/** Every record that the content check has found sound, by the module that its body becomes. */
export type SoundContent = Map<string, ContentEntry>;

/** The module of a file's body. One of plain Markdown has an ending that the compiler knows. */
const moduleOf = (file: string): string => (formatOf(file) === 'md' ? `${file}.mdx` : file);
const isPlain = (module: string): boolean => module.endsWith('.md.mdx');
const fileOf = (module: string): string => (isPlain(module) ? module.slice(0, -4) : module);

/** What the catalog imports, and the bundler calls it. */
const list = 'virtual:content';
export const listModule = `\0${list}`;

/**
 * Keeps what is sound of `readings` in `sound`, and nothing else. Gives the modules whose records
 * are other ones than before. `content` is the folder, `site` its settings.
 */
export function keepSound(
  sound: SoundContent,
  content: string,
  site: Pick<Site, 'sections'>,
  readings: Iterable<Reading>,
): string[] {
  const before = new Map(sound);
  sound.clear();
  for (const { source, entry, diagnostics } of readings) {
    if (!entry?.data || !isRead(entry.collection, site)) continue;
    if (!diagnostics.every(({ advice }) => advice)) continue;
    const file = path.join(content, source.file.replace(/^content\//, ''));
    sound.set(moduleOf(file.replaceAll(path.sep, '/')), entry);
  }
  const modules = new Set([...before.keys(), ...sound.keys()]);
  return [...modules].filter((id) => before.get(id) !== sound.get(id));
}

/**
 * Hands what the content check has read to the catalog, and compiles bodies with `@astrojs/mdx`, by
 * the parser and the features of the check. What is compiled is the very text that the check has
 * found sound, whatever the disk holds by then; a file that it has not read, or found at fault,
 * becomes no module. Plain Markdown is put into the compiler's tree as it was parsed, so that one
 * compiler serves both.
 */
export function soundContent(
  sound: ReadonlyMap<string, ContentEntry>,
  options: Omit<BodyOptions, 'file' | 'pageOf' | 'highlight'>,
): AstroIntegration[] {
  const all = { ...options, pageOf: pageOfFile, highlight };
  const textOf = (module: URL): string => sound.get(fileURLToPath(module))?.body ?? '';
  const processorFor = (format: BodyFormat) =>
    satteri({
      features: featuresOf(format),
      hastPlugins: [format === 'md' ? plainPlugin(textOf, all) : bodyPlugin(all)],
    });
  const [rich, plain] = [processorFor('mdx'), processorFor('md')];
  const processor: typeof rich = {
    ...rich,
    async createMdxRenderer(...given) {
      const renderers = await Promise.all(
        [rich, plain].map((one) => one.createMdxRenderer!(...given)),
      );
      return {
        process: async (content, module, fields) => {
          await loadColours(sound.get(module)?.body ?? '');
          return renderers[isPlain(module) ? 1 : 0]!.process(content, module, fields);
        },
      };
    },
  };
  return [
    {
      name: 'sound-content',
      hooks: {
        'astro:config:setup': ({ config, updateConfig }) => {
          updateConfig({ vite: { plugins: [modules(sound, fileURLToPath(config.root))] } });
        },
      },
    },
    // What holds no component becomes one piece of HTML, which halves the cost of a large guide.
    mdx({ processor, optimize: true }),
  ];
}

type Plugin = Extract<
  NonNullable<ViteUserConfig['plugins']>[number],
  { readonly name: string; readonly hotUpdate?: unknown }
>;

/** Offers what the check has read as modules, in place of the files on the disk. */
const modules = (sound: ReadonlyMap<string, ContentEntry>, root: string): Plugin => ({
  name: 'sound-content',
  resolveId: {
    order: 'pre',
    filter: { id: /^virtual:content$|\.mdx$/ },
    handler(id) {
      if (id === list) return listModule;
      // A file that is gone while pages still need its text is known here alone.
      return sound.has(id) ? id : undefined;
    },
  },
  load: {
    order: 'pre',
    filter: { id: /^\0virtual:content$|\.mdx$/ },
    handler(id) {
      if (id === listModule) return listing(sound, root);
      const entry = sound.get(id);
      if (!entry) throw new Error(`${id} is no text that the content check has found sound.`);
      // Fields that are empty, so that no line of a body is ever taken for fields.
      return { code: `---\n---\n${isPlain(id) ? '' : entry.body}\n`, map: null };
    },
  },
  // Pages change when the check has passed what was saved, not when it is saved.
  hotUpdate: ({ file }) => (/\.mdx?$/.test(file) ? [] : undefined),
});

/** Code of the module that holds every record, and knows every body and loads none by itself. */
function listing(sound: ReadonlyMap<string, ContentEntry>, root: string): string {
  const entries = [...sound];
  const records = entries.map(([module, { collection, id, data, body }]) => ({
    collection,
    id,
    data,
    body,
    file: path.relative(root, fileOf(module)).replaceAll(path.sep, '/'),
  }));
  const bodies = entries
    .filter(([, { hasBody }]) => hasBody)
    .map(([module, { collection, id }]) => {
      const load = `() => import(${JSON.stringify(module)})`;
      return `[${JSON.stringify(`${collection}/${id}`)}, ${load}]`;
    });
  // A bundler reads one long text sooner than all the data in it.
  const text = JSON.stringify(JSON.stringify(records));
  return `export const records = JSON.parse(${text});
export const bodies = new Map([\n${bodies.join(',\n')}\n]);
`;
}
