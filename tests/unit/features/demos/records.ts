import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Demo } from '../../../../src/model/guide.ts';
import { root } from '../../../sites.ts';

const folder = path.join(root, 'content/demos');

/** The demos of the guide, as their files have them. */
export const demoRecords: readonly { readonly id: string; readonly data: Demo }[] = readdirSync(
  folder,
)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => ({
    id: path.basename(file, '.yaml'),
    data: parse(readFileSync(path.join(folder, file), 'utf8')) as Demo,
  }));
