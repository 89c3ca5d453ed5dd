import { CORE_SCHEMA, load } from 'js-yaml';
import { Scalar, stringify } from 'yaml';

/** A value that is no list and no group of keys. */
export type Plain = string | number | boolean | null;

/** Where a scalar is written: inside brackets, more characters have a meaning. */
export interface Surroundings {
  readonly inFlow: boolean;
}

/** Whether a text without quotes is read as that same text. */
function isPlainText(text: string, { inFlow }: Surroundings): boolean {
  if (inFlow && /[,[\]{}]/.test(text)) return false;
  const written = stringify(text, { lineWidth: 0, defaultStringType: 'PLAIN' }).trimEnd();
  if (written !== text) return false;
  try {
    return load(text, { schema: CORE_SCHEMA }) === text;
  } catch {
    return false;
  }
}

const inSingle = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const inDouble = (text: string): string =>
  stringify(text, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE' }).trimEnd();

/** Quotes as formatters put them: single ones, unless the text holds some and no double ones. */
const inQuotes = (text: string): string =>
  /[^\P{C}]/u.test(text) || (text.includes("'") && !/["\\]/.test(text))
    ? inDouble(text)
    : inSingle(text);

/** Writes a value on one line, without quotes where none are needed. */
export function inline(value: Plain, surroundings: Surroundings): string {
  if (typeof value !== 'string') return value === null ? 'null' : String(value);
  return isPlainText(value, surroundings) ? value : inQuotes(value);
}

/** Writes a value in place of another, in the quotes that this has where they still serve. */
export function inlineLike(node: Scalar, value: Plain, surroundings: Surroundings): string {
  if (typeof value !== 'string' || typeof node.value !== 'string')
    return inline(value, surroundings);
  const hadReason = /['"\\]/.test(node.value);
  if (node.type === Scalar.QUOTE_DOUBLE && !hadReason) return inDouble(value);
  if (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE)
    return inQuotes(value);
  return inline(value, surroundings);
}

/**
 * Changes words of a text that goes over several lines, and leaves its line ends where they are;
 * null where the text is not a plain run of words. `source` is the text as it is written.
 */
export function refold(source: string, before: string, after: string): string | null {
  const places: number[] = [];
  let run = '';
  for (const { 0: part, index } of source.matchAll(/\s+|\S+/g)) {
    if (/\S/.test(part)) for (let at = 0; at < part.length; at++) places.push(index + at);
    else {
      // An empty line, or spaces in a row, mean more than one space.
      if (part !== ' ' && !/^\n[ \t]*$/.test(part)) return null;
      places.push(index);
    }
    run += /\S/.test(part) ? part : ' ';
  }
  places.push(source.length);
  if (run !== before || /[\r\n]/.test(after)) return null;
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let kept = 0;
  while (
    kept < Math.min(before.length, after.length) - start &&
    before.at(-1 - kept) === after.at(-1 - kept)
  )
    kept++;
  const middle = after.slice(start, after.length - kept);
  const from = places[start]!;
  const to = places[before.length - kept]!;
  return source.slice(0, from) + middle + source.slice(to);
}
