import { type CST, isCollection, isScalar, type Node, Scalar, type YAMLSeq } from 'yaml';

/** A part of a text, and what is to be written there. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

/** A place that cannot be changed without harm; what is around it is written anew. */
export class Unsplittable extends Error {
  override name = 'Unsplittable';
}

export const begin = (node: Node): number => node.range![0];

/** Where a value ends, without line ends and comments after it. */
export function end(text: string, node: Node): number {
  const [from, to] = node.range!;
  if (isCollection(node) && node.flow) return to;
  const isBlock = isScalar(node) && isBlockText(node);
  if (isScalar(node) && !isBlock) return to;
  const lines = text.slice(from, to).split('\n');
  while (lines.length > 1 && (isBlock ? /^\s*$/ : /^\s*(#.*)?$/).test(lines.at(-1)!)) lines.pop();
  return from + lines.join('\n').trimEnd().length;
}

/** Whether a text is written below its key, after | or >. */
export const isBlockText = ({ type }: Scalar): boolean =>
  type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED;

export const lineStart = (text: string, offset: number): number =>
  text.lastIndexOf('\n', offset - 1) + 1;

/** After the end of the line that an offset is on. */
export function nextLine(text: string, offset: number): number {
  const found = text.indexOf('\n', offset);
  return found < 0 ? text.length : found + 1;
}

/** How far a place is from the beginning of its line. */
export const column = (text: string, offset: number): number => offset - lineStart(text, offset);

/** Where the hyphens of a list are. */
export function hyphens(list: YAMLSeq): number[] {
  const token = list.srcToken as CST.BlockSequence | undefined;
  if (token?.type !== 'block-seq') throw new Unsplittable();
  return token.items.flatMap(({ start }) => {
    const found = start.find(({ type }) => type === 'seq-item-ind');
    return found ? [found.offset] : [];
  });
}

/** Makes all changes to a text; those at one place come in the order in which they are given. */
export function applied(text: string, changes: readonly Change[]): string {
  const sorted = changes
    .map((change, place) => ({ ...change, place }))
    .sort((one, other) => one.from - other.from || one.place - other.place);
  let at = 0;
  let made = '';
  for (const { from, to, put } of sorted) {
    if (from < at) throw new Unsplittable();
    made += text.slice(at, from) + put;
    at = to;
  }
  return made + text.slice(at);
}
