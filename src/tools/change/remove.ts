import type { KindName } from '../../model/guide.ts';
import type { ContentEntry } from '../../guide/check/records/entry.ts';
import type { Draft } from '../draft.ts';
import { addNumber } from '../fields/splice.ts';
import type { Done } from './request.ts';
import { dropFromFields, dropFromTag, editBody, editFields, fileOf } from './records.ts';
import { endQuizOf, endSection } from './settings.ts';
import { namedKind, type Subject } from './subject.ts';
import type { World } from './world.ts';

/** Takes a record out, and with a role the positions that no other role has. Links follow later. */
export function removeRecords(draft: Draft, { entries }: World, subject: Subject): Done {
  const held = heldBy(subject, entries);
  const lost = leadingTo([subject.entry, ...held], entries);
  const gone = [subject.entry, ...held, ...lost];
  const notes = [
    ...held.map((entry) => `Removes ${fileOf(entry)} too: no other role has this position.`),
    ...lost.map((entry) => `Removes ${fileOf(entry)} too: it leads to no other position.`),
  ];
  const left = entries.filter((entry) => !gone.includes(entry));
  // All texts come first: their places are those of the files as they were read.
  for (const entry of left) {
    const named = entry.prose.references.filter(({ kind, target }) =>
      gone.some((one) => namedKind(one.collection) === kind && one.id === target),
    );
    editBody(draft, fileOf(entry), named, dropFromTag);
  }
  for (const one of gone) {
    const to = namedKind(one.collection);
    const heirs = (one.data as { related?: readonly string[] } | null)?.related ?? [];
    if (to)
      for (const entry of left) {
        const { emptied } = dropFromFields(draft, entry, to, one.id, heirs);
        if (emptied.includes('roles'))
          notes.push(`${fileOf(entry)} was for this role only and is for all roles now.`);
        else if (emptied.length)
          notes.push(`${fileOf(entry)} has no ${emptied.join(', ')} any more.`);
      }
    if (one.collection === 'skills') notes.push(...retire(draft, entries, one));
    draft.remove(fileOf(one));
  }
  for (const section of new Set(gone.map(({ collection }) => collection)))
    if (!left.some(({ collection }) => collection === section) && endSection(draft, section))
      notes.push(`Switches ${section} off in site.json, since nothing is left in it.`);
  if (subject.kind === 'roles' && endQuizOf(draft, subject.id))
    notes.push(
      'Switches the quiz off in site.json, since one of its outcomes spoke of this role. Its files stay and are not read.',
    );
  return { notes, ids: null, names: gone.flatMap(namesOf), files: new Map() };
}

/** Positions that only this role has. */
const heldBy = ({ kind, id }: Subject, entries: readonly ContentEntry[]): ContentEntry[] =>
  kind !== 'roles'
    ? []
    : entries.filter(({ collection, data }) => {
        const { roles } = (data ?? {}) as { roles?: readonly string[] };
        return collection === 'careers' && roles?.length === 1 && roles[0] === id;
      });

/** Origins that lead to positions which are all gone. */
function leadingTo(
  gone: readonly ContentEntry[],
  entries: readonly ContentEntry[],
): ContentEntry[] {
  const positions = new Set(
    gone.flatMap(({ collection, id }) => (collection === 'careers' ? [id] : [])),
  );
  return entries.filter(({ collection, data }) => {
    const { moves = [] } = (data ?? {}) as { moves?: readonly { readonly to: string }[] };
    return (
      collection === 'origins' && moves.length > 0 && moves.every(({ to }) => positions.has(to))
    );
  });
}

/** Keeps the code of a skill that is gone from ever being given to another one. */
function retire(draft: Draft, entries: readonly ContentEntry[], skill: ContentEntry): string[] {
  const { code } = skill.data as { code?: number };
  const framework = entries.find(({ collection }) => collection === 'framework');
  if (code === undefined || !framework) return [];
  const file = fileOf(framework);
  editFields(draft, file, (fields) => addNumber(fields, 'retired', code));
  return [`${file} keeps the code ${code}, so that no other skill is given it.`];
}

type Named = Partial<Record<'name' | 'title' | 'term' | 'question' | 'short', string>> & {
  readonly aliases?: readonly string[];
};

/** Kinds whose id is a word that texts use, such as a role's. */
const spoken: readonly KindName[] = ['roles', 'glossary'];

/** What texts may call a record. */
function namesOf({ collection, id, data }: ContentEntry): string[] {
  const { name, title, term, question, short, aliases = [] } = (data ?? {}) as Named;
  return [
    ...[name, title, term, question, short].flatMap((one) => one ?? []),
    ...(collection === 'glossary' ? aliases : []),
    ...(spoken.includes(collection) ? [id.replaceAll('-', ' ')] : []),
  ];
}
