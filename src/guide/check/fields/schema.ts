import { z } from 'astro/zod';
import type { Diagnostic } from '../diagnostic.ts';
import { explain, type Issue, valueAt } from './schema-issue.ts';
import { locate, locateKey, type RecordText } from './record.ts';
import { didYouMean } from '../../../model/nearest.ts';
import { oneLine } from '../../../model/fields.schema.ts';
import { fieldName } from './field-name.ts';
import { invisibleIn } from './invisible.ts';

type Path = readonly PropertyKey[];

/** A record's data as its schema gives it, and what is wrong with it or could be better. */
export interface Parsed<T> {
  /** Null where the data are not what the schema asks for. */
  readonly value: T | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks a record against its schema; each diagnostic points at the value or key at fault. */
export function parseRecord<T>(record: RecordText, schema: z.ZodType<T>): Parsed<T> {
  const result = schema.safeParse(record.data);
  const advice: Diagnostic[] = [
    ...record.advice,
    ...invisibleIn(record.data).map(({ path, reason, hint }) => ({
      offset: locate(record, path),
      field: fieldName(path),
      reason,
      hint,
      advice: true as const,
    })),
  ];
  if (result.success) return { value: result.data, diagnostics: advice };
  const first = new Map<string, Issue>();
  for (const issue of result.error.issues) {
    const name = JSON.stringify(issue.path);
    const before = first.get(name);
    if (!before || rank(issue) < rank(before)) first.set(name, issue);
  }
  const diagnostics = [...first.values()].flatMap((issue) => describe(issue, record, schema));
  return { value: null, diagnostics: [...diagnostics, ...advice] };
}

/**
 * Of each value only what matters most is reported: what is of another kind is not too short as
 * well.
 */
function rank(issue: Issue): number {
  if (issue.code === 'invalid_type') return 0;
  if (issue.code === 'custom' && issue.message === oneLine) return 1;
  // Of two lower limits, the higher one tells how much is missing.
  return issue.code === 'too_small' ? 3 - Number(issue.minimum) / 1e6 : 3;
}

function describe(issue: Issue, record: RecordText, schema: z.ZodType): Diagnostic[] {
  const field = fieldName(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path, record.data);
    return issue.keys.map((key) => ({
      offset: locateKey(record, issue.path, key),
      field: fieldName([...issue.path, key]),
      reason: 'The key is not known here.',
      hint: hintFor(key, known),
    }));
  }
  if (issue.code === 'invalid_key') {
    const key = String(issue.path.at(-1));
    const inner = issue.issues[0];
    const problem = inner && explain({ ...inner, path: [] } as Issue, { ...record, data: key });
    return [
      {
        offset: locateKey(record, issue.path.slice(0, -1), key),
        field,
        reason: `The key ${lowered(problem?.reason ?? 'cannot be one.')}`,
        hint: problem?.hint ?? 'Write another key.',
      },
    ];
  }
  return [
    { offset: locate(record, issue.path), field, ...explain(issue, record) },
    ...misspelt(issue, record, schema),
  ];
}

/**
 * Keys that are not known next to one that is missing and tells which others belong there: the
 * schema looks no further without it.
 */
function misspelt(issue: Issue, record: RecordText, schema: z.ZodType): Diagnostic[] {
  if (issue.code !== 'invalid_union' || valueAt(record.data, issue.path) !== undefined) return [];
  const group = issue.path.slice(0, -1);
  const known = keysAt(schema, group, {});
  return Object.keys((valueAt(record.data, group) as object | null) ?? {})
    .filter((key) => !known.includes(key))
    .map((key) => ({
      offset: locateKey(record, group, key),
      field: fieldName([...group, key]),
      reason: 'The key is not known here.',
      hint: hintFor(key, keysAt(schema, group, record.data)),
    }));
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function hintFor(key: string, known: readonly string[]): string {
  if (/^\w+:\S/.test(key)) return 'Write a space after the colon.';
  return (
    didYouMean(key, known) ??
    (known.length ? `Delete it. Known keys: ${known.join(', ')}.` : 'Delete it.')
  );
}

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

const jsonSchemas = new WeakMap<z.ZodType, JsonSchema>();

/** A schema as JSON Schema, which takes so long to make that it is made once. */
function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const made =
    jsonSchemas.get(schema) ??
    (z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema);
  jsonSchemas.set(schema, made);
  return made;
}

/** Keys that the schema knows at a path, read off its JSON Schema. */
function keysAt(schema: z.ZodType, path: Path, data: unknown): string[] {
  let parts = [jsonSchemaOf(schema)];
  const spread = (all: JsonSchema[]): JsonSchema[] =>
    all.flatMap((part) => [part, ...spread([...(part.anyOf ?? []), ...(part.oneOf ?? [])])]);
  for (const part of path)
    parts = spread(parts).flatMap(({ items, properties, additionalProperties }) => {
      const extra = typeof additionalProperties === 'object' ? additionalProperties : null;
      const inner = typeof part === 'number' ? items : (properties?.[String(part)] ?? extra);
      return inner ? [inner] : [];
    });
  const present = new Set(Object.keys((valueAt(data, path) as object | null) ?? {}));
  const known = new Set(spread(parts).flatMap(({ properties }) => Object.keys(properties ?? {})));
  return [...known].filter((key) => !present.has(key));
}
