import { isCollection, isScalar, visit } from 'yaml';
import type { ParserStop, YamlExplanation } from './explanation.ts';

/** The outermost bracket that is open at a place. */
export function openBracket({ document, text, at }: ParserStop): YamlExplanation {
  let start: number | null = null;
  visit(document, {
    Node(_, node) {
      if (start !== null) return visit.BREAK;
      const [from = 0, , to = 0] = node.range ?? [];
      if (isCollection(node) && node.flow && from < at && at <= to + 1) start = from;
      return isScalar(node) ? visit.SKIP : undefined;
    },
  });
  const mark = start === null ? '[' : text.charAt(start);
  return {
    ...(start !== null && { offset: start }),
    reason: `The bracket “${mark}” that opens here is not closed before the next key.`,
    hint: `Close it with “${mark === '{' ? '}' : ']'}”; indent its lines where it has several. Put a text that begins with a bracket in quotes.`,
  };
}
