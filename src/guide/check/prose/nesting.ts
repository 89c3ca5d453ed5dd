import { type ProseNode, startOf } from './node.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { isVoid } from './markup/html.ts';
import { codeRanges, within } from './code-range.ts';

/**
 * Levels that a body may nest. Prose needs a handful; thousands bring down the parser, which then
 * takes the whole check along without naming a file, or whoever walks through what it read.
 */
export const deepest = 100;

/** Says what nests too deep. */
export const nestingDiagnostic = (what: string, offset: number): Diagnostic => ({
  offset,
  field: 'nesting',
  reason: `${what} are nested more than ${deepest} deep here.`,
  hint: 'Close or delete some. A literal brace is written \\{.',
});

/** Finds where tags of a text that is still to be parsed open too many levels. */
export function tagDepthDiagnostic(text: string): Diagnostic | null {
  if ((text.match(/</g) ?? []).length <= deepest) return null;
  const quoted = within(codeRanges(text));
  const tags =
    /\\[^]|\{\/\*|<(?<close>\/?)(?<name>[A-Za-z][\w.:-]*)?(?:[^<>"'{}]|"[^"<>]*"|'[^'<>]*')*?(?<single>\/?)>/g;
  let depth = 0;
  for (let match = tags.exec(text); match; match = tags.exec(text)) {
    const { 0: tag, index, groups: { close, name = '', single } = {} } = match;
    if (quoted(index) || tag.startsWith('\\')) continue;
    if (tag === '{/*') {
      const end = text.indexOf('*/', index);
      if (end < 0) return null;
      tags.lastIndex = end;
    } else if (!single && !isVoid(name)) {
      depth = Math.max(0, depth + (close ? -1 : 1));
      if (depth > deepest) return nestingDiagnostic('Tags', index);
    }
  }
  return null;
}

/** Finds the first node of a parsed body that is too many levels deep. */
export function depthDiagnostic(tree: ProseNode): Diagnostic | null {
  let level: ProseNode[] = [tree];
  let above = level;
  for (let depth = 0; level.length; depth++) {
    if (depth > deepest) return nestingDiagnostic('Quotations, lists or tags', startOf(above[0]!));
    above = level;
    level = level.flatMap((node) => ('children' in node ? (node.children as ProseNode[]) : []));
  }
  return null;
}
