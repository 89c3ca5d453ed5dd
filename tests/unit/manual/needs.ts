import { jsonSchemas } from '../../../src/guide/check/fields/json-schemas.ts';

/** The part of a JSON Schema that says which keys there are. */
interface Schema {
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly const?: unknown;
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** Whether a key has to be there: always, never, or in some of the forms that a record can take. */
export type Need = 'yes' | 'no' | 'partly';

/** The schema of site.json and of each kind of record, by name. */
export const schemas: Readonly<Record<string, Schema>> = Object.fromEntries(
  Object.entries(jsonSchemas()).map(([name, text]) => [name, JSON.parse(text) as Schema]),
);

/** The forms that a value can take, entries of a list among them. */
export const formsOf = ({ anyOf = [], oneOf = [], ...schema }: Schema): readonly Schema[] => {
  const forms = [...anyOf, ...oneOf].flatMap(formsOf);
  if (forms.length) return forms;
  return schema.items ? formsOf(schema.items) : [schema];
};

/** Every key of a schema and of what its values hold, such as `head.title`. */
export function needsOf(schema: Schema): Map<string, Need> {
  const found = new Map<string, Need>();
  const forms = formsOf(schema);
  for (const name of new Set(forms.flatMap(({ properties = {} }) => Object.keys(properties)))) {
    const having = forms.filter(({ properties }) => properties?.[name]);
    const needing = having.filter(({ required }) => required?.includes(name)).length;
    found.set(name, needing === 0 ? 'no' : needing === forms.length ? 'yes' : 'partly');
    const inner = having.flatMap(({ properties }) => [...needsOf(properties![name]!)]);
    for (const [key, need] of inner) {
      const path = `${name}.${key}`;
      found.set(path, (found.get(path) ?? need) === need ? need : 'partly');
    }
  }
  return found;
}

/** How long the text of each key is, such as `3–70`; keys that hold no text are left out. */
export function lengthsOf(schema: Schema): Map<string, string> {
  const found = new Map<string, string>();
  for (const { properties = {} } of formsOf(schema))
    for (const [name, value] of Object.entries(properties)) {
      for (const { minLength, maxLength } of formsOf(value))
        if (maxLength !== undefined) found.set(name, `${minLength ?? 0}–${maxLength}`);
      for (const [key, length] of lengthsOf(value)) found.set(`${name}.${key}`, length);
    }
  return found;
}
