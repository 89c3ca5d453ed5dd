import { z } from 'astro/zod';
import type { Finding } from '../fault.ts';
import { explain, type Issue, valueAt } from './issue.ts';
import { locate, locateKey, type RecordText } from './record.ts';
import { didYouMean } from '../../../model/nearest.ts';
import { oneLine } from '../../../model/fields.schema.ts';
import { unseenIn } from '../prose/writing.ts';

type Path = readonly PropertyKey[];

/** A record's data as its schema gives it, and what is wrong with it or could be better. */
interface Parsed<T> {
  /** Null where the data are not what the schema asks for. */
  readonly value: T | null;
  readonly findings: readonly Finding[];
}

/** Checks a record against its schema; each finding points at the value or key at fault. */
export function parseRecord<T>(record: RecordText, schema: z.ZodType<T>): Parsed<T> {
  const result = schema.safeParse(record.data);
  const advice: Finding[] = [
    ...record.advice,
    ...unseenIn(record.data).map(({ path, reason, hint }) => ({
      offset: locate(record, path),
      field: fieldName(path),
      reason,
      hint,
      advice: true as const,
    })),
  ];
  if (result.success) return { value: result.data, findings: advice };
  const told = new Map<string, Issue>();
  for (const issue of result.error.issues) {
    const name = JSON.stringify(issue.path);
    const before = told.get(name);
    if (!before || rank(issue) < rank(before)) told.set(name, issue);
  }
  const findings = [...told.values()].flatMap((issue) => describe(issue, record, schema));
  return { value: null, findings: [...findings, ...advice] };
}

/** Of one value only what matters most is told: what is of another kind is not too short as well. */
function rank(issue: Issue): number {
  if (issue.code === 'invalid_type') return 0;
  if (issue.code === 'custom' && issue.message === oneLine) return 1;
  // Of two lower limits, the higher one tells how much is missing.
  return issue.code === 'too_small' ? 3 - Number(issue.minimum) / 1e6 : 3;
}

function describe(issue: Issue, record: RecordText, schema: z.ZodType): Finding[] {
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
    const told = inner && explain({ ...inner, path: [] } as Issue, { ...record, data: key });
    return [
      {
        offset: locateKey(record, issue.path.slice(0, -1), key),
        field,
        reason: `The key ${lowered(told?.reason ?? 'cannot be one.')}`,
        hint: told?.hint ?? 'Write another key.',
      },
    ];
  }
  return [
    { offset: locate(record, issue.path), field, ...explain(issue, record) },
    ...misspelt(issue, record, schema),
  ];
}

/**
 * Keys that are not known beside one that is missing and tells which others belong there: the schema
 * looks no further without it.
 */
function misspelt(issue: Issue, record: RecordText, schema: z.ZodType): Finding[] {
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

/** `['door', 'owns']` reads `door.owns`; list places count from 1, as people do. */
export const fieldName = (path: Path): string =>
  path
    .map((part, place) =>
      typeof part === 'number' ? `[${part + 1}]` : `${place ? '.' : ''}${String(part)}`,
    )
    .join('') || 'record';

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
    all.flatMap((one) => [one, ...spread([...(one.anyOf ?? []), ...(one.oneOf ?? [])])]);
  for (const part of path)
    parts = spread(parts).flatMap((one) => {
      const extra = typeof one.additionalProperties === 'object' ? one.additionalProperties : null;
      const inner =
        typeof part === 'number' ? one.items : (one.properties?.[String(part)] ?? extra);
      return inner ? [inner] : [];
    });
  const present = new Set(Object.keys((valueAt(data, path) as object | null) ?? {}));
  const known = new Set(spread(parts).flatMap((one) => Object.keys(one.properties ?? {})));
  return [...known].filter((key) => !present.has(key));
}
