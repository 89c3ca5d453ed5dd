import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../../src/guide/check/fields/json-schemas.ts';
import { root } from '../../sites.ts';

test.each(Object.entries(jsonSchemas()))(
  'the JSON Schema of %s in content/.schemas is what the code says (npm run schemas)',
  (name, text) => {
    expect(readFileSync(path.join(root, 'content/.schemas', `${name}.json`), 'utf8')).toBe(text);
  },
);
