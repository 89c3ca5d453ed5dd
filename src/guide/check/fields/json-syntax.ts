import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { Diagnostic, Explanation } from '../diagnostic.ts';

/** Says what is wrong, and where, if that is not where the parser stopped. */
interface JsonExplanation extends Explanation {
  readonly offset?: number;
}

/** What keeps a text from being read as JSON. */
export function syntaxDiagnostic(text: string, error: ParseError | undefined): Diagnostic {
  const { offset, reason, hint } = explain(text, error);
  return {
    offset: offset ?? Math.min(error?.offset ?? 0, text.length),
    field: 'json',
    reason,
    hint,
  };
}

const inQuotes = 'Put texts and keys in straight double quotes: "name": "A text".';

/** What is wrong where the parser stopped, and what to do about it. */
function explain(
  text: string,
  error: ParseError | undefined,
  code = error && printParseErrorCode(error.error),
): JsonExplanation {
  const offset = error?.offset ?? 0;
  const rest = text.slice(offset);
  const before = text.slice(0, offset).trimEnd();
  const [word = ''] = /^[\p{L}\p{N}_$-]+/u.exec(rest) ?? [];
  if (rest.startsWith('#')) return { reason: 'JSON has no comments.', hint: 'Delete the comment.' };
  switch (code) {
    case 'InvalidCommentToken':
    case 'UnexpectedEndOfComment':
      return { reason: 'JSON has no comments.', hint: 'Delete the comment.' };
    case 'InvalidUnicode':
    case 'InvalidEscapeCharacter':
      return {
        reason: 'A backslash begins an escape here that JSON does not know.',
        hint: 'Write two backslashes for one.',
      };
    case 'InvalidCharacter':
      return {
        reason: 'The text holds a tab or another control character.',
        hint: 'Delete it, or write a tab as \\t.',
      };
    case 'UnexpectedEndOfString':
      return {
        reason: 'The quotation mark that opens here is not closed on its line.',
        hint: 'Close the text with ".',
      };
    case 'InvalidNumberFormat':
    case 'UnexpectedEndOfNumber':
      return {
        reason: 'Is no number as JSON writes them.',
        hint: 'Write digits without a + or zeros before them, and a point with digits after it, such as 0.5.',
      };
    case 'EndOfFileExpected':
      return {
        reason: 'The settings end before this.',
        hint: 'Delete what follows the last }, or the } that closes too early.',
      };
    case undefined:
      return { reason: 'Cannot be read as JSON.', hint: 'Begin with { and end with }.' };
    default:
  }
  if (/^[“”„‟‘’‚«»]/.test(rest))
    return { reason: 'Curly quotes hold no text in JSON.', hint: inQuotes };
  if (/^['`]/.test(rest))
    return { reason: `JSON has no texts between ${rest.charAt(0)}.`, hint: inQuotes };
  if (/^(?:true|false|null)$/i.test(word) && word !== word.toLowerCase())
    return { reason: `JSON does not know “${word}”.`, hint: `Write ${word.toLowerCase()}.` };
  if (/^(?:undefined|None|nil|NaN|Infinity|yes|no|on|off)$/i.test(word))
    return {
      reason: `JSON does not know “${word}”.`,
      hint: 'Write true, false, a number or a text in quotes, or delete the key.',
    };
  if (/^[+.]/.test(rest) || (/(?:^|[^\d.])0$/.test(before) && /^[\dxob]/i.test(rest)))
    return explain(text, error, 'InvalidNumberFormat');
  if (word && !/^(?:true|false|null|-?\d)/.test(word))
    return { reason: `“${word}” is not in quotes.`, hint: inQuotes };
  if (before.endsWith(',') && /^[\]},]/.test(rest))
    return {
      offset: before.length - 1,
      reason: 'No value follows this comma.',
      hint: 'Delete the comma.',
    };
  if (code === 'ColonExpected')
    return { reason: 'A colon is missing after the key.', hint: 'Write "key": value.' };
  if (code === 'CommaExpected' && rest.startsWith(':')) return bracketBefore(text, offset);
  const unclosed = rest.trim() === '' && unclosedIn(text);
  if (unclosed)
    return {
      ...unclosed,
      reason: `The bracket “${text.charAt(unclosed.offset)}” that opens here is not closed.`,
      hint: 'Close { with } and [ with ].',
    };
  if (rest.trim() === '')
    return {
      reason: 'The settings end too early.',
      hint: 'Close every { with } and every [ with ].',
    };
  if (/^[\]}]/.test(rest))
    return {
      reason: `Does not fit here: “${rest.charAt(0)}”.`,
      hint: 'Close { with } and [ with ], and give each key a value.',
    };
  if (code === 'CommaExpected')
    return {
      offset: Math.max(0, before.length - 1),
      reason: 'A comma is missing after this value.',
      hint: 'Part values by commas.',
    };
  if (code === 'PropertyNameExpected' && /^[{[]/.test(rest)) {
    const { offset: at } = innermost(text.slice(0, offset));
    return {
      offset: at,
      reason: 'The bracket “{” that opens here is not closed before the next item.',
      hint: 'Close it with “}”.',
    };
  }
  if (code === 'PropertyNameExpected') return { reason: 'Is no key.', hint: inQuotes };
  if (/^[=;]/.test(rest))
    return {
      reason: `JSON has no “${rest.charAt(0)}”.`,
      hint: 'Write a colon after a key, and a comma after a value.',
    };
  return {
    reason: `“${rest.charAt(0)}” does not fit here.`,
    hint: 'Write one value after each colon, and commas between.',
  };
}

/** The bracket that is still open at the end of a part of the text, and the last text in it. */
function innermost(part: string): { readonly offset: number; readonly key?: number } {
  const open: number[] = [];
  let key: number | undefined;
  for (const { 0: token, index } of part.matchAll(/"(?:[^"\\\n]|\\.)*"|[[\]{}]/g)) {
    if (/^[[{]/.test(token)) open.push(index);
    else if (/^[\]}]/.test(token)) open.pop();
    else key = index;
  }
  return { offset: open.at(-1) ?? 0, ...(key !== undefined && { key }) };
}

/** Which bracket is missing before a key that cannot be where it is; `at` is its colon. */
function bracketBefore(text: string, at: number): JsonExplanation & { readonly offset: number } {
  const { offset: last, key = at } = innermost(text.slice(0, at));
  const indent = (place: number): number =>
    /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', place - 1) + 1))![0].length;
  if (text[last] !== '[')
    return {
      offset: Math.max(0, text.slice(0, key).trimEnd().length - 1),
      reason: 'A key follows here in place of a value: the bracket “{” is missing.',
      hint: 'Write { before the keys and } after them.',
    };
  if (indent(key) > indent(last) || !text.slice(last, key).includes('\n'))
    return {
      offset: key,
      reason: 'The bracket “{” before this key is missing.',
      hint: 'Write { before the keys of each item and } after them.',
    };
  return {
    offset: last,
    reason: 'The bracket “[” that opens here is not closed before the next key.',
    hint: 'Close it with “]”.',
  };
}

/** A bracket that is still open on a later line that is indented no further than its own. */
function unclosedIn(text: string): { offset: number } | null {
  const open: { offset: number; indent: number }[] = [];
  let indent = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[[\]{}]|\n[ \t]*(?=\S)/g)) {
    if (token.startsWith('\n')) {
      indent = token.length - 1;
      const last = open.at(-1);
      const closes = /[\]}]/.test(text.charAt(index + token.length));
      if (last && (closes ? indent < last.indent : indent <= last.indent)) return last;
    } else if (/^[[{]/.test(token)) open.push({ offset: index, indent });
    else if (/^[\]}]/.test(token)) open.pop();
  }
  return open.length > 1 ? open.at(-1)! : null;
}
