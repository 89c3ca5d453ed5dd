import { z } from 'astro/zod';
import { didYouMean } from '../domain/nearest.ts';
import type { Finding } from './fault.ts';
import { locate, locateKey, type RecordText } from './record.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** A record's data as its schema gives it, or what keeps it from being that. */
export type Parsed<T> =
  | { readonly value: T; readonly findings: readonly [] }
  | { readonly value: null; readonly findings: readonly Finding[] };

/** Checks a record against its schema; each finding points at the value or key at fault. */
export function parseRecord<T>(record: RecordText, schema: z.ZodType<T>): Parsed<T> {
  const result = schema.safeParse(record.data);
  if (result.success) return { value: result.data, findings: [] };
  const wrong = new Set(
    result.error.issues
      .filter(({ code }) => code === 'invalid_type')
      .map(({ path }) => fieldName(path)),
  );
  const findings = result.error.issues
    // What is of another kind altogether is not too short as well.
    .filter(({ code, path }) => code === 'invalid_type' || !wrong.has(fieldName(path)))
    .flatMap((issue) => describe(issue, record, schema));
  return { value: null, findings };
}

function describe(issue: Issue, record: RecordText, schema: z.ZodType): Finding[] {
  const field = fieldName(issue.path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      offset: locateKey(record, issue.path, key),
      field: fieldName([...issue.path, key]),
      reason: 'The key is not known here.',
      hint: hintFor(key, keysAt(schema, issue.path, record.data)),
    }));
  const options = allowedValues(issue);
  if (options) {
    const allowed = options.map(String);
    const given = valueAt(record.data, issue.path);
    if (given !== undefined)
      return [
        {
          offset: locate(record, issue.path),
          field,
          reason: `Is “${String(given)}”, but must be one of: ${allowed.join(', ')}.`,
          hint: didYouMean(String(given), allowed),
        },
      ];
  }
  if (issue.code === 'invalid_key')
    return [
      {
        offset: locateKey(record, issue.path.slice(0, -1), String(issue.path.at(-1))),
        field,
        reason: `The key ${issue.issues[0]?.message ?? 'is not valid'}.`,
      },
    ];
  return [{ offset: locate(record, issue.path), field, ...explain(issue, record) }];
}

/** The fixed set of values that an issue is about, if it is about one. */
function allowedValues(issue: Issue): readonly unknown[] | null {
  if (issue.code === 'invalid_value') return issue.values;
  if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options))
    return issue.options;
  return null;
}

function explain(issue: Issue, record: RecordText): { reason: string; hint?: string } {
  const given = valueAt(record.data, issue.path);
  if (given === undefined || (given === null && issue.code === 'invalid_type'))
    return {
      reason: given === null ? 'The value is empty.' : 'The key is missing.',
      hint: given === null ? 'Write a value, or delete the key.' : 'Add it.',
    };
  if (issue.code === 'invalid_type')
    return {
      reason: `Is ${kindOf(given)}, but must be ${kinds[issue.expected] ?? issue.expected}.`,
      ...(issue.expected === 'string' && { hint: 'Put it in quotes.' }),
    };
  return { reason: `${issue.message.charAt(0).toUpperCase()}${issue.message.slice(1)}.` };
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
};

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'a list' : (kinds[typeof value] ?? 'nothing');

/** `['door', 'owns']` reads `door.owns`; list places count from 1, as people do. */
export const fieldName = (path: Path): string =>
  path
    .map((part, place) =>
      typeof part === 'number' ? `[${part + 1}]` : `${place ? '.' : ''}${String(part)}`,
    )
    .join('') || 'record';

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, part) =>
      value && typeof value === 'object' && Object.hasOwn(value, part)
        ? (value as Record<PropertyKey, unknown>)[part]
        : undefined,
    data,
  );

const hintFor = (key: string, known: readonly string[]): string | null =>
  didYouMean(key, known) ?? (known.length ? `Known keys: ${known.join(', ')}.` : null);

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

/** Keys that the schema knows at a path, read off its JSON Schema. */
function keysAt(schema: z.ZodType, path: Path, data: unknown): string[] {
  let parts = [z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema];
  const spread = (all: JsonSchema[]): JsonSchema[] =>
    all.flatMap((one) => [one, ...spread([...(one.anyOf ?? []), ...(one.oneOf ?? [])])]);
  for (const part of path)
    parts = spread(parts).flatMap((one) => {
      const extra = typeof one.additionalProperties === 'object' ? one.additionalProperties : null;
      const inner =
        typeof part === 'number' ? one.items : (one.properties?.[String(part)] ?? extra);
      return inner ? [inner] : [];
    });
  const present = Object.keys((valueAt(data, path) as object | null) ?? {});
  const known = new Set(spread(parts).flatMap((one) => Object.keys(one.properties ?? {})));
  return [...known].filter((key) => !present.includes(key));
}
