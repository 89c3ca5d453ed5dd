import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import type { records as listed } from 'virtual:content';
import type { Reading } from '../guide/check/reading/reading.ts';
import type { ContentEntry } from '../guide/check/records/entry.ts';
import { isRead } from '../guide/kinds.ts';
import { pageOfFile } from '../guide/record-file.ts';
import { highlight, loadColours } from './code-colours.ts';
import type { BodyOptions } from '../model/markdown/body.ts';
import { featuresOf } from '../model/markdown/features.ts';
import type { PlaceOptions } from '../model/markdown/plain/links.ts';
import type { MadeBody } from '../model/markdown/plain/made-body.ts';
import { linksOf, placeBody } from '../model/markdown/plain/placed-body.ts';
import { bodyPlugin } from '../model/markdown/plugin.ts';
import type { Site } from '../model/site.schema.ts';

/** Every record that the content check has found sound, by its file. */
export type SoundContent = Map<string, ContentEntry>;

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
    sound.set(file.replaceAll(path.sep, '/'), entry);
  }
  const modules = new Set([...before.keys(), ...sound.keys()]);
  return [...modules].filter((id) => before.get(id) !== sound.get(id));
}

/**
 * Hands what the content check has read to the catalog: bodies of plain Markdown as HTML, others as
 * modules that `@astrojs/mdx` compiles, by the parser and the features of the check. What is
 * compiled is the very text that the check has found sound, whatever the disk holds by then; a file
 * that it has not read, or found at fault, becomes no module.
 */
export function soundContent(
  sound: ReadonlyMap<string, ContentEntry>,
  options: SoundOptions,
): AstroIntegration[] {
  const all = { ...options, pageOf: pageOfFile, highlight };
  const own = satteri({ features: featuresOf('mdx'), hastPlugins: [bodyPlugin(all)] });
  const processor: typeof own = {
    ...own,
    async createMdxRenderer(...given) {
      const { process } = await own.createMdxRenderer!(...given);
      return {
        process: async (content, module, fields) => {
          await loadColours(sound.get(module)?.body ?? '');
          return process(content, module, fields);
        },
      };
    },
  };
  return [
    {
      name: 'sound-content',
      hooks: {
        'astro:config:setup': ({ config, updateConfig }) => {
          const root = fileURLToPath(config.root);
          updateConfig({ vite: { plugins: [modules(sound, { ...options, root })] } });
        },
      },
    },
    // What holds no component becomes one piece of HTML, which halves the cost of a large guide.
    mdx({ processor, optimize: true }),
  ];
}

type SoundOptions = Omit<BodyOptions, 'file' | 'pageOf' | 'highlight'> &
  Pick<PlaceOptions, 'hasPage' | 'fileOf'>;

type Plugin = Extract<
  NonNullable<ViteUserConfig['plugins']>[number],
  { readonly name: string; readonly hotUpdate?: unknown }
>;

/** Offers what the check has read as modules, in place of the files on the disk. */
const modules = (
  sound: ReadonlyMap<string, ContentEntry>,
  options: SoundOptions & { readonly root: string },
): Plugin => ({
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
      if (id === listModule) return listing(sound, options, this.environment.mode === 'dev');
      const entry = sound.get(id);
      if (!entry) throw new Error(`${id} is no text that the content check has found sound.`);
      // Fields that are empty, so that no line of a body is ever taken for fields.
      return { code: `---\n---\n${entry.body}\n`, map: null };
    },
  },
  // Pages change when the check has passed what was saved, not when it is saved.
  hotUpdate: ({ file }) => (/\.mdx?$/.test(file) ? [] : undefined),
});

/** Where the records lie that are handed over; pages are made in the process that has read them. */
const handedOver = Symbol.for('role guide: records');

/**
 * Code of the module that holds every record, and knows every body with components and loads none
 * by itself. The records are handed over as they are: as text they would be written and read anew.
 * A server compiles every body that code names before it shows a page, so that its code names none.
 */
function listing(
  sound: ReadonlyMap<string, ContentEntry>,
  { root, ...options }: SoundOptions & { readonly root: string },
  isServed: boolean,
): string {
  const entries = [...sound];
  const records: (typeof listed)[number][] = entries.map(
    ([
      source,
      {
        collection,
        id,
        data,
        body,
        prose: { made },
        facts,
      },
    ]) => {
      const file = path.relative(root, source).replaceAll(path.sep, '/');
      const place = { ...options, file, pageOf: pageOfFile };
      const links = made && linksOf(made, place);
      return {
        ...{ collection, id, data, body, file },
        facts: facts && { ...facts, ...(links && { links }) },
        html: made ? () => htmlOf(made, body, place) : null,
      };
    },
  );
  (globalThis as Record<symbol, unknown>)[handedOver] = records;
  const bodies = entries
    .filter(([, { hasBody, prose }]) => hasBody && !prose.made)
    .map(([module, { collection, id }]) => {
      const file = JSON.stringify(module);
      const load = isServed ? `from(${file})` : `() => import(${file})`;
      return `[${JSON.stringify(`${collection}/${id}`)}, ${load}]`;
    });
  return `export const records = globalThis[Symbol.for(${JSON.stringify(handedOver.description)})];
const from = (file) => () => import(/* @vite-ignore */ file);
export const bodies = new Map([\n${bodies.join(',\n')}\n]);
`;

  async function htmlOf(made: MadeBody, body: string, place: PlaceOptions): Promise<string> {
    await loadColours(body);
    return placeBody(made, { ...place, highlight });
  }
}
