import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { load as parseYaml } from 'js-yaml';
import { split } from './check/entry.ts';
import { formatFaults } from './check/fault.ts';
import { fileFaults } from './check/file.ts';
import type { Collection, CollectionName } from './schemas/collections.ts';

/**
 * Reads the records of one collection: their fields, and their bodies as text. A body becomes no
 * module, so that nothing of it is compiled, bundled or run. The author's server leaves a record
 * as it was while its file is at fault.
 */
export function records(contentDir: URL, name: CollectionName, collection: Collection): Loader {
  const folder = path.join(fileURLToPath(contentDir), collection.folder);
  const belongs = (file: string): boolean => {
    const { name: id, ext, dir } = path.parse(file);
    // Hidden files and drafts, which the content check passes over too.
    if (/^[._]/.test(id)) return false;
    const known = collection.endings.some((ending) => ext === `.${ending}`);
    return known && path.relative(folder, dir) === '' && id === (collection.only ?? id);
  };
  return {
    name: 'records',
    async load({ config, store, parseData, generateDigest, watcher, logger }) {
      const read = async (file: string): Promise<string> => {
        const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
        const { name: id, ext } = path.parse(file);
        const digest = generateDigest(text);
        if (store.get(id)?.digest === digest) return id;
        const { fields, body } = ext === '.yaml' ? { fields: text, body: null } : split(text);
        const given = (parseYaml(fields) ?? {}) as Record<string, unknown>;
        store.set({
          id,
          data: await parseData({ id, data: given, filePath: file }),
          ...(body !== null && { body: body.trim() }),
          filePath: path.relative(fileURLToPath(config.root), file).split(path.sep).join('/'),
          digest,
        });
        return id;
      };

      const names = existsSync(folder) ? readdirSync(folder) : [];
      const files = names.map((file) => path.join(folder, file)).filter(belongs);
      const ids = new Set(await Promise.all(files.map(read)));
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id);

      watcher?.add(folder);
      const change = async (file: string): Promise<void> => {
        if (!belongs(file)) return;
        const faults = fileFaults(fileURLToPath(contentDir), file);
        if (faults.length) return logger.error(formatFaults(faults));
        await read(file);
        logger.info(`${name}: read ${path.basename(file)} again`);
      };
      watcher?.on('add', change);
      watcher?.on('change', change);
      watcher?.on('unlink', (file) => {
        if (belongs(file)) store.delete(path.parse(file).name);
      });
    },
  };
}
