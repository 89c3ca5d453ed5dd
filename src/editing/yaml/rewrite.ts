import { CORE_SCHEMA, load } from 'js-yaml';
import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { alike, isGroup, steps } from './alike.ts';
import { flowChange } from './flow.ts';
import {
  applied,
  begin,
  type Change,
  column,
  end,
  hyphens,
  lineStart,
  nextLine,
  Unsplittable,
} from './place.ts';
import { indented, render } from './render.ts';
import { scalarChange } from './scalar-change.ts';

type Group = Readonly<Record<string, unknown>>;

/** What the fields of a file say, as the site reads them. */
export const dataIn = (text: string): Group => {
  const data: unknown = load(text, { schema: CORE_SCHEMA }) ?? {};
  if (!isGroup(data)) throw new Error('The fields are no group of keys.');
  return data;
};

/**
 * Makes a YAML text say other data. Keys, comments, quotes and line ends of all that stays the
 * same are kept, character by character, and what the result says is read once more to be sure.
 */
export function rewrite(text: string, data: Group): string {
  const before = dataIn(text);
  if (alike(before, data)) return text;
  if (!Object.keys(before).length) return text + render(data);
  const closed = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  const changed = spliced(closed, before, data) ?? spliced(closed, before, data, true);
  if (changed === null) throw new Error('These fields can only be changed by hand.');
  return closed === text ? changed : changed.replace(/\n$/, '');
}

/** The text with the changes in it, or null where it would not say what it should. */
function spliced(text: string, before: Group, data: Group, whole = false): string | null {
  const { contents } = parseDocument(text, {
    keepSourceTokens: true,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  if (!isMap(contents)) return null;
  try {
    const changed = applied(text, inGroup(text, contents as YAMLMap, before, data, whole));
    return alike(dataIn(changed), data) ? changed : null;
  } catch {
    return null;
  }
}

/** What changes in a group of keys; with `whole`, each key that changes is written anew. */
function inGroup(text: string, map: YAMLMap, before: Group, after: Group, whole = false): Change[] {
  if (map.flow) return [flowChange(text, map, before, after)];
  const pairs = new Map(
    (map.items as Pair<Node, Node | null>[]).map((pair) => [
      String((pair.key as Scalar).value),
      pair,
    ]),
  );
  const first = map.items[0] as Pair<Node, Node | null> | undefined;
  if (!first || pairs.size !== map.items.length) throw new Unsplittable();
  const indent = column(text, begin(first.key));
  const changes: Change[] = [];
  for (const [key, pair] of pairs)
    if (!Object.hasOwn(after, key)) changes.push(removal(text, map, pair));
  let last = -1;
  for (const [key, value] of Object.entries(after)) {
    const pair = pairs.get(key);
    if (!pair) {
      if (last < 0) throw new Unsplittable();
      const put = indented(`${' '.repeat(indent)}${render({ [key]: value })}`, indent);
      changes.push({ from: last, to: last, put });
      continue;
    }
    last = nextLine(text, endOf(text, pair));
    if (alike(before[key], value)) continue;
    changes.push(...inValue(text, pair, before[key], value, indent, whole));
  }
  return changes;
}

/** Where a key with its value ends. */
const endOf = (text: string, { key, value }: Pair<Node, Node | null>): number =>
  value?.range ? Math.max(end(text, value), end(text, key)) : end(text, key);

function inValue(
  text: string,
  pair: Pair<Node, Node | null>,
  before: unknown,
  after: unknown,
  indent: number,
  whole: boolean,
): Change[] {
  const key = String((pair.key as Scalar).value);
  if (!whole && pair.value)
    try {
      return inNode(text, pair.value, before, after);
    } catch (error) {
      if (!(error instanceof Unsplittable)) throw error;
    }
  const put = indented(render({ [key]: after }).trimEnd(), indent);
  return [{ from: begin(pair.key), to: endOf(text, pair), put }];
}

/** What changes in a value; throws where it has to be written anew with its key or hyphen. */
function inNode(text: string, node: Node, before: unknown, after: unknown): Change[] {
  if (isMap(node) && isGroup(before) && isGroup(after) && Object.keys(after).length)
    return inGroup(text, node as YAMLMap, before, after);
  if (isSeq(node) && Array.isArray(before) && Array.isArray(after) && after.length)
    return inList(text, node as YAMLSeq, before, after);
  if (isScalar(node) && !isGroup(after) && !Array.isArray(after))
    return [scalarChange(text, node, after as string | number | boolean | null)];
  throw new Unsplittable();
}

/** Takes a key out, with its value and the comment behind it. */
function removal(text: string, map: YAMLMap, pair: Pair<Node, Node | null>): Change {
  const start = begin(pair.key);
  const from = lineStart(text, start);
  if (!text.slice(from, start).trim())
    return { from, to: nextLine(text, endOf(text, pair)), put: '' };
  // The first key of an entry of a list shares its line with the hyphen.
  const next = (map.items as Pair<Node>[])[map.items.indexOf(pair as never) + 1];
  if (!next) throw new Unsplittable();
  return { from: start, to: begin(next.key), put: '' };
}

function inList(
  text: string,
  list: YAMLSeq,
  before: readonly unknown[],
  after: readonly unknown[],
): Change[] {
  if (list.flow) return [flowChange(text, list, before, after)];
  const items = list.items as Node[];
  const marks = hyphens(list);
  if (marks.length !== items.length || !items.length) throw new Unsplittable();
  const indent = column(text, marks[0]!);
  const written = (value: unknown): string => indented(render([value]), indent);
  const owns = (mark: number): boolean => !text.slice(lineStart(text, mark), mark).trim();
  const changes: Change[] = [];
  let last = lineStart(text, marks[0]!);
  for (const { was, now } of steps(before, after, alike)) {
    if (was === null) {
      if (!owns(marks[0]!)) throw new Unsplittable();
      const put = ' '.repeat(indent) + written(after[now!]);
      changes.push({ from: last, to: last, put });
      continue;
    }
    const item = items[was]!;
    const to = Math.max(end(text, item), marks[was]! + 1);
    last = nextLine(text, to);
    if (now === null) {
      if (!owns(marks[was]!)) throw new Unsplittable();
      changes.push({ from: lineStart(text, marks[was]!), to: last, put: '' });
    } else if (!alike(before[was], after[now])) {
      try {
        changes.push(...inNode(text, item, before[was], after[now]));
      } catch (error) {
        if (!(error instanceof Unsplittable)) throw error;
        changes.push({ from: marks[was]!, to, put: written(after[now]).trimEnd() });
      }
    }
  }
  return changes;
}
