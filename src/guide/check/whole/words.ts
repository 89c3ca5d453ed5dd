import { type FoundWord, wordFinder } from '../../../features/style/words.model.ts';
import type { KindName, Style } from '../../../model/guide.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { fieldName } from '../fields/field-name.ts';
import { type ProseField, proseFields } from '../fields/prose-fields.ts';
import { locate } from '../fields/record.ts';
import { visibleText } from '../prose/plain-text.ts';
import type { ContentEntry } from '../records/entry.ts';

/** Kinds that hold words as readers type them, or the list itself. */
const unread: ReadonlySet<KindName> = new Set(['search', 'style', 'quizFigures']);

/** Of a source only this is worded by the guide; the rest is what others call their work. */
const ofSources = 'note';

/** What was found by a list, for each file that has not changed since; looking is slow. */
const known = new WeakMap<Style, WeakMap<ContentEntry, Diagnostic[]>>();

/** Finds words that the guide’s list of style tells writers to avoid, each at its place. */
export function wordDiagnostics(style: Style | null): (entry: ContentEntry) => Diagnostic[] {
  if (!style) return () => [];
  const find = wordFinder(style);
  const found = known.get(style) ?? new WeakMap<ContentEntry, Diagnostic[]>();
  known.set(style, found);
  return (entry) => {
    if (unread.has(entry.collection)) return [];
    const here = found.get(entry) ?? [...inFields(entry, find), ...inBody(entry, find)];
    found.set(entry, here);
    return here;
  };
}

type Find = (text: string) => FoundWord[];

function inFields({ collection, record, source }: ContentEntry, find: Find): Diagnostic[] {
  const fields = proseFields(record.data).filter(
    ({ path }) => collection !== 'sources' || path[0] === ofSources,
  );
  return fields.flatMap((field) => inField(field, locate(record, field.path), source.text, find));
}

/** Looks each word up in the file, where quotation marks may make the text longer than its value. */
function inField({ path, text }: ProseField, from: number, file: string, find: Find): Diagnostic[] {
  let at = from;
  return find(text).map((found) => {
    const place = file.toLowerCase().indexOf(found.word.toLowerCase(), at);
    at = place < 0 ? at : place + found.word.length;
    return diagnosticOf(found, place < 0 ? from : place, fieldName(path));
  });
}

function inBody({ body, source }: ContentEntry, find: Find): Diagnostic[] {
  const shift = source.text.length - body.length;
  return find(visibleText(body)).map((found) => diagnosticOf(found, shift + found.offset, 'words'));
}

const diagnosticOf = ({ word, write }: FoundWord, offset: number, field: string): Diagnostic => ({
  offset,
  field,
  reason: `style.yaml tells writers to avoid “${word}”.`,
  hint: `Write instead: ${write}.`,
  advice: true,
  rule: 'words',
});
