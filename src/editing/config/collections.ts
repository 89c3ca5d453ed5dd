import { readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { kindNames, kindOf } from '../../guide/kinds.ts';
import { recordIn } from '../../guide/record-file.ts';
import type { Guide, KindName } from '../../model/guide.ts';
import type { FileForm } from '../form/record-file.ts';
import { type GroupShape, type JsonSchema, shapeOf } from '../form/shape.ts';
import { choicesFor, choicesIn, keysFor } from './choices.ts';
import { type EditorField, fieldsOf, type Lists } from './fields.ts';

/** How files of one kind and ending are read and written, by the name of their format. */
export interface Format extends FileForm {
  readonly name: string;
  readonly kind: KindName;
}

/** What the editor is told of the content. */
export interface EditorContent {
  readonly collections: readonly Readonly<Record<string, unknown>>[];
  readonly formats: readonly Format[];
}

/** Kinds whose fields have no form: they are edited as files. */
const unfit: ReadonlySet<KindName> = new Set(['demos', 'quizKeying', 'quizFigures']);

/** Keys by which people know a record, the first that its kind has. */
const titles = ['title', 'term', 'question', 'name'];

/** Record files of a kind in one folder with one ending, by their names. */
interface Folder {
  readonly kind: KindName;
  readonly folder: string;
  readonly ending: FileForm['ending'];
  readonly names: readonly string[];
}

/** Makes collections and formats of a guide’s kinds and of the files that it has. */
export function contentOf(
  guide: Guide,
  content: string,
  hintFor: (kind: KindName, path: readonly string[]) => string | undefined,
): EditorContent {
  const folders = foldersIn(content);
  const choices = choicesIn(guide);
  const shapes = new Map<KindName, GroupShape>();
  for (const kind of kindNames) {
    const schema = z.toJSONSchema(kindOf(kind).schema, { io: 'input', unrepresentable: 'any' });
    const shape = shapeOf(schema as JsonSchema, {
      choicesFor(keys) {
        const found = choicesFor(kind, keys);
        return found && choices[found]?.length ? found : null;
      },
      keysFor: (keys) => keysFor(guide, keys),
      hintFor: (keys) => hintFor(kind, keys),
    });
    if (shape?.kind === 'group' && !unfit.has(kind)) shapes.set(kind, shape);
  }
  const titleOf = (kind: KindName): string =>
    titles.find((title) => shapes.get(kind)?.fields.some(({ key }) => key === title)) ?? '';
  const many = folders.filter(({ kind }) => shapes.has(kind) && !isSingle(kind));
  const lists: Lists = {
    choices,
    collections: Object.fromEntries(
      kindNames.flatMap((kind) => {
        const [only, more] = many.filter((folder) => folder.kind === kind);
        return only && !more ? [[kind, { name: nameOf(only), title: titleOf(kind) }]] : [];
      }),
    ),
  };
  const fieldsFor = (kind: KindName, ending: FileForm['ending']): EditorField[] => [
    ...fieldsOf(shapes.get(kind)!, lists),
    ...(ending === 'yaml' ? [] : [bodyField]),
  ];
  // The editor wants this word in the name of a format for files with fields above a text.
  const formatName = (kind: KindName, ending: string): string =>
    `${kind}-${ending}${ending === 'yaml' ? '' : '-frontmatter'}`;
  const single = folders.filter(({ kind }) => shapes.has(kind) && isSingle(kind));
  const collections = [
    ...many.map((folder) => ({
      name: nameOf(folder),
      label: labelOf(folder),
      folder: `content/${folder.folder}`,
      extension: folder.ending,
      format: formatName(folder.kind, folder.ending),
      identifier_field: titleOf(folder.kind),
      summary: `{{${titleOf(folder.kind)}}}`,
      slug: {
        template: `{{${titleOf(folder.kind)}}}`,
        editable: ['create'],
        pattern: ['^[a-z0-9]+(?:-[a-z0-9]+)*$', 'Lower-case letters, digits and single hyphens.'],
        hint: 'The name of the file and the end of the address. It cannot be changed here later.',
      },
      // Links to a record that is gone break; `npm run change` looks after them.
      delete: false,
      create: true,
      thumbnail: false,
      fields: fieldsFor(folder.kind, folder.ending),
    })),
    {
      name: 'single',
      label: 'Single files',
      files: single.flatMap(({ kind, folder, ending, names }) =>
        names.map((name) => ({
          name: `${folder}${folder && '-'}${name}`,
          label: `${folder}${folder && '/'}${name}`,
          file: `content/${folder}${folder && '/'}${name}.${ending}`,
          format: formatName(kind, ending),
          fields: fieldsFor(kind, ending),
        })),
      ),
    },
  ];
  const formats = new Map(
    [...many, ...single].map(({ kind, ending }) => {
      const name = formatName(kind, ending);
      return [name, { name, kind, ending, shape: shapes.get(kind)! }];
    }),
  );
  return { collections, formats: [...formats.values()] };
}

const bodyField: EditorField = {
  name: 'body',
  label: 'Text of the page',
  widget: 'text',
  required: false,
  use_emoji_autocomplete: false,
  hint: 'Markdown as it is in the file; content/README.md tells what can be in it.',
};

/** Whether a kind is one file, or has ids that writers do not choose. */
const isSingle = (kind: KindName): boolean => {
  const { only, ids } = kindOf(kind);
  return only !== undefined || ids !== undefined;
};

const nameOf = ({ folder, ending }: Folder): string =>
  `${folder.replaceAll(/[^\w-]+/g, '-')}-${ending}`;

const labelOf = ({ folder, kind, ending }: Folder): string => {
  const shown = folder.split('/').join(' / ');
  const mixed = kindOf(kind).endings.includes('yaml');
  return `${shown.charAt(0).toUpperCase()}${shown.slice(1)}${mixed && ending !== 'yaml' ? ' (with a page)' : ''}`;
};

/** Folders with record files, in the order of the registry. */
function foldersIn(content: string): Folder[] {
  const found = new Map<
    string,
    { kind: KindName; folder: string; ending: FileForm['ending']; names: string[] }
  >();
  for (const file of (readdirSync(content, { recursive: true }) as string[]).sort()) {
    const posix = file.split(path.sep).join('/');
    const [, inside = '', ending = ''] =
      /^((?:[^._/][^/]*\/)*[^._/][^/]*)\.(yaml|mdx|md)$/.exec(posix) ?? [];
    const record = inside ? recordIn(inside, ending === 'md' ? 'md' : 'mdx') : null;
    if (!record || !(kindOf(record.collection).endings as readonly string[]).includes(ending))
      continue;
    const folder = path.posix.dirname(inside).replace(/^\.$/, '');
    const key = `${record.collection} ${folder} ${ending}`;
    const known = found.get(key);
    if (known) known.names.push(path.posix.basename(inside));
    else
      found.set(key, {
        kind: record.collection,
        folder,
        ending: ending as FileForm['ending'],
        names: [path.posix.basename(inside)],
      });
  }
  return [...found.values()].sort(
    (one, other) => kindNames.indexOf(one.kind) - kindNames.indexOf(other.kind),
  );
}
