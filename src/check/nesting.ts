import type { Nodes } from 'mdast';
import type { Element } from './element.ts';
import type { Finding } from './fault.ts';

/**
 * Levels that a body may nest. Prose needs a handful; thousands bring down the parser, which then
 * takes the whole check along without naming a file, or whoever walks through what it read.
 */
const deepest = 100;

const finding = (what: string, offset: number): Finding => ({
  offset,
  field: 'nesting',
  reason: `${what} are nested more than ${deepest} deep here.`,
  hint: 'Close or delete some. A literal brace is written \\{.',
});

/** Finds where the brackets of a text that is still to be parsed open too many levels. */
export function bracketFinding(text: string): Finding | null {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[([{}\])]/g)) {
    depth = Math.max(0, depth + ('([{'.includes(bracket) ? 1 : -1));
    if (depth > deepest) return finding('Brackets', index);
  }
  return null;
}

/** Finds the first node of a parsed body that stands too many levels deep. */
export function depthFinding(tree: Nodes): Finding | null {
  let level: (Nodes | Element)[] = [tree];
  let above = level;
  for (let depth = 0; level.length; depth++) {
    if (depth > deepest)
      return finding('Quotations, lists or tags', above[0]?.position?.start.offset ?? 0);
    above = level;
    level = level.flatMap((node) => ('children' in node ? (node.children as Nodes[]) : []));
  }
  return null;
}
