/** What a value of a record is in a form: how it is shown, and how it becomes data again. */
export type Shape =
  | TextShape
  | {
      readonly kind: 'number';
      readonly whole: boolean;
      readonly min?: number;
      readonly max?: number;
    }
  /** True or false, which a form must tell from “not said”. */
  | { readonly kind: 'flag' }
  /** Several lines, one text each. */
  | { readonly kind: 'lines' }
  /** One of several words or ids. */
  | { readonly kind: 'choice'; readonly of: Choices }
  /** Several ids. */
  | { readonly kind: 'choices'; readonly of: Choices; readonly min?: number; readonly max?: number }
  | { readonly kind: 'list'; readonly of: Shape; readonly min?: number; readonly max?: number }
  | GroupShape;

/** A text of one line or several. */
interface TextShape {
  readonly kind: 'text';
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  /** What the pattern asks for, in words. */
  readonly rule?: string;
}

/** What there is to choose from: words of the schema, or records and entries of the guide. */
export type Choices = { readonly words: readonly string[] } | { readonly records: string };

/** A group of keys, each with a form of its own. */
export interface GroupShape {
  readonly kind: 'group';
  readonly fields: readonly FormField[];
}

/** A key of a record, as a form asks for it. */
export interface FormField {
  readonly key: string;
  readonly shape: Shape;
  readonly required: boolean;
  /** What the schema says of it. */
  readonly hint?: string;
}

/** The part of a JSON Schema that tells what a form has to ask for. */
export interface JsonSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly oneOf?: readonly JsonSchema[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** What a form needs to know of a guide beyond its schemas. */
export interface Surroundings {
  /** What the key at a path chooses from, such as `sources`; null where it is free. */
  choicesFor(path: readonly string[]): string | null;
  /** Keys of a group that has one for each role or position; null where nobody knows them. */
  keysFor(path: readonly string[]): readonly string[] | null;
  /** What the schema says of the key at a path. */
  hintFor(path: readonly string[]): string | undefined;
}

/** The form of a value, or null where a form cannot ask for it. */
export function shapeOf(
  schema: JsonSchema,
  around: Surroundings,
  path: readonly string[] = [],
): Shape | null {
  const { type, oneOf, items, properties, additionalProperties } = schema;
  const words = wordsOf(schema);
  const records = around.choicesFor(path);
  if (words) return { kind: 'choice', of: { words } };
  if (type === 'string') return records ? { kind: 'choice', of: { records } } : textOf(schema);
  if (type === 'integer' || type === 'number')
    return {
      kind: 'number',
      whole: type === 'integer',
      ...between(schema.minimum, schema.maximum),
    };
  if (type === 'boolean') return { kind: 'flag' };
  if (type === 'array' && items) return listOf(schema, items, around, path);
  if (oneOf) return merged(oneOf, around, path);
  if (properties) return groupOf(properties, schema.required ?? [], around, path);
  const keys = typeof additionalProperties === 'object' ? around.keysFor(path) : null;
  if (!keys) return null;
  const each = additionalProperties as JsonSchema;
  return groupOf(Object.fromEntries(keys.map((key) => [key, each])), [], around, path);
}

const wordsOf = ({ enum: words, const: word }: JsonSchema): string[] | null =>
  typeof word === 'string' ? [word] : words ? words.map(String) : null;

const textOf = ({ minLength, maxLength, pattern, format }: JsonSchema): Shape => ({
  kind: 'text',
  ...between(minLength, maxLength),
  // The pattern of a day is a whole calendar; a form says it shorter.
  ...(format === 'date' ? { pattern: '^\\d{4}-\\d{2}-\\d{2}$' } : pattern && { pattern }),
});

/** The largest whole numbers are no limit that anybody means. */
const between = (min?: number, max?: number) => ({
  ...(min !== undefined && min > Number.MIN_SAFE_INTEGER && { min }),
  ...(max !== undefined && max < Number.MAX_SAFE_INTEGER && { max }),
});

function listOf(
  { minItems, maxItems }: JsonSchema,
  items: JsonSchema,
  around: Surroundings,
  path: readonly string[],
): Shape | null {
  const limits = between(minItems, maxItems);
  if (items.type === 'array') return { kind: 'list', of: { kind: 'lines' }, ...limits };
  const isOfLines = path.length > 2 && path[0] === 'expectations';
  if (isOfLines) return { kind: 'lines' };
  const of = shapeOf(items, around, path);
  if (of?.kind === 'choice') return { kind: 'choices', of: of.of, ...limits };
  return of && { kind: 'list', of, ...limits };
}

function groupOf(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
  around: Surroundings,
  path: readonly string[],
): Shape | null {
  const fields = Object.entries(properties).flatMap(([key, schema]): FormField[] => {
    const inner = [...path, key];
    const shape = shapeOf(schema, around, inner);
    // What a comment says of a word is true of one of the words alone.
    const hint =
      shape?.kind === 'choice' && 'words' in shape.of ? undefined : around.hintFor(inner);
    return shape ? [{ key, shape, required: required.includes(key), ...(hint && { hint }) }] : [];
  });
  return fields.length ? { kind: 'group', fields } : null;
}

/** Groups of which a record is one become one form; what only some of them need is not required. */
function merged(
  all: readonly JsonSchema[],
  around: Surroundings,
  path: readonly string[],
): Shape | null {
  if (all.some(({ properties }) => !properties)) return null;
  const properties: Record<string, JsonSchema> = {};
  for (const { properties: own = {} } of all)
    for (const [key, schema] of Object.entries(own)) {
      const words = [...(wordsOf(properties[key] ?? {}) ?? []), ...(wordsOf(schema) ?? [])];
      const known = properties[key];
      if (known && !words.length && JSON.stringify(known) !== JSON.stringify(schema)) return null;
      properties[key] = words.length ? { enum: words } : schema;
    }
  const required = Object.keys(properties).filter((key) =>
    all.every((one) => one.required?.includes(key)),
  );
  return groupOf(properties, required, around, path);
}
