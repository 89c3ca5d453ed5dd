import { posix } from 'node:path';
import { linkFields } from '../../guide/check/cross-file/linked-fields.ts';
import { targetPath } from '../../guide/check/cross-file/link.ts';
import { locate, readRecord } from '../../guide/check/fields/record.ts';
import { splitFile } from '../../guide/check/records/file-parts.ts';
import type { ContentEntry } from '../../guide/check/records/entry.ts';
import type { FoundReference } from '../../guide/check/reference.ts';
import type { Draft } from '../draft.ts';
import { type Path, removeAt, setScalar } from '../fields/splice.ts';
import { type Fate, fateOf, type Moves } from './address.ts';
import { excerpt, type Mention } from './mentions.ts';
import { dataIn, editBody, editFields, fileOf } from './records.ts';
import type { World } from './world.ts';

/** What the links of one guide become in another. */
export interface Relinking {
  readonly before: World;
  readonly after: World;
  readonly moves: Moves;
  /** Path inside content/ that a file had before, by the one that it has now. */
  readonly oldFile: (file: string) => string;
  /** Path that a file has now, by the one that it had. */
  readonly newFile: (file: string) => string;
  /** Whether the words of a link stay behind where its page is gone, in place of another link. */
  readonly unlinks: boolean;
  /** Takes what a person should know of it. */
  readonly note: (text: string) => void;
}

/** What an address in a file becomes, and what its link is to do. */
interface NewTarget {
  readonly fate: Fate;
  readonly target: string;
}

/** What becomes of a link in a record's file. */
function targetOf(link: Relinking, entry: ContentEntry, target: string): NewTarget | null {
  const { before, after, moves } = link;
  const file = link.oldFile(fileOf(entry));
  const from = { file: `content/${file}`, path: before.pathOfFile(file) };
  const path = targetPath(target, from, before.known);
  if (path === null || target.startsWith('#')) return null;
  const anchor = target.split('#')[1] ?? '';
  const fate = fateOf(path, anchor, moves, before, after);
  if (fate.kind === 'ends') return { fate, target: fate.path };
  const near = nearTarget(link, entry, target);
  if (near !== null) return near === target ? null : { fate, target: near };
  if (fate.kind === 'stays') return null;
  return { fate, target: fate.path + (fate.anchor ? `#${fate.anchor}` : '') };
}

/** A link to a file next to this one as it is written now; null for any other. */
function nearTarget(link: Relinking, entry: ContentEntry, target: string): string | null {
  const [address = '', anchor] = target.split('#');
  if (address.startsWith('/') || !/\.(?:mdx?|yaml)$/.test(address)) return null;
  const now = fileOf(entry);
  const old = posix.join(posix.dirname(link.oldFile(now)), address);
  const next = link.newFile(old);
  if (next === old && now === link.oldFile(now)) return target;
  const relative = posix.relative(posix.dirname(now), next);
  const dotted = address.startsWith('./') && !relative.startsWith('.') ? `./${relative}` : relative;
  return dotted + (anchor === undefined ? '' : `#${anchor}`);
}

/**
 * Puts all links of a record right. Gives the places where a link has lost its page, so that the
 * words around it promise something that is gone.
 */
export function relinkRecord(link: Relinking, draft: Draft, entry: ContentEntry): Mention[] {
  const file = fileOf(entry);
  const isOn = link.after.isOn(entry);
  const next = (target: string): NewTarget | null => {
    const found = targetOf(link, entry, target);
    return found && (isOn || found.fate.kind !== 'ends') ? found : null;
  };
  const ended: FoundReference[] = [];
  const links = entry.prose.references.filter(({ kind }) => kind === 'link');
  editBody(draft, file, links, (text, reference) => {
    const found = next(reference.target);
    if (!found) return text;
    if (found.fate.kind === 'ends') ended.unshift(reference);
    return rewritten(text, reference, found, link.unlinks);
  });
  return [...relinkFields(link, draft, entry, next), ...linesOf(draft, entry, ended)];
}

/** The same for the links in its fields. */
function relinkFields(
  { unlinks, note }: Relinking,
  draft: Draft,
  entry: ContentEntry,
  next: (target: string) => NewTarget | null,
): Mention[] {
  const file = fileOf(entry);
  if (!linkFields(entry.record.data).some(({ target }) => next(target))) return [];
  const ended: Path[] = [];
  editFields(draft, file, (fields) => {
    // From the end, so that an entry that is taken out moves none that is still to be looked at.
    const kept = linkFields(dataIn(fields))
      .toReversed()
      .reduce((text, { path, target }) => {
        if (next(target)?.fate.kind !== 'ends') return text;
        if (goes(dataIn(text), path)) return removeAt(text, path.slice(0, -1));
        if (path[0] !== 'prompt' || !unlinks) return text;
        note(`${file} has no prompt any more, since it led to ${target}.`);
        return removeAt(text, ['prompt']);
      }, fields);
    return linkFields(dataIn(kept)).reduce((text, { path, target }) => {
      const found = next(target);
      if (found?.fate.kind === 'ends') ended.push(path);
      return found ? setScalar(text, path, found.target) : text;
    }, kept);
  });
  return ended.map((path) => fieldMention(draft, file, path));
}

/** Where a field is, and the words that go with it. */
function fieldMention(draft: Draft, file: string, path: Path): Mention {
  const text = draft.text(file);
  const { fields, start } = splitFile({ ending: file.slice(file.lastIndexOf('.') + 1), text });
  const record = readRecord(fields, start);
  const before = text.slice(0, locate(record, path)).split('\n');
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as never)[key], record.data);
  const words = (holder as { readonly text?: unknown }).text;
  return {
    file,
    line: before.length,
    column: before.at(-1)!.length + 1,
    text: typeof words === 'string' ? words : path.join('.'),
  };
}

/** The lines of a text that links were on. Lines of a text are counted from its end, which stays. */
function linesOf(draft: Draft, entry: ContentEntry, ended: readonly FoundReference[]): Mention[] {
  const { source } = entry;
  const file = fileOf(entry);
  const now = draft.text(file).split('\n');
  const all = source.text.split('\n').length;
  return ended.map(({ offset }) => {
    const { line, column } = source.place(offset);
    const at = now.length - (all - line);
    return { file, line: at, column, text: excerpt(now[at - 1] ?? '', column - 1) };
  });
}

/** Whether an entry of a list goes together with the page that it leads to. */
function goes(data: unknown, path: Path): boolean {
  const place = path.at(-2);
  if (typeof place !== 'number') return false;
  const list = path.slice(0, -2).reduce<unknown>((at, key) => (at as never)[key], data);
  const least = path[0] === 'readers' ? 2 : 1;
  return Array.isArray(list) && list.length > least;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A link of a text as it becomes: with another address, or its words alone. */
function rewritten(
  text: string,
  { offset, target }: FoundReference,
  { fate, target: next }: NewTarget,
  unlinks: boolean,
): string {
  const address = new RegExp(`(\\]\\(\\s*<?|\\]:\\s*<?|href=["']?)${escaped(target)}`, 'g');
  address.lastIndex = offset;
  const found = address.exec(text);
  if (!found) return text;
  const start = found.index + found[1]!.length;
  const inline = found[1]!.startsWith('](') && text[offset] === '[';
  if (fate.kind === 'ends' && unlinks && inline) {
    const close = /^[^)\n]*\)/.exec(text.slice(start + target.length));
    if (close)
      return (
        text.slice(0, offset) +
        text.slice(offset + 1, found.index) +
        text.slice(start + target.length + close[0].length)
      );
  }
  return text.slice(0, start) + next + text.slice(start + target.length);
}
