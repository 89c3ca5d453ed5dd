import { hintOf } from '../../model/message.ts';
import { id, link } from '../../model/fields.schema.ts';
import type { Choices, FormField, GroupShape, Shape } from '../form/shape.ts';
import type { Choice } from './choices.ts';

/** A field of the editor’s configuration. */
export type EditorField = Readonly<Record<string, unknown>> & { readonly name: string };

/** Collections that a field can look entries up in, and what there is to choose from besides. */
export interface Lists {
  readonly choices: Readonly<Record<string, readonly Choice[]>>;
  /** The collection of a kind and the field that names its entries, where it has just one. */
  readonly collections: Readonly<Record<string, { readonly name: string; readonly title: string }>>;
}

/** Texts longer than this get a field of several lines. */
const oneLine = 100;
/** Lists of texts no longer than this are shown as lines. */
const shortest = 160;

const saying = (
  schema: { safeParse(value: unknown): { error?: { issues: { message: string }[] } | undefined } },
  wrong: string,
): string => {
  const message = schema.safeParse(wrong).error?.issues[0]?.message ?? '';
  return `This ${message}. ${hintOf(message) ?? ''}`.trim();
};
const rules: Readonly<Record<string, string>> = {
  '^[a-z0-9]+(?:-[a-z0-9]+)*$': saying(id, 'A b'),
  '^\\/(?!\\/)\\S*$': saying(link, 'a'),
  '^\\d{4}-\\d{2}-\\d{2}$': 'Write year, month and day, such as 2026-11-21.',
  '\\?$': 'End it with ?.',
};

/** The fields that the editor shows for a group of keys. */
export const fieldsOf = ({ fields }: GroupShape, lists: Lists): EditorField[] =>
  fields.map((field) => fieldOf(field, lists));

function fieldOf({ key, shape, required, hint }: FormField, lists: Lists): EditorField {
  return {
    name: key,
    label: key,
    required,
    ...(hint && { hint }),
    ...widgetOf(shape, lists, key),
  };
}

function widgetOf(shape: Shape, lists: Lists, key: string): Record<string, unknown> {
  switch (shape.kind) {
    case 'text':
      return {
        widget: (shape.max ?? 0) > oneLine ? 'text' : 'string',
        ...(shape.min && { minlength: shape.min }),
        ...(shape.max && { maxlength: shape.max }),
        ...(shape.pattern && {
          pattern: [shape.pattern, rules[shape.pattern] ?? 'Saving says what is wrong with it.'],
        }),
      };
    case 'number':
      return {
        widget: 'number',
        value_type: shape.whole ? 'int' : 'float',
        ...limits(shape),
        ...(!shape.whole && { step: 0.01 }),
      };
    case 'flag':
      // A switch could not tell “no” from “not said”, and would write the first for the second.
      return {
        widget: 'select',
        options: [
          { label: 'yes', value: 'true' },
          { label: 'no', value: 'false' },
        ],
      };
    case 'lines':
      return { widget: 'text' };
    case 'choice':
      return choosing(shape.of, lists);
    case 'choices':
      return { ...choosing(shape.of, lists), multiple: true, ...limits(shape) };
    case 'list':
      return {
        widget: 'list',
        ...limits(shape),
        ...itemOf(shape.of, lists, key),
      };
    case 'group':
      return { widget: 'object', collapsed: 'auto', fields: fieldsOf(shape, lists) };
  }
}

const limits = ({ min, max }: { readonly min?: number; readonly max?: number }) => ({
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
});

function choosing(of: Choices, { choices, collections }: Lists): Record<string, unknown> {
  if ('words' in of) return { widget: 'select', options: of.words };
  const collection = collections[of.records];
  if (!collection) return { widget: 'select', options: choices[of.records] ?? [] };
  return {
    widget: 'relation',
    collection: collection.name,
    value_field: '{{slug}}',
    display_fields: [collection.title],
    search_fields: [collection.title],
  };
}

function itemOf(shape: Shape, lists: Lists, key: string): Record<string, unknown> {
  // A list of short texts is one line for each.
  if (shape.kind === 'text' && (shape.max ?? 0) <= shortest && !shape.pattern) return {};
  if (shape.kind !== 'group')
    return {
      collapsed: 'auto',
      field: {
        name: 'item',
        label: key,
        required: shape.kind !== 'lines',
        ...widgetOf(shape, lists, key),
      },
    };
  const [first] = shape.fields;
  return {
    collapsed: 'auto',
    fields: fieldsOf(shape, lists),
    ...(first && { summary: `{{fields.${first.key}}}` }),
  };
}
