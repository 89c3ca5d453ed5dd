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
} from 'yaml';
import type { Finding } from './fault.ts';

type Path = readonly PropertyKey[];

/** Fields of a record, read from YAML or JSON, and where in the file each of them is. */
export interface RecordText {
  /** Plain data; null where the text could not be read. */
  readonly data: unknown;
  /** Offsets of values, by their path of keys as JSON. */
  readonly places: ReadonlyMap<string, number>;
  /** Offsets of the keys themselves, likewise. */
  readonly keyPlaces: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
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

/** The values of YAML fields as the check and the build read them. A day stays the text it is. */
export const yamlValues = (text: string): unknown => load(text, { schema: CORE_SCHEMA });

/**
 * Reads YAML (JSON is YAML too) into plain data: no tags, anchors or aliases.
 * `shift` is added to every offset, for fields that stand inside a larger file.
 */
export function readRecord(text: string, shift = 0): RecordText {
  // The parser's own look for keys that are there twice takes a time that grows with their square.
  const options = { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' } as const;
  const document = parseDocument(text, options);
  const { places, keyPlaces, findings } = walk(document, shift);
  const all = [...syntaxFindings(document, shift), ...findings];
  const values = all.length ? null : valuesOf(text);
  return {
    data: values?.data ?? null,
    readable: values !== null,
    findings: all,
    places,
    keyPlaces,
  };
}

/** The values as the build reads them, with its parser; the other one only knows their places. */
function valuesOf(text: string): { data: unknown } | null {
  try {
    return { data: yamlValues(text) ?? null };
  } catch {
    return null;
  }
}

const syntaxFindings = (document: Document, shift: number): Finding[] =>
  document.errors.map(({ pos, message }) => ({
    offset: shift + pos[0],
    field: 'yaml',
    reason: `Cannot be read as YAML: ${message}.`,
    hint: 'Put quotes around a text that holds “: ” or “ #”, or begins with a special character.',
  }));

/** Deeper than any record goes, and shallow enough for whatever reads the values. */
const deepest = 60;

/** Goes through all fields once: notes where they are, and finds what is no plain data. */
function walk(document: Document.Parsed, shift: number) {
  const places = new Map([[nameOf([]), shift]]);
  const keyPlaces = new Map<string, number>();
  const findings: Finding[] = [];
  const offsetOf = (node: Node | ParsedNode): number => shift + (node.range?.[0] ?? 0);
  const add = (node: Node, field: string, reason: string, hint: string): void => {
    findings.push({ offset: offsetOf(node), field, reason, hint });
  };
  const visit = (node: Node, path: readonly (string | number)[]): void => {
    places.set(nameOf(path), offsetOf(node));
    if (isAlias(node) || node.anchor || !isPlain(node))
      add(node, 'yaml', 'Anchors, aliases and tags are not read here.', 'Write the value out.');
    if (path.length >= deepest && isCollection(node))
      return add(node, 'yaml', 'Is nested too deep.', 'Take out brackets or spaces before it.');
    if (isSeq<Node>(node)) node.items.forEach((item, place) => visit(item, [...path, place]));
    if (!isMap<Node, Node | null>(node)) return;
    const seen = new Set<string>();
    for (const { key, value } of node.items) {
      if (!isScalar(key)) {
        visit(key, path);
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
      else places.set(nameOf(inner), offsetOf(key));
    }
  };
  if (document.contents) visit(document.contents, []);
  return { places, keyPlaces, findings };
}

const kinds = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq']);
const core = 'tag:yaml.org,2002:';

/** Whether a value is of a kind that plain data has; a tag can ask for any other. */
const isPlain = ({ tag }: Node): boolean =>
  !tag || (tag.startsWith(core) && kinds.has(tag.slice(core.length)));
