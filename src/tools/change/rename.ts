import { codeOf } from '../../features/skills/code.model.ts';
import type { Draft } from '../draft.ts';
import { insertAfter, setScalar } from '../fields/splice.ts';
import { CommandError } from '../command.ts';
import type { Done, Request } from './request.ts';
import { dataIn, editBody, editFields, fileOf, renameInFields, renameInTag } from './records.ts';
import { renameInQuiz } from './settings.ts';
import { namedKind, type Subject } from './subject.ts';
import type { World } from './world.ts';

/** Keys that hold the name of a record, of which its file has one or more. */
const nameKeys = { name: ['name', 'term', 'question'], title: ['title'] } as const;

/** Renames a record: its file, and every field and component that names it. Links follow later. */
export function renameRecord(
  draft: Draft,
  { entries }: World,
  subject: Subject,
  { id, file }: { readonly id: string; readonly file: string },
  request: Request,
): Done {
  const notes: string[] = [];
  const ids = { from: subject.id, to: id };
  const to = namedKind(subject.kind);
  if (to)
    for (const entry of entries) {
      const named = entry.prose.references.filter(
        (reference) => reference.kind === to && reference.target === subject.id,
      );
      // The text comes first: its places are those of the file as it was read.
      editBody(draft, fileOf(entry), named, renameInTag(id));
      renameInFields(draft, entry, to, ids);
    }
  if (subject.kind === 'roles') renameInQuiz(draft, ids);
  if (subject.kind === 'skills') notes.push(...keepCode(draft, subject));
  const names = (['name', 'title'] as const).flatMap((option) =>
    callAnew(draft, subject, option, request[option]),
  );
  draft.move(subject.file, file);
  return { ids, names, notes, files: new Map([[subject.file, file]]) };
}

/** A code that is made from the id is written down, so that links that people have still open. */
function keepCode(draft: Draft, { file, id }: Subject): string[] {
  let notes: string[] = [];
  editFields(draft, file, (fields) => {
    if (Object.hasOwn(dataIn(fields) as object, 'code')) return fields;
    const code = codeOf(id);
    notes = [`${file} has its code ${code} in writing now, which was made from its old id.`];
    return insertAfter(fields, 'name', 'code', code);
  });
  return notes;
}

/** Gives the record another name. Gives back the one that it had. */
function callAnew(
  draft: Draft,
  { file, kind }: Subject,
  option: keyof typeof nameKeys,
  value: string | undefined,
): string[] {
  if (value === undefined) return [];
  const had: string[] = [];
  editFields(draft, file, (fields) => {
    const data = dataIn(fields) as Readonly<Record<string, unknown>>;
    const key = nameKeys[option].find((one) => typeof data[one] === 'string');
    if (!key)
      throw new CommandError(
        `Records in ${kind}/ such as ${file} have no ${option} to change. Write the other option, --${option === 'name' ? 'title' : 'name'}.`,
      );
    had.push(String(data[key]));
    return setScalar(fields, [key], value);
  });
  return had;
}
