import { kinds } from '../../guide/kinds.ts';
import { recordIn } from '../../guide/record-file.ts';
import { nameDiagnostics } from '../../guide/check/records/file-name.ts';
import type { ContentEntry } from '../../guide/check/records/entry.ts';
import type { KindName } from '../../model/guide.ts';
import { didYouMean } from '../../model/nearest.ts';
import { CommandError, misunderstood } from '../command.ts';
import type { NamedKind } from './places.ts';

/** What the command calls each kind of record that it can change, and where these are. */
const words: Readonly<Record<string, readonly KindName[]>> = {
  role: ['roles'],
  skill: ['skills'],
  position: ['careers'],
  term: ['glossary'],
  question: ['faq'],
  page: ['guide', 'playbooks', 'interview', 'plans', 'insights', 'about', 'faq'],
};

/** The words for what can be changed, for the help. */
const subjectWords = Object.keys(words);

/** The record that is renamed or removed. */
export interface Subject {
  readonly entry: ContentEntry;
  readonly kind: KindName;
  readonly id: string;
  /** Path of its file inside content/. */
  readonly file: string;
}

const insideOf = ({ source }: ContentEntry): string => source.file.slice('content/'.length);

/** The kind as fields name it; null for articles, which no field names. */
export const namedKind = (kind: KindName): NamedKind | null =>
  ['roles', 'skills', 'careers', 'glossary', 'faq'].includes(kind) ? (kind as NamedKind) : null;

/** Finds the record that a command names by a word for its kind and its id, address or file. */
export function findSubject(
  entries: readonly ContentEntry[],
  word: string,
  given: string,
): Subject {
  const kindsOf = Object.hasOwn(words, word) ? words[word] : undefined;
  if (!kindsOf) {
    const hint = didYouMean(word, subjectWords);
    throw misunderstood(
      `“${word}” is nothing that can be changed: ${subjectWords.join(', ')}.${hint ? ` ${hint}` : ''}`,
    );
  }
  const name = plain(given);
  const candidates = entries.filter(({ collection }) => kindsOf.includes(collection));
  const found = candidates.filter(
    ({ id, collection }) => name === id || name === `${kinds[collection].folder}/${id}`,
  );
  const [entry] = found;
  if (found.length > 1)
    throw new CommandError(
      `“${given}” is ${found.map((one) => insideOf(one)).join(' and ')}. Name the folder too: ${kinds[entry!.collection].folder}/${entry!.id}.`,
    );
  if (entry) return { entry, kind: entry.collection, id: entry.id, file: insideOf(entry) };
  throw new CommandError(
    `There is no ${word} “${given}”. ${
      didYouMean(
        name,
        candidates.flatMap(({ id, collection }) =>
          word === 'page' && name.includes('/') ? `${kinds[collection].folder}/${id}` : id,
        ),
      ) ?? `Name it by its file without the ending, from content/${kinds[kindsOf[0]!].folder}/.`
    }`,
  );
}

/** An id out of an id, an address or the path of a file. */
const plain = (given: string): string =>
  given
    .replace(/^(?:\.\/)?content\//, '')
    .replace(/^\/|\/$/g, '')
    .replace(/\.(?:mdx?|yaml)$/, '');

/**
 * The path of a record's file under a new id. Throws where the id cannot be one, or another record
 * has it already.
 */
export function fileUnder(
  { kind, id, file, entry }: Subject,
  given: string,
  entries: readonly ContentEntry[],
): { readonly id: string; readonly file: string } {
  const { folder } = kinds[kind];
  const name = plain(given);
  const newId = name.startsWith(`${folder}/`) ? name.slice(folder.length + 1) : name;
  const ending = file.slice(file.lastIndexOf('.'));
  const isWhole = kinds[kind].subfolders === 'id';
  const target = isWhole
    ? `${folder}/${newId}${ending}`
    : `${file.slice(0, file.lastIndexOf('/'))}/${newId}${ending}`;
  if (newId === id) throw new CommandError(`It is called “${id}” already.`);
  const bare = target.slice(0, -ending.length);
  if (recordIn(bare)?.id !== newId)
    throw new CommandError(`“${given}” cannot be an id here: write letters, digits and hyphens.`);
  const [wrong] = nameDiagnostics(
    { id: newId, file: `content/${target}`, ending: ending.slice(1) },
    kind,
  );
  if (wrong) throw new CommandError(`${wrong.reason} ${wrong.hint}`);
  const taken = entries.find((other) => other.collection === kind && other.id === newId);
  if (taken)
    throw new CommandError(`${taken.source.file} has this id already. Choose another one.`);
  if (isWhole && folderOf(newId) !== folderOf(id) && entry.prose.references.some(isNear))
    throw new CommandError(
      `${entry.source.file} links to files or shows pictures by where they are from it, so it has to stay in its folder: rename it to ${[folderOf(id), newId.split('/').at(-1)].filter(Boolean).join('/')}.`,
    );
  return { id: newId, file: target };
}

const folderOf = (id: string): string => id.split('/').slice(0, -1).join('/');

/** Whether a reference is written from where its file is. */
const isNear = ({ kind, target }: { kind: string; target: string }): boolean =>
  (kind === 'link' || kind === 'image') && !/^(?:[a-z]+:|\/|#)/i.test(target);
