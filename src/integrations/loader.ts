import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { splitFile } from '../guide/check/records/file-parts.ts';
import { recordFiles } from '../guide/check/files/content-files.ts';
import { yamlValues } from '../guide/check/fields/record.ts';
import type { Site } from '../model/site.schema.ts';
import type { KindName } from '../model/guide.ts';
import { isRead } from '../guide/kinds.ts';

/** What the author's server says when content has changed: records that stay as they were. */
export interface Refresh {
  /** Each as `collection/id`. Their files are at fault, or gone while others still name them. */
  readonly held: readonly string[];
}

/**
 * Reads the records of one collection, from the same text and in the same way as the content
 * check: their fields, and their bodies as text. A body becomes no module, so that nothing of it
 * is compiled, bundled or run.
 */
export function records(contentDir: URL, name: KindName, site: Site): Loader {
  return {
    name: 'records',
    async load({ config, store, parseData, generateDigest, refreshContextData }) {
      const { held = [] } = (refreshContextData ?? {}) as Partial<Refresh>;
      const isHeld = (id: string): boolean => held.includes(`${name}/${id}`);
      const folder = fileURLToPath(contentDir);
      const root = fileURLToPath(config.root);
      const files = isRead(name, site) ? recordFiles(folder, name) : [];
      const ids = new Set(files.map(({ id }) => id));
      for (const id of store.keys()) if (!ids.has(id) && !isHeld(id)) store.delete(id);
      for (const source of files) {
        const { id, file, text } = source;
        const digest = generateDigest(text);
        if (isHeld(id) || store.get(id)?.digest === digest) continue;
        const { fields, body } = splitFile(source);
        const place = path.join(folder, file.replace(/^content\//, ''));
        store.set({
          id,
          data: await parseData({ id, data: yamlValues(fields), filePath: place }),
          ...(body && { body }),
          filePath: path.relative(root, place).split(path.sep).join('/'),
          digest,
        });
      }
    },
  };
}
