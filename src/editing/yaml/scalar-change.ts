import { type Scalar } from 'yaml';
import { begin, type Change, column, end, isBlockText, lineStart, Unsplittable } from './place.ts';
import { inlineLike, type Plain, refold } from './scalar.ts';

/** Writes a value in place of another, in the form that this has. */
export function scalarChange(text: string, node: Scalar, value: Plain, inFlow = false): Change {
  const from = begin(node);
  const to = end(text, node);
  if (from === to) throw new Unsplittable();
  if (isBlockText(node)) return blockChange(text, node, value);
  const source = text.slice(from, to);
  if (!source.includes('\n')) {
    if (typeof value === 'string' && value.includes('\n')) throw new Unsplittable();
    return { from, to, put: inlineLike(node, value, { inFlow }) };
  }
  const put =
    node.type === 'PLAIN' && typeof value === 'string' && typeof node.value === 'string'
      ? refold(source, node.value, value)
      : null;
  if (put === null || inFlow) throw new Unsplittable();
  return { from, to, put };
}

/** Changes a text that is written below its key. */
function blockChange(text: string, node: Scalar, value: Plain): Change {
  const from = begin(node);
  const to = end(text, node);
  const [head = '', ...rest] = text.slice(from, to).split('\n');
  if (typeof value !== 'string' || typeof node.value !== 'string' || !/^[|>][-+]?$/.test(head))
    throw new Unsplittable();
  const indent = /^ */.exec(rest[0] ?? '')![0].length;
  const outer = /^ */.exec(text.slice(lineStart(text, from), from))![0].length;
  if (indent <= outer || column(text, from) === 0) throw new Unsplittable();
  const start = from + head.length + 1 + indent;
  if (node.type === 'BLOCK_FOLDED') {
    const put = refold(text.slice(start, to), node.value.trimEnd(), value.trimEnd());
    if (put === null) throw new Unsplittable();
    return { from: start, to, put };
  }
  const lines = value.replace(/\n+$/, '').split('\n');
  if (!lines[0] || /^\s/.test(lines[0])) throw new Unsplittable();
  const put = lines.map((line, place) => (place && line ? ' '.repeat(indent) + line : line));
  return { from: start, to, put: put.join('\n') };
}
