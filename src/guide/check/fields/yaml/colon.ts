import {
  aligned,
  inQuotes,
  misplacedHyphen,
  misplacedLine,
  type ParserStop,
  type YamlExplanation,
} from './explanation.ts';
import { quoteBefore } from './quote.ts';

/** A second colon on the line, or a line that is indented by mistake, under a text. */
export function secondColon({ document, text, at }: ParserStop): YamlExplanation {
  const end = text.indexOf('\n', at);
  const line = text.slice(at, end < 0 ? undefined : end);
  if (!/^["'\[{]/.test(line) && !/:(?:\s|$)/.test(line) && end >= 0) {
    const under = /^(?:[ \t]*\r?\n)*[ \t]+(?=\S)/.exec(text.slice(end + 1));
    const odd = oddKey(text, at, under?.[0]);
    if (odd !== null) return { ...misplacedLine, offset: odd };
    if (under)
      return {
        offset: end + 1 + under[0].length,
        reason: 'The line is indented, so that it belongs to the text above it.',
        hint: aligned,
      };
  }
  if (/^[“”„‘’«»]/.test(line))
    return {
      reason: 'Curly quotes hold no text together in YAML.',
      hint: `${inQuotes} Use straight ones.`,
    };
  return (
    quoteBefore({ document, text, at }) ?? {
      reason: 'The text holds “: ”, which begins another value.',
      hint: inQuotes,
    }
  );
}

/** Where a key begins that has one space too few, while what follows it is indented by twos. */
function oddKey(text: string, at: number, under = ''): number | null {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const spaces = /^ */.exec(text.slice(start))![0].length;
  const next = under.length - under.lastIndexOf('\n') - 1;
  return spaces % 2 && next === spaces + 1 ? start + spaces : null;
}

/** A line that should be a key and its value. */
export function missingColon({ text, at }: ParserStop): YamlExplanation {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const line = /^[^\r\n]*/.exec(text.slice(start))![0];
  if (/^\s*-\s/.test(line) && text.slice(start, at).trim() === '') return misplacedHyphen;
  const [key] = /^\s*(?:-\s+)?[\w$-]+:(?=\S)/.exec(line) ?? [];
  return key
    ? {
        reason: 'No space follows the colon, so that this is no key and value.',
        hint: `Write “${key.trim()} ” and then the value.`,
      }
    : {
        reason: 'Is no key with a value: the colon after the key is missing.',
        hint: 'Write “key: value”; a text that goes on in the next line is indented there.',
      };
}
