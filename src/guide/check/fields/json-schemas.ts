import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { siteSchema } from '../../../model/site.schema.ts';
import { kinds } from '../../kinds.ts';

/**
 * JSON Schemas of site.json and of every collection's fields, by name, as text.
 * Editors complete keys with them.
 */
export function jsonSchemas(): Record<string, string> {
  const all: [string, z.ZodType][] = [
    ['site', siteSchema],
    ...Object.entries(kinds).map(([name, { schema }]): [string, z.ZodType] => [name, schema]),
  ];
  return Object.fromEntries(
    all.map(([name, schema]) => [
      name,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2)}\n`,
    ]),
  );
}

// The command behind `npm run schemas`.
if (import.meta.main) {
  const folder = path.resolve(import.meta.dirname, '../../../../content/.schemas');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(jsonSchemas()))
    writeFileSync(path.join(folder, `${name}.json`), text);
}
