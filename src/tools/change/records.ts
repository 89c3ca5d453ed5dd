import { splitFile } from '../../guide/check/records/file-parts.ts';
import { readRecord } from '../../guide/check/fields/record.ts';
import type { ContentEntry } from '../../guide/check/records/entry.ts';
import type { FoundReference } from '../../guide/check/reference.ts';
import type { Draft } from '../draft.ts';
import { removeAt, renameKey, setScalar } from '../fields/splice.ts';
import { type NamedKind, namingsIn } from './places.ts';

/** Path of a record's file inside content/. */
export const fileOf = ({ source }: ContentEntry): string => source.file.slice('content/'.length);

/** Changes the fields of a record's file, and nothing of its text. */
export function editFields(draft: Draft, file: string, edit: (fields: string) => string): void {
  const text = draft.text(file);
  const { fields, start } = splitFile({ ending: endingOf(file), text });
  const edited = edit(fields);
  if (edited !== fields)
    draft.write(file, text.slice(0, start) + edited + text.slice(start + fields.length));
}

const endingOf = (file: string): string => file.slice(file.lastIndexOf('.') + 1);

/** The data of a record's fields. */
export const dataIn = (fields: string): unknown => readRecord(fields).data;

/** Has all fields of a record name a record by its new id. */
export function renameInFields(
  draft: Draft,
  entry: ContentEntry,
  to: NamedKind,
  ids: { readonly from: string; readonly to: string },
): void {
  editFields(draft, fileOf(entry), (fields) =>
    namingsIn(entry.collection, dataIn(fields), to, ids.from).reduce(
      (text, { path, isKey }) =>
        isKey ? renameKey(text, path, ids.to) : setScalar(text, path, ids.to),
      fields,
    ),
  );
}

/** What came of taking an id out of the fields of a record. */
export interface Dropped {
  /** Fields that named nothing else and went as a whole. */
  readonly emptied: readonly string[];
}

/**
 * Takes an id out of all fields of a record. `heirs` take its place under `related`, where nothing
 * else is related.
 */
export function dropFromFields(
  draft: Draft,
  entry: ContentEntry,
  to: NamedKind,
  id: string,
  heirs: readonly string[],
): Dropped {
  const emptied: string[] = [];
  editFields(draft, fileOf(entry), (fields) => {
    let text = fields;
    // Each change moves the places of those that are left.
    for (;;) {
      const data = dataIn(text);
      const [naming] = namingsIn(entry.collection, data, to, id);
      if (!naming) return text;
      const { drop, path } = naming;
      const list = path.slice(0, -1).reduce<unknown>((at, key) => (at as never)[key], data);
      const isLast = Array.isArray(list) && list.length === 1;
      const heir = heirs.find((one) => one !== entry.id && one !== id);
      if (isLast && path[0] === 'related' && heir) text = setScalar(text, path, heir);
      else {
        if (isLast && path.length === 2) emptied.push(String(path[0]));
        text = removeAt(text, drop);
      }
    }
  });
  return { emptied };
}

type Body = (text: string, reference: FoundReference) => string;

/** Changes the places of a record's text that refer to something, the last first. */
export function editBody(
  draft: Draft,
  file: string,
  references: readonly FoundReference[],
  edit: Body,
): void {
  const text = draft.text(file);
  const edited = references
    .toSorted((a, b) => b.offset - a.offset)
    .reduce((body, reference) => edit(body, reference), text);
  if (edited !== text) draft.write(file, edited);
}

const attribute = /(\s*)\b([a-z]+)(\s*=\s*)(["'])(.*?)\4/;

/** The attribute that a reference was found in, and where it is. */
function attributeAt(text: string, { offset, target, field }: FoundReference) {
  const name = /\s(\w+)>$/.exec(field)?.[1];
  for (let at = offset; at < offset + 2000;) {
    const found = attribute.exec(text.slice(at, at + 2000));
    if (!found) return null;
    const [whole, space = '', key, equals = '', quote = ''] = found;
    const start = at + found.index;
    if (key === name && found[5] === target) {
      const value = start + space.length + key!.length + equals.length + quote.length;
      return { from: start + space.length, to: start + whole.length, value };
    }
    at = start + whole.length;
  }
  return null;
}

/** Has a component of a text name another record. */
export const renameInTag =
  (to: string): Body =>
  (text, reference) => {
    const found = attributeAt(text, reference);
    return found
      ? text.slice(0, found.value) + to + text.slice(found.value + reference.target.length)
      : text;
  };

/** Takes what a component says of a record out of its tag; a term leaves its words behind. */
export const dropFromTag: Body = (text, reference) => {
  const found = attributeAt(text, reference);
  if (!found) return text;
  if (reference.kind !== 'glossary') {
    const from = text.slice(0, found.from).trimEnd().length;
    return text.slice(0, from) + text.slice(found.to);
  }
  const open = text.lastIndexOf('<Term', found.from);
  const inner = text.indexOf('>', found.to) + 1;
  const close = text.indexOf('</Term>', inner);
  return open < 0 || inner === 0 || close < 0
    ? text
    : text.slice(0, open) + text.slice(inner, close) + text.slice(close + '</Term>'.length);
};
