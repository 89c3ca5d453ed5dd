import { CORE_SCHEMA, load } from 'js-yaml';
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  parseDocument,
  type Scalar,
} from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';
import { syntaxDiagnostics } from './yaml/syntax.ts';
import { valueDiagnostic } from './yaml/value.ts';

type Path = readonly PropertyKey[];

/** Fields of a record, read from YAML or JSON, and where in the file each of them is. */
export interface RecordText {
  /** Plain data; null where the text could not be read. */
  readonly data: unknown;
  /** Offsets of values, by their path of keys as JSON. */
  readonly places: ReadonlyMap<string, number>;
  /** Offsets of the keys themselves, likewise. */
  readonly keyPlaces: ReadonlyMap<string, number>;
  /** Values that are no texts as they are written, such as `007`, likewise; `#` for a mere comment. */
  readonly written: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
  /** What is read otherwise than its writer may have meant. */
  readonly advice: readonly Diagnostic[];
  /** Whether there are values; not so where anything of the text cannot be read. */
  readonly readable: boolean;
}

/** Offset of the value at a path of keys, or of the last part of the path that exists. */
export function locate({ places }: RecordText, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const offset = places.get(nameOf(path.slice(0, length)));
    if (offset !== undefined) return offset;
  }
  return places.get('[]') ?? 0;
}

/** Offset of a key inside the group of keys at a path, or of the group where it has no such key. */
export const locateKey = (record: RecordText, path: Path, key: string): number =>
  record.keyPlaces.get(nameOf([...path, key])) ?? locate(record, path);

const nameOf = (path: Path): string => JSON.stringify(path);

/**
 * Reads YAML into plain data: no tags, anchors or aliases.
 * `shift` is added to every offset, for fields that are part of a larger file.
 */
export function readRecord(text: string, shift = 0): RecordText {
  // The parser's own look for keys that are there twice takes a time that grows with their square.
  const options = { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' } as const;
  const document = parseDocument(text, options);
  const { diagnostics, ...found } = walk(document, text, shift);
  const syntax = syntaxDiagnostics(document, text);
  const values =
    syntax.length + diagnostics.length
      ? { data: null, read: false, diagnostic: null }
      : valuesOf(text);
  const unread = [...syntax, ...(values.diagnostic ? [values.diagnostic] : [])];
  // After an error, the parser guesses.
  const sure = Math.min(...unread.map(({ offset }) => offset + shift));
  const all = [
    ...diagnostics.filter(({ offset }) => offset < sure),
    ...unread.map((found) => ({ ...found, offset: found.offset + shift })),
  ];
  return { data: values.data, readable: values.read, diagnostics: all, ...found };
}

/** The values; a day stays the text that it is. The other parser only knows their places. */
function valuesOf(text: string): { data: unknown; read: boolean; diagnostic: Diagnostic | null } {
  try {
    return { data: load(text, { schema: CORE_SCHEMA }) ?? null, read: true, diagnostic: null };
  } catch (error) {
    return { data: null, read: false, diagnostic: valueDiagnostic(error, text) };
  }
}

/** Deeper than any record goes, and shallow enough for whatever reads the values. */
const deepest = 60;

/** Goes through all fields once: notes where they are, and finds what is no plain data. */
function walk(document: Document.Parsed, text: string, shift: number) {
  const places = new Map([[nameOf([]), shift]]);
  const keyPlaces = new Map<string, number>();
  const written = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const advice: Diagnostic[] = [];
  const offsetOf = (node: Node | ParsedNode): number => shift + (node.range?.[0] ?? 0);
  const add = (node: Node, field: string, reason: string, hint: string): void => {
    diagnostics.push({ offset: offsetOf(node), field, reason, hint });
  };
  const visit = (node: Node, path: readonly (string | number)[]): void => {
    places.set(nameOf(path), offsetOf(node));
    if (isAlias(node) || node.anchor || !isPlain(node))
      add(node, 'yaml', 'Anchors, aliases and tags are not read here.', 'Write the value out.');
    if (path.length >= deepest && isCollection(node))
      return add(node, 'yaml', 'Is nested too deep.', 'Take out brackets or spaces before it.');
    if (isScalar(node)) {
      const { start, source, comment } = writtenAs(node, text);
      if (typeof node.value !== 'string')
        written.set(nameOf(path), !source && comment ? '#' : source);
      // A note after one word, a number or a day is usual; after a sentence, the sentence goes on.
      else if (comment && node.type === 'PLAIN' && /\s/.test(source))
        advice.push({
          offset: shift + start + source.length + comment.length - 1,
          field: String(path.at(-1) ?? 'record'),
          reason: 'What follows # is a comment and does not appear.',
          hint: 'Put the text in quotes, or the comment on a line of its own.',
          advice: true,
        });
      const item = hyphenIn(node, text);
      if (item !== null)
        diagnostics.push({
          offset: item + shift,
          field: 'yaml',
          reason: 'The hyphen begins no item, but goes on with the text above it.',
          hint: 'Begin all hyphens of a list in the same column; put a text that goes on with a hyphen in quotes.',
        });
    }
    if (isSeq<Node>(node)) node.items.forEach((item, place) => visit(item, [...path, place]));
    if (!isMap<Node, Node | null>(node)) return;
    const seen = new Set<string>();
    for (const { key, value } of node.items) {
      if (!isScalar(key)) {
        add(
          key,
          'yaml',
          'A key must be a text.',
          'Write “key: value”; put a text that begins with ?, [ or { in quotes.',
        );
        continue;
      }
      if (key.anchor || !isPlain(key))
        add(key, 'yaml', 'Anchors, aliases and tags are not read here.', 'Write the value out.');
      const name = String(key.value);
      if (seen.has(name)) {
        add(key, name || 'key', 'The key is there twice.', 'Keep one of them.');
        continue;
      }
      seen.add(name);
      const inner = [...path, name];
      keyPlaces.set(nameOf(inner), offsetOf(key));
      if (value) visit(value, inner);
      // A group or list below its key begins with the key: what is missing in it has no place.
      if (value && isCollection(value) && !value.flow) places.set(nameOf(inner), offsetOf(key));
      if (!value) places.set(nameOf(inner), offsetOf(key));
    }
  };
  if (document.contents) visit(document.contents, []);
  return { places, keyPlaces, written, diagnostics, advice };
}

const kinds = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq']);
const core = 'tag:yaml.org,2002:';

/** Whether a value is of a kind that plain data has; a tag can ask for any other. */
const isPlain = ({ tag }: Node): boolean =>
  !tag || (tag.startsWith(core) && kinds.has(tag.slice(core.length)));

/** Where a further line of a text without quotes begins with a hyphen, as an item of a list would. */
function hyphenIn({ type, range }: Scalar, text: string): number | null {
  if (type !== 'PLAIN' || !range) return null;
  const found = /\n[ \t]+(?=- )/.exec(text.slice(range[0], range[1]));
  return found && range[0] + found.index + found[0].length;
}

/** How a value is written, and the spaces and the # that follow it on its line, if any do. */
function writtenAs({ range }: Scalar, text: string) {
  const [start = 0, end = 0] = range ?? [];
  const source = text.slice(start, end);
  const [comment = ''] = /^(?:[ \t]+|(?<=\s))#/.exec(text.slice(end, end + 200)) ?? [];
  return { start, source, comment };
}
