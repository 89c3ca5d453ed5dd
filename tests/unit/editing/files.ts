import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import type { FileForm } from '../../../src/editing/form/record-file.ts';
import { type JsonSchema, type GroupShape, shapeOf } from '../../../src/editing/form/shape.ts';
import { kindOf } from '../../../src/guide/kinds.ts';
import { recordIn } from '../../../src/guide/record-file.ts';
import type { KindName } from '../../../src/model/guide.ts';
import { root, werkstatt } from '../../sites.ts';

/** A record file and the form that its kind has. */
export interface FormFile {
  readonly file: string;
  readonly text: string;
  readonly kind: KindName;
  readonly form: FileForm;
}

const around = {
  choicesFor: () => null,
  keysFor: () => ['frontend', 'backend', 'dual', 'pm', 'senior-pm'],
  hintFor: () => undefined,
};

const shapes = new Map<KindName, GroupShape>();
function shapeFor(kind: KindName): GroupShape {
  const known = shapes.get(kind);
  if (known) return known;
  const options = { io: 'input', unrepresentable: 'any' } as const;
  const schema = z.toJSONSchema(kindOf(kind).schema, options) as JsonSchema;
  const shape = shapeOf(schema, around) as GroupShape;
  shapes.set(kind, shape);
  return shape;
}

/** Every record file of our guide and of another team's. */
export const formFiles: readonly FormFile[] = [
  path.join(root, 'content'),
  werkstatt.content,
].flatMap((folder) =>
  (readdirSync(folder, { recursive: true }) as string[]).sort().flatMap((name): FormFile[] => {
    const [, inside = '', ending = ''] = /^(.+)\.(yaml|mdx|md)$/s.exec(name) ?? [];
    const record = inside ? recordIn(inside, ending === 'md' ? 'md' : 'mdx') : null;
    if (!record) return [];
    const file = path.join(folder, name);
    const form = { ending: ending as FileForm['ending'], shape: shapeFor(record.collection) };
    return [{ file, text: readFileSync(file, 'utf8'), kind: record.collection, form }];
  }),
);
