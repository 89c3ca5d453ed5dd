import type { z } from 'astro/zod';
import { didYouMean } from '../../../model/nearest.ts';
import { hintOf } from '../../../model/message.ts';
import type { RecordText } from './record.ts';

export type Issue = z.core.$ZodIssue;

/** What is wrong with a value, and what to do about it. */
interface Told {
  readonly reason: string;
  readonly hint: string;
}

/** The value at a path of plain data. */
export const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, part) =>
      value && typeof value === 'object' && Object.hasOwn(value, part)
        ? (value as Record<PropertyKey, unknown>)[part]
        : undefined,
    data,
  );

/** Says in plain words what a schema found, whatever words it has of its own. */
export function explain(issue: Issue, record: RecordText): Told {
  const given = valueAt(record.data, issue.path);
  if (given === undefined) return { reason: 'The key is missing.', hint: missing };
  if (given === null) return empty(issue.path, record);
  const options = allowedValues(issue);
  const plain = typeof given === 'string' ? given : writtenAs(given, record, issue.path);
  if (options) return notAllowed(plain, options.map(String));
  switch (issue.code) {
    case 'invalid_type':
      return ofAnotherKind(given, issue.expected, record, issue.path);
    case 'too_small':
      return limit(given, Number(issue.minimum), 'least', issue.exact);
    case 'too_big':
      return limit(given, Number(issue.maximum), 'most', issue.exact);
    case 'not_multiple_of':
      return {
        reason: `Is ${shortened(given)}, but must be a multiple of ${issue.divisor}.`,
        hint: `Write ${issue.divisor} or a multiple of it.`,
      };
    default:
  }
  const hint = hintOf(issue.message);
  return hint
    ? { reason: `${issue.message.charAt(0).toUpperCase()}${issue.message.slice(1)}.`, hint }
    : {
        reason: `Is ${shortened(given)}, which is not of the form that is asked for here.`,
        hint: 'Compare it with another file of the folder; content/README.md says what belongs here.',
      };
}

const missing = 'Add it; content/README.md says what belongs in it.';

const empty = (path: readonly PropertyKey[], { written }: RecordText): Told =>
  path.length
    ? {
        reason: 'The value is empty.',
        hint:
          written.get(JSON.stringify(path)) === '#'
            ? 'What follows # is a comment; put a text that begins with # in quotes.'
            : typeof path.at(-1) === 'number'
              ? 'Write a value, or delete the item.'
              : 'Write a value, or delete the key.',
      }
    : {
        reason: 'There are no fields.',
        hint: 'Write one key and its value a line, such as “title: A page”.',
      };

/** The fixed set of values that an issue is about, if it is about one. */
function allowedValues(issue: Issue): readonly unknown[] | null {
  if (issue.code === 'invalid_value') return issue.values;
  if (issue.code !== 'invalid_union') return null;
  if ('options' in issue && Array.isArray(issue.options)) return issue.options;
  const inner = issue.errors.flat();
  return inner.length && inner.every((one) => one.code === 'invalid_value')
    ? inner.flatMap((one) => one.values)
    : null;
}

const notAllowed = (given: string, allowed: readonly string[]): Told => ({
  reason: `Is ${shortened(given)}, but must be one of: ${allowed.join(', ')}.`,
  hint: didYouMean(given, allowed) ?? 'Write one of them.',
});

/** A value that is no text, as its file has it. */
const writtenAs = (given: unknown, { written }: RecordText, path: readonly PropertyKey[]): string =>
  written.get(JSON.stringify(path)) ?? (typeof given === 'object' ? kindOf(given) : String(given));

/** A value as a sentence names it. */
function shortened(value: unknown): string {
  if (value !== null && typeof value === 'object') return kindOf(value);
  const text = String(value);
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
};

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && !Number.isFinite(value)) return 'no number to count with';
  return kinds[typeof value] ?? 'nothing';
}

function ofAnotherKind(
  given: unknown,
  expected: string,
  record: RecordText,
  path: readonly PropertyKey[],
): Told {
  const wanted = kinds[expected] ?? 'of another kind';
  const plain = writtenAs(given, record, path);
  const isNumber = expected === 'number' || expected === 'int';
  const reason =
    isNumber && typeof given === 'number' && Number.isFinite(given)
      ? `Is ${plain}, but must be ${wanted}.`
      : `Is ${kindOf(given)}, but must be ${wanted}.`;
  return { reason, hint: hintForKind(given, expected, plain) };
}

function hintForKind(given: unknown, expected: string, plain: string): string {
  const isText = typeof given === 'string';
  switch (expected) {
    case 'string':
      if (Array.isArray(given))
        return 'Write one text; put a text that begins with [ or - in quotes.';
      return typeof given === 'object'
        ? 'Write one text; put a text that holds “: ” or begins with { in quotes.'
        : `Put it in quotes, so that it keeps its form: "${plain}".`;
    case 'number':
    case 'int':
      return isText && given.trim() !== '' && Number.isFinite(Number(given))
        ? `Take it out of the quotes: ${given.trim()}.`
        : expected === 'int'
          ? 'Write digits alone, such as 3.'
          : 'Write a number, such as 3 or 2.5.';
    case 'boolean':
      return 'Write true or false, without quotes.';
    case 'array':
      return isText && given.startsWith('-')
        ? 'Write a space after each hyphen of the list.'
        : 'Write a list, in brackets such as [a, b] or with a hyphen and a space before each item.';
    default:
      return isText && /\w:\S/.test(given)
        ? 'Write a space after each colon.'
        : 'Write keys below it, each indented, with a colon and a value.';
  }
}

/** A value that is too short, too long, too small or too large. */
function limit(
  given: unknown,
  bound: number,
  side: 'least' | 'most',
  exact: boolean | undefined,
): Told {
  const how = exact ? 'exactly' : `at ${side}`;
  if (typeof given === 'string') {
    const length = given.length;
    return {
      reason: `Has ${count(length, 'character')}, but must have ${how} ${bound}.`,
      hint:
        side === 'least'
          ? `Write ${bound - length} more; a # that follows a space begins a comment.`
          : `Shorten it by ${length - bound}.`,
    };
  }
  if (Array.isArray(given)) {
    const length = given.length;
    return {
      reason: `Has ${count(length, 'item')}, but must have ${how} ${bound}.`,
      hint:
        side === 'least'
          ? `Add ${bound - length}${length ? '' : ', or delete the key where it is not required'}.`
          : `Take ${length - bound} out.`,
    };
  }
  if (typeof given === 'number') {
    const huge = Math.abs(bound) === Number.MAX_SAFE_INTEGER;
    return {
      reason: huge
        ? `Is ${shortened(given)}, which is too ${side === 'most' ? 'large' : 'small'} to count with.`
        : `Is ${given}, but must be ${how} ${bound}.`,
      hint: huge
        ? 'Write a number of a few digits.'
        : `Write ${bound} or ${side === 'least' ? 'more' : 'less'}.`,
    };
  }
  const length = Object.keys(given as object).length;
  return {
    reason: `Has ${count(length, 'key')}, but must have ${how} ${bound}.`,
    hint: side === 'least' ? 'Add the keys that are missing.' : 'Take keys out.',
  };
}

const count = (number: number, what: string): string =>
  `${number} ${what}${number === 1 ? '' : 's'}`;
