import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type Scalar,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** Keys and places that lead to a value. */
export type Path = readonly (string | number)[];

/** A place that these functions cannot change without harm. */
class UneditableError extends Error {
  override name = 'UneditableError';
}

const parse = (text: string): Document.Parsed =>
  parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });

const uneditable = (path: Path): UneditableError =>
  new UneditableError(`“${path.join('.')}” is written in a way that only a person can change.`);

function nodeAt(document: Document.Parsed, path: Path): Node {
  const found = path.length ? document.getIn(path, true) : document.contents;
  if (!found || typeof found !== 'object' || !('range' in found)) throw uneditable(path);
  return found as Node;
}

const begin = (node: Node): number => node.range![0];

/** Where a value ends: without line ends and comments after a block. */
function end(text: string, node: Node): number {
  const [from, to] = node.range!;
  if (isScalar(node) || (isCollection(node) && node.flow)) return to;
  const lines = text.slice(from, to).split('\n');
  while (lines.length > 1 && /^\s*(#.*)?$/.test(lines.at(-1)!)) lines.pop();
  return from + lines.join('\n').trimEnd().length;
}

const splice = (text: string, from: number, to: number, put = ''): string =>
  text.slice(0, from) + put + text.slice(to);

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** After the end of the line that an offset is on. */
function nextLine(text: string, offset: number): number {
  const found = text.indexOf('\n', offset);
  return found < 0 ? text.length : found + 1;
}

/** Writes an id or word in place of one that is there, in the quotes that this has, if any. */
function inPlaceOf(text: string, node: Scalar, value: string | number): string {
  const quote = text[begin(node)];
  const written = stringify(value, { lineWidth: 0 }).trimEnd();
  if (typeof value !== 'string') return written;
  if (quote === '"') return JSON.stringify(value);
  return quote === "'" ? `'${value.replaceAll("'", "''")}'` : written;
}

/** Gives the scalar at a path another value. All else stays as it is, sign by sign. */
export function setScalar(text: string, path: Path, value: string | number): string {
  const node = nodeAt(parse(text), path);
  if (!isScalar(node)) throw uneditable(path);
  return splice(text, begin(node), end(text, node), inPlaceOf(text, node, value));
}

/** Gives the last key of a path another name. */
export function renameKey(text: string, path: Path, name: string): string {
  const { key } = pairAt(parse(text), path);
  return splice(text, begin(key), end(text, key), inPlaceOf(text, key, name));
}

function pairAt(document: Document.Parsed, path: Path) {
  const map = nodeAt(document, path.slice(0, -1));
  if (!isMap(map)) throw uneditable(path);
  const place = map.items.findIndex(({ key }) => isScalar(key) && key.value === path.at(-1));
  const pair = map.items[place];
  if (!pair || !isScalar(pair.key)) throw uneditable(path);
  return { map, place, key: pair.key, value: pair.value as Node | null };
}

/**
 * Takes out the entry of a list or group of keys at a path, with the comment behind it on its line.
 * Where nothing else is in the list or group, that goes as well, since none may be empty.
 */
export function removeAt(text: string, path: Path): string {
  const document = parse(text);
  const parent = nodeAt(document, path.slice(0, -1));
  if (!isCollection(parent)) throw uneditable(path);
  if (parent.items.length === 1) {
    if (path.length === 1) throw uneditable(path);
    return removeAt(text, path.slice(0, -1));
  }
  const spans = spansOf(text, parent as YAMLMap | YAMLSeq, path);
  const place = isSeq(parent) ? Number(path.at(-1)) : pairAt(document, path).place;
  const [from, to] = spans[place] ?? [];
  if (from === undefined || to === undefined) throw uneditable(path);
  if (parent.flow) {
    const next = spans[place + 1];
    return next ? splice(text, from, next[0]) : splice(text, spans[place - 1]![1], to);
  }
  const start = lineStart(text, from);
  const before = text.slice(start, from);
  if (/^\s*(- )?\s*$/.test(before) && (isSeq(parent) ? before.includes('-') : !before.trim()))
    return splice(text, start, nextLine(text, to));
  // The first key of a list's entry shares its line with the hyphen.
  const next = spans[place + 1];
  if (!next || isSeq(parent)) throw uneditable(path);
  return splice(text, from, next[0]);
}

/** From where to where each entry of a list or group goes. */
function spansOf(text: string, parent: YAMLMap | YAMLSeq, path: Path): [number, number][] {
  return (parent.items as unknown[]).map((item) => {
    if (isSeq(parent)) return [begin(item as Node), end(text, item as Node)];
    const { key, value } = item as { key: Node; value: Node | null };
    if (!isScalar(key)) throw uneditable(path);
    return [begin(key), value?.range ? Math.max(end(text, value), end(text, key)) : end(text, key)];
  });
}

/** Puts a line with a key and a plain value after the key of the outermost group that is named. */
export function insertAfter(text: string, after: string, key: string, value: number): string {
  const { key: node, value: given } = pairAt(parse(text), [after]);
  const to = nextLine(text, given ? end(text, given) : end(text, node));
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = text[to - 1] === '\n' ? '' : newLine;
  return splice(text, to, to, `${gap}${key}: ${value}${newLine}`);
}

/** Adds a number to the list under an outermost key, and the list where there is none. */
export function addNumber(text: string, key: string, value: number): string {
  const document = parse(text);
  if (!document.has(key)) {
    const newLine = text.includes('\r\n') ? '\r\n' : '\n';
    return `${text}${text.endsWith('\n') || !text ? '' : newLine}${key}: [${value}]${newLine}`;
  }
  const list = nodeAt(document, [key]);
  if (!isSeq(list) || !list.items.length) throw uneditable([key]);
  const last = list.items.at(-1) as Node;
  const at = end(text, last);
  if (list.flow) return splice(text, at, at, `, ${value}`);
  const start = lineStart(text, begin(last));
  return splice(text, at, at, `\n${text.slice(start, begin(last))}${value}`);
}
