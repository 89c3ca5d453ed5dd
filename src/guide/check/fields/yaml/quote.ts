import { type Document, Scalar, visit } from 'yaml';
import type { ParserStop, YamlExplanation } from './explanation.ts';

/** A quote that is closed too early, or on a later line than it should be. */
export function quoteBefore({ document, text, at }: ParserStop): YamlExplanation | null {
  const scalar = lastQuoted(document, at);
  if (!scalar?.range) return null;
  const [start, end] = scalar.range;
  const [between, inside] = [text.slice(end, at), text.slice(start, end)];
  if (/\S/.test(between)) return null;
  if (/[\r\n]/.test(inside) && !/[\r\n]/.test(between)) return { ...unclosed, offset: start };
  if (/[\r\n]/.test(between)) return null;
  const mark = scalar.type === Scalar.QUOTE_SINGLE ? "'" : '"';
  return {
    reason: `The text goes on after the closing ${mark}.`,
    hint:
      mark === "'"
        ? "Write '' for an apostrophe between single quotes, or put the text in double quotes."
        : 'Write \\" for a quotation mark between double quotes, or put the text in single quotes.',
  };
}

const unclosed: YamlExplanation = {
  reason: 'The quotation mark that opens here is not closed on its line.',
  hint: 'Close the text with the same mark.',
};

/** A quote that nothing closes. */
export function openQuote({ document, at }: ParserStop): YamlExplanation {
  const start = lastQuoted(document, at + 1)?.range?.[0];
  return start === undefined ? unclosed : { ...unclosed, offset: start };
}

function lastQuoted(document: Document, before: number): Scalar | null {
  let last: Scalar | null = null;
  visit(document, {
    Scalar(_, node) {
      const quoted = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE;
      if (quoted && (node.range?.[0] ?? 0) < before) last = node;
    },
  });
  return last;
}
