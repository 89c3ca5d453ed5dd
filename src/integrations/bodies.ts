import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import type { Reading } from '../guide/check/reading/reading.ts';
import type { BodyOptions } from '../model/markdown/body.ts';
import { pageOfFile } from '../guide/record-file.ts';
import { type BodyFormat, featuresOf, formatOf } from '../model/markdown/features.ts';
import { bodyPlugin, plainPlugin } from '../model/markdown/plugin.ts';

/** A body that the content check has found sound. */
interface SoundBody {
  /** Its record, as `collection/id`. */
  readonly record: string;
  readonly text: string;
}

/** Every body that may be compiled, by the module that it becomes. */
export type SoundBodies = Map<string, SoundBody>;

/** The module of a file's body. One of plain Markdown has an ending that the compiler knows. */
const moduleOf = (file: string): string => (formatOf(file) === 'md' ? `${file}.mdx` : file);
const isPlain = (module: string): boolean => module.endsWith('.md.mdx');

/** What the catalog imports, and the bundler calls it. */
const list = 'virtual:bodies';
export const listModule = `\0${list}`;

/**
 * Keeps what is sound of `readings` in `sound`, and nothing else. Gives the modules whose bodies
 * are other ones than before.
 */
export function keepSound(
  sound: SoundBodies,
  content: string,
  readings: Iterable<Reading>,
): string[] {
  const before = new Map(sound);
  sound.clear();
  for (const { source, entry, diagnostics } of readings) {
    if (!entry?.hasBody || !diagnostics.every(({ advice }) => advice)) continue;
    const file = path.join(content, source.file.replace(/^content\//, ''));
    const record = `${entry.collection}/${entry.id}`;
    sound.set(moduleOf(file.replaceAll(path.sep, '/')), { record, text: entry.body });
  }
  const modules = new Set([...before.keys(), ...sound.keys()]);
  return [...modules].filter((id) => before.get(id)?.text !== sound.get(id)?.text);
}

/**
 * Compiles bodies with `@astrojs/mdx`, by the parser and the features of the content check. What is
 * compiled is the very text that the check has found sound, whatever the disk holds by then; a file
 * that it has not read, or found at fault, becomes no module. Plain Markdown is put into the
 * compiler's tree as it was parsed, so that one compiler serves both.
 */
export function bodies(
  sound: ReadonlyMap<string, SoundBody>,
  options: Omit<BodyOptions, 'file' | 'pageOf'>,
): AstroIntegration[] {
  const textOf = (module: URL): string => sound.get(fileURLToPath(module))?.text ?? '';
  const processorFor = (format: BodyFormat) =>
    satteri({
      features: featuresOf(format),
      mdastPlugins: format === 'md' ? [plainPlugin(textOf)] : [],
      hastPlugins: [bodyPlugin({ ...options, pageOf: pageOfFile })],
    });
  const [rich, plain] = [processorFor('mdx'), processorFor('md')];
  const processor: typeof rich = {
    ...rich,
    async createMdxRenderer(...given) {
      const renderers = await Promise.all(
        [rich, plain].map((one) => one.createMdxRenderer!(...given)),
      );
      return {
        process: (content, module, fields) =>
          renderers[isPlain(module) ? 1 : 0]!.process(content, module, fields),
      };
    },
  };
  return [
    {
      name: 'sound-bodies',
      hooks: {
        'astro:config:setup': ({ updateConfig }) => {
          updateConfig({ vite: { plugins: [soundBodies(sound)] } });
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

/** Offers the bodies that the check has read as modules, in place of the files on the disk. */
const soundBodies = (sound: ReadonlyMap<string, SoundBody>): Plugin => ({
  name: 'sound-bodies',
  resolveId: {
    order: 'pre',
    filter: { id: /^virtual:bodies$|\.mdx$/ },
    handler(id) {
      if (id === list) return listModule;
      // A file that is gone while pages still need its text is known here alone.
      return sound.has(id) ? id : undefined;
    },
  },
  load: {
    order: 'pre',
    filter: { id: /^\0virtual:bodies$|\.mdx$/ },
    handler(id) {
      if (id === listModule) return listing(sound);
      const body = sound.get(id);
      if (!body) throw new Error(`${id} is no text that the content check has found sound.`);
      // Fields that are empty, so that no line of a body is ever taken for fields.
      return { code: `---\n---\n${isPlain(id) ? '' : body.text}\n`, map: null };
    },
  },
  // Pages change when the check has passed what was saved, not when it is saved.
  hotUpdate: ({ file }) => (/\.mdx?$/.test(file) ? [] : undefined),
});

/** Code of the module that knows every body, and loads none before it is asked for. */
const listing = (sound: ReadonlyMap<string, SoundBody>): string => {
  const entries = [...sound].map(
    ([file, { record }]) => `[${JSON.stringify(record)}, () => import(${JSON.stringify(file)})]`,
  );
  return `export const bodies = new Map([\n${entries.join(',\n')}\n]);\n`;
};
