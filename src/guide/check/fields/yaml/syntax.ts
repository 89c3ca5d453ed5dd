import { type Document, isCollection, isScalar, Scalar, visit, type YAMLParseError } from 'yaml';
import type { Diagnostic } from '../../diagnostic.ts';

/** What is wrong, what to do about it, and where, if that is not where the parser stopped. */
interface Explanation {
  readonly reason: string;
  readonly hint: string;
  readonly offset?: number;
}

const quotes = 'Put the whole text in quotes: key: "a text".';
const aligned = 'Begin the keys of one group, and the hyphens of one list, in the same column.';
const fallback: Explanation = {
  reason: 'Cannot be read as YAML from here.',
  hint: 'Compare the line with another file of the folder: spaces before the key, a colon and a space after it, quotes and brackets in pairs.',
};

/**
 * What keeps YAML from being read. A fault makes what follows it unreadable too, so that only the
 * first is told, and colons of the same kind on other lines.
 */
export function syntaxDiagnostics(document: Document, text: string): Diagnostic[] {
  const { errors } = document;
  const [first] = errors;
  if (!first) return [];
  const hard = /^[ \t]*([\u00A0\u2000-\u200A\u202F\u3000])\s*(?:- )?[\w$-]+:(?=\s)/m.exec(text);
  if (hard && hard.index <= first.pos[0])
    return [
      {
        offset: hard.index + hard[0].indexOf(hard[1]!),
        field: 'yaml',
        reason:
          'A space of another kind stands before the key; YAML is indented with plain spaces.',
        hint: 'Delete the spaces before the key and type them again.',
      },
    ];
  const alike = isColon(first) ? errors.slice(1, 30).filter(isColon) : [];
  const told = [first, ...alike];
  const lines = new Set<number>();
  return told.flatMap((error) => {
    const { reason, hint, offset = error.pos[0] } = explain(error, document, text);
    const line = text.lastIndexOf('\n', offset - 1);
    if (lines.has(line)) return [];
    lines.add(line);
    return [{ offset: Math.min(offset, text.length), field: 'yaml', reason, hint }];
  });
}

const isColon = ({ code, message }: YAMLParseError): boolean =>
  code === 'BLOCK_AS_IMPLICIT_KEY' && message.startsWith('Nested mappings');

/** The sentence for what the parser found, by its code. */
function explain(error: YAMLParseError, document: Document, text: string): Explanation {
  const { code, message } = error;
  const at = error.pos[0];
  const rest = text.slice(at, at + 80);
  switch (code) {
    case 'TAB_AS_INDENT':
      return {
        reason: 'A tab stands before the key; YAML is indented with spaces.',
        hint: 'Replace the tab with spaces, two for each level.',
      };
    case 'BAD_INDENT':
      if (message.startsWith('Flow')) return openBracket(document, text, at);
      return { reason: 'The line is not indented as those of its group are.', hint: aligned };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return isColon(error) ? colon(document, text, at) : hyphen;
    case 'MULTILINE_IMPLICIT_KEY':
      return missingColon(text, at);
    case 'MISSING_CHAR':
      if (message.startsWith('Missing closing')) return openQuote(document, at);
      if (message.startsWith('Implicit map keys')) return missingColon(text, at);
      if (message.startsWith('Missing directives')) return directiveIn(text, at);
      if (message.startsWith('Sequence item')) return hyphen;
      if (message.startsWith('Comments'))
        return {
          reason: 'A # follows the value without a space.',
          hint: 'Put a space before the # of a comment, or the whole text in quotes.',
        };
      return /^Missing , |^Missing space/.test(message) ? betweenBrackets : fallback;
    case 'UNEXPECTED_TOKEN':
      return unexpected(error, document, text);
    case 'BAD_SCALAR_START':
      return {
        reason: `A text without quotes cannot begin with “${rest.charAt(0)}”.`,
        hint: quotes,
      };
    case 'BLOCK_IN_FLOW':
      if (!/^[|>]|^-\s/.test(rest)) return betweenBrackets;
      return {
        reason: 'A text with | or >, or a list with hyphens, cannot be between brackets.',
        hint: 'Write the text in quotes, or the list without brackets.',
      };
    case 'BAD_DQ_ESCAPE':
      return {
        reason: `Between double quotes, “${rest.slice(0, 2)}” has no meaning: a backslash begins an escape.`,
        hint: 'Write two backslashes, or put the text in single quotes.',
      };
    case 'BAD_DIRECTIVE':
      return directiveIn(text, at);
    case 'KEY_OVER_1024_CHARS':
      return { reason: 'The key is far too long.', hint: 'Write a short key and a colon.' };
    case 'RESOURCE_EXHAUSTION':
      return { reason: 'Is nested too deep.', hint: 'Take out brackets, or spaces before keys.' };
    case 'DUPLICATE_KEY':
      return { reason: 'The key is there twice.', hint: 'Keep one of them.' };
    case 'MULTIPLE_DOCS':
      return severalDocuments;
    case 'ALIAS_PROPS':
    case 'BAD_ALIAS':
    case 'BAD_PROP_ORDER':
    case 'MULTIPLE_ANCHORS':
    case 'MULTIPLE_TAGS':
    case 'NON_STRING_KEY':
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_COLLECTION_TYPE':
      return {
        reason: 'Anchors (&), aliases (*) and tags (!) are not read here.',
        hint: 'Write the value out; put a text that begins with one of these signs in quotes.',
      };
    case 'IMPOSSIBLE':
      return fallback;
  }
}

const betweenBrackets: Explanation = {
  reason: 'A comma, or a space after a colon, is missing between brackets.',
  hint: 'Part values by commas, and write keys as “key: value”; put texts in quotes.',
};

const directive: Explanation = {
  reason: 'A line that begins with % is an instruction for YAML itself.',
  hint: 'Delete the line, or put the text in quotes.',
};

/** The parser asks for more where the instruction has ended. */
function directiveIn(text: string, at: number): Explanation {
  const offset = text.slice(0, at + 1).search(/^%/m);
  return offset < 0 ? directive : { ...directive, offset };
}

const severalDocuments: Explanation = {
  reason: 'A line of --- or ... ends the fields, and more fields follow it.',
  hint: 'Delete the line: a file holds one set of fields.',
};

const hyphen: Explanation = {
  reason: 'The hyphen is not in the column of the list that it belongs to.',
  hint: 'Begin all hyphens of a list in the same column.',
};

/** A second colon on the line, or a line that is indented by mistake, under a text. */
function colon(document: Document, text: string, at: number): Explanation {
  const end = text.indexOf('\n', at);
  const line = text.slice(at, end < 0 ? undefined : end);
  if (!/^["'\[{]/.test(line) && !/:(?:\s|$)/.test(line) && end >= 0) {
    const under = /^(?:[ \t]*\r?\n)*[ \t]+(?=\S)/.exec(text.slice(end + 1));
    const odd = oddKey(text, at, under?.[0]);
    if (odd !== null)
      return {
        offset: odd,
        reason: 'The line is not indented as those of its group are.',
        hint: aligned,
      };
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
      hint: `${quotes} Use straight ones.`,
    };
  const quoted = quotedBefore(document, text, at);
  return quoted ?? { reason: 'The text holds “: ”, which begins another value.', hint: quotes };
}

/** Where a key begins that has one space too few, while what follows it is indented by twos. */
function oddKey(text: string, at: number, under = ''): number | null {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const spaces = /^ */.exec(text.slice(start))![0].length;
  const next = under.length - under.lastIndexOf('\n') - 1;
  return spaces % 2 && next === spaces + 1 ? start + spaces : null;
}

/** A line that should be a key and its value. */
function missingColon(text: string, at: number): Explanation {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const line = /^[^\r\n]*/.exec(text.slice(start))![0];
  if (/^\s*-\s/.test(line) && text.slice(start, at).trim() === '') return hyphen;
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

function unexpected(
  { pos, message }: YAMLParseError,
  document: Document,
  text: string,
): Explanation {
  const rest = text.slice(pos[0]);
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
  const before = quotedBefore(document, text, pos[0]);
  if (before) return before;
  const indented = /^(?:#.*\n|\s*\n)*[ \t]+(?=\S)/.exec(text);
  if (indented && text.lastIndexOf('\n', pos[0] - 1) + 1 === pos[0])
    return {
      offset: indented[0].length,
      reason: 'The line is indented, and keys below it are not.',
      hint: aligned,
    };
  const previous = text.slice(0, pos[0]).trimEnd().at(-1);
  return previous === ']' || previous === '}'
    ? { reason: 'Text follows a bracket that is closed.', hint: quotes }
    : fallback;
}

/** A quote that is closed too early, or on a later line than it should be. */
function quotedBefore(document: Document, text: string, at: number): Explanation | null {
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

const unclosed: Explanation = {
  reason: 'The quotation mark that opens here is not closed on its line.',
  hint: 'Close the text with the same mark.',
};

function openQuote(document: Document, at: number): Explanation {
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

/** The outermost bracket that is open at a place. */
function openBracket(document: Document, text: string, at: number): Explanation {
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

interface Mark {
  readonly position?: number;
}

// What the reading of files names already, and what only YAML refuses.
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;
const unprintable = /[\u0080-\u0084\u0086-\u009F\uFFFE\uFFFF]|\p{Surrogate}/u;

/**
 * What only the parser of the values finds; it says where, or the fields fall into two. Null where
 * the reading of the file has named it.
 */
export function valueDiagnostic(error: unknown, text: string): Diagnostic | null {
  if (control.test(text)) return null;
  const sign = unprintable.exec(text);
  if (sign)
    return {
      offset: sign.index,
      field: 'character',
      reason: 'Contains a character that YAML does not allow.',
      hint: 'Delete it; it is invisible, so retype the words around it if need be.',
    };
  const { mark } = error as { mark?: Mark };
  const told =
    mark?.position === undefined
      ? severalDocuments
      : /maxDepth|stack/i.test(String(error))
        ? { reason: 'Is nested too deep.', hint: 'Take out brackets, or spaces before keys.' }
        : /key node is missed/.test(String(error))
          ? { reason: 'The key before the colon is missing.', hint: 'Write “key: value”.' }
          : fallback;
  const ends = /(?<=\n)(?:---|\.\.\.)(?=\s|$)/.exec(text);
  return {
    offset: Math.min(mark?.position ?? ends?.index ?? 0, text.length),
    field: 'yaml',
    ...told,
  };
}
