import {
  aligned,
  fallback,
  inQuotes,
  type ParserStop,
  type YamlExplanation,
} from './explanation.ts';
import { quoteBefore } from './quote.ts';

/** A token that YAML does not expect where it is; `message` is the parser's. */
export function unexpectedToken(stop: ParserStop, message: string): YamlExplanation {
  const { text, at } = stop;
  const rest = text.slice(at);
  if (/block-seq-ind|^Unexpected block/.test(message))
    return {
      reason: 'A list cannot begin on the line of its key.',
      hint: 'Begin each item on a line of its own, or write the list in brackets: [a, b].',
    };
  if (/^[\]}]/.test(rest))
    return {
      reason: `“${rest.charAt(0)}” closes a bracket that is not open.`,
      hint: 'Delete it, or put the text in quotes.',
    };
  if (rest.startsWith(',') || /empty item/.test(message))
    return { reason: 'A comma has no value before it.', hint: 'Delete the comma.' };
  if (/Not a YAML token|extra characters/.test(message))
    return {
      reason: 'A text follows | or > on its line.',
      hint: 'Write the text in quotes, or on the lines below, indented.',
    };
  const before = quoteBefore(stop);
  if (before) return before;
  const indented = /^(?:#.*\n|\s*\n)*[ \t]+(?=\S)/.exec(text);
  if (indented && text.lastIndexOf('\n', at - 1) + 1 === at)
    return {
      offset: indented[0].length,
      reason: 'The line is indented, and keys below it are not.',
      hint: aligned,
    };
  const previous = text.slice(0, at).trimEnd().at(-1);
  return previous === ']' || previous === '}'
    ? { reason: 'Text follows a bracket that is closed.', hint: inQuotes }
    : fallback;
}
