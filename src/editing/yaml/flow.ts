import {
  isMap,
  isScalar,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { alike, isGroup, steps } from './alike.ts';
import { begin, type Change, column, end, lineStart, Unsplittable } from './place.ts';
import { renderInline, renderPair } from './render.ts';
import { scalarChange } from './scalar-change.ts';

/** Formatters write longer lists and groups over several lines. */
const longest = 100;

type Data = Readonly<Record<string, unknown>> | readonly unknown[];

/** Changes a list or group in brackets. */
export function flowChange(
  text: string,
  node: YAMLMap | YAMLSeq,
  before: Data,
  after: Data,
): Change {
  return only(text, node, before, after) ?? anew(text, node, before, after);
}

/** The one value that changes in it, if nothing else does. */
function only(text: string, node: YAMLMap | YAMLSeq, before: Data, after: Data): Change | null {
  const keys = Object.keys(before);
  const sameKeys = keys.join('\n') === Object.keys(after).join('\n');
  const [key, more] = keys.filter((name) => !alike(valueOf(before, name), valueOf(after, name)));
  if (!sameKeys || key === undefined || more !== undefined) return null;
  const child = node.get(isMap(node) ? key : Number(key), true) as Node | undefined;
  const [was, now] = [valueOf(before, key), valueOf(after, key)];
  if (!child) return null;
  if (isScalar(child) && !isGroup(now) && !Array.isArray(now)) {
    const change = scalarChange(text, child as Scalar, now as string, true);
    return fits(text, change) ? change : null;
  }
  if (isScalar(child) || !isData(was) || !isData(now)) return null;
  return only(text, child as YAMLMap | YAMLSeq, was, now);
}

const isData = (value: unknown): value is Data => isGroup(value) || Array.isArray(value);
const valueOf = (data: Data, key: string): unknown => (data as Record<string, unknown>)[key];

/** Whether the line is no longer than before, or short enough. */
function fits(text: string, { from, to, put }: Change): boolean {
  const rest = text.slice(to).search(/\n|$/);
  return put.length <= to - from || column(text, from) + put.length + rest <= longest;
}

/** Writes it anew, with the parts that stay as they were written. */
function anew(text: string, node: YAMLMap | YAMLSeq, before: Data, after: Data): Change {
  const from = begin(node);
  const to = end(text, node);
  const parts = isMap(node)
    ? pairsOf(text, node, before, after)
    : itemsOf(text, node, before as readonly unknown[], after as readonly unknown[]);
  const source = text.slice(from, to);
  const [open, close] = isMap(node) ? ['{', '}'] : ['[', ']'];
  if (!source.includes('\n')) {
    const space = /^[[{]\s/.test(source) || source === '{}' ? ' ' : '';
    const change = { from, to, put: open + space + parts.join(', ') + space + close };
    if (!fits(text, change)) throw new Unsplittable();
    return change;
  }
  const inner = /\n([ \t]+)\S/.exec(source)?.[1];
  const onOwnLines = source.split('\n').length === Object.keys(before).length + 2;
  if (!inner || !onOwnLines || source.includes('#')) throw new Unsplittable();
  const outer = /^ */.exec(text.slice(lineStart(text, to - 1), to))![0];
  const lines = parts.map((part) => `${inner}${part},\n`);
  return { from, to, put: `${open}\n${lines.join('')}${outer}${close}` };
}

function pairsOf(text: string, map: YAMLMap, before: Data, after: Data): string[] {
  return Object.entries(after).map(([key, value]) => {
    const pair = (map.items as Pair<Scalar, Node | null>[]).find(
      (one) => String(one.key.value) === key,
    );
    return pair?.value && alike(valueOf(before, key), value)
      ? text.slice(begin(pair.key), end(text, pair.value))
      : renderPair(key, renderInline(value));
  });
}

const itemsOf = (
  text: string,
  list: YAMLSeq,
  before: readonly unknown[],
  after: readonly unknown[],
): string[] =>
  steps(before, after, alike).flatMap(({ was, now }) => {
    if (now === null) return [];
    const item = was === null ? null : (list.items[was] as Node);
    return [
      item && alike(before[was!], after[now])
        ? text.slice(begin(item), end(text, item))
        : renderInline(after[now]),
    ];
  });
