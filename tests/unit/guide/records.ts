import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { root, werkstatt } from '../../sites.ts';
import type { Kind } from '../../../src/model/kind.ts';
import type { KindName } from '../../../src/model/guide.ts';
import { kindOf } from '../../../src/guide/kinds.ts';

/** The fields of one real record. */
export interface RecordFields {
  readonly file: string;
  readonly fields: Tree;
}

/** Plain data as YAML and JSON know it. */
export type Tree = string | number | boolean | Tree[] | { [key: string]: Tree };

const content = path.join(root, 'content');

/** The fields of site.json. */
export const readSite = (): Tree =>
  JSON.parse(readFileSync(path.join(content, 'site.json'), 'utf8')) as Tree;

/** Every real record of a collection; where the guide has none, those of the other organisation. */
export function readRecords(name: KindName): RecordFields[] {
  const { folder, only, endings }: Kind = kindOf(name);
  const place = [content, werkstatt.content].find((one) => existsSync(path.join(one, folder)))!;
  return readdirSync(path.join(place, folder))
    .filter((file) => {
      const { name: id, ext } = path.parse(file);
      return endings.some((ending) => ext === `.${ending}`) && (only ?? id) === id;
    })
    .map((file) => {
      const text = readFileSync(path.join(place, folder, file), 'utf8');
      const fields = file.endsWith('.yaml') ? text : text.split(/^---\s*$/m)[1];
      return { file: path.posix.join(folder, file), fields: parse(fields ?? '') as Tree };
    });
}

/** One change of a record that its schema must not accept, and where it was made. */
interface Change {
  readonly where: string;
  readonly fields: Tree;
}

/**
 * Every copy of a record in which one value is another: `change` gives the values to put in the
 * place of a value, and `key` is the name of the field that it stands in.
 */
export function changes(
  fields: Tree,
  change: (value: Tree, key: string) => readonly Tree[],
  where = '',
): Change[] {
  const key = where.split('.').findLast((part) => !/^\d*$/.test(part)) ?? '';
  const here = change(fields, key).map((changed) => ({ where, fields: changed }));
  const inside = (name: string | number, value: Tree, put: (value: Tree) => Tree): Change[] =>
    changes(value, change, `${where}.${name}`).map((change) => ({
      ...change,
      fields: put(change.fields),
    }));
  if (Array.isArray(fields))
    return [
      ...here,
      ...fields.flatMap((value, place) => inside(place, value, (put) => fields.with(place, put))),
    ];
  if (typeof fields === 'object')
    return [
      ...here,
      ...Object.entries(fields).flatMap(([name, value]) =>
        inside(name, value, (put) => ({ ...fields, [name]: put })),
      ),
    ];
  return here;
}
