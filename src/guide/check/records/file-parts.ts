import type { Diagnostic } from '../diagnostic.ts';
import type { ContentFile } from '../files/content-file.ts';

/** A file's fields and body as text, and where the fields begin. */
export interface FileParts {
  readonly fields: string;
  readonly start: number;
  /** Exactly what is parsed, by the check as by the build; empty where nothing but space is there. */
  readonly body: string;
  readonly diagnostic?: Diagnostic;
}

/** Parts a record file into its fields and its body; a file of fields alone has no body. */
export function splitFile({ ending, text }: Pick<ContentFile, 'ending' | 'text'>): FileParts {
  const parts =
    ending === 'yaml'
      ? { fields: text, start: 0, body: '' }
      : ending === 'md' && !beginsWithFields.test(text)
        ? { fields: '', start: 0, body: text }
        : split(text);
  return parts.body.trim() ? parts : { ...parts, body: '' };
}

/**
 * Fields at the beginning of plain Markdown, which may have none: a line of `---` begins a text as
 * well.
 */
const beginsWithFields =
  /^---[ \t]*\r?\n(?:\s*(?:#[^\n]*)?\r?\n)*(?:[\w"'-][^\n:]*:(?:\s|$)|---[ \t]*(?:\r?\n|$))/;

/**
 * Parts a file at its two lines of `---`. Stricter than other readers of such files, so that no
 * file can show one thing to one reader and another to the next.
 */
function split(text: string): FileParts {
  const open = /^---[ \t]*\r?\n/.exec(text);
  const none = { fields: '', start: 0, body: text };
  if (!open)
    return {
      ...none,
      diagnostic: {
        offset: 0,
        field: 'fields',
        reason: 'The file does not begin with its fields.',
        hint: 'Begin the first line with --- and end the fields with --- on a line of its own.',
      },
    };
  const start = open[0].length;
  const close = /(?<![^\n])(---|\+\+\+)([^\n]*?)(\r?\n|$)/.exec(text.slice(start));
  if (!close)
    return {
      ...none,
      diagnostic: {
        offset: 0,
        field: 'fields',
        reason: 'The fields have no end.',
        hint: 'End them with --- on a line of its own.',
      },
    };
  const fields = text.slice(start, start + close.index);
  const body = text.slice(start + close.index + close[0].length);
  if (close[1] !== '---' || close[2]?.trim())
    return {
      fields,
      start,
      body,
      diagnostic: {
        offset: start + close.index,
        field: 'fields',
        reason: 'A line that begins with --- or +++ ends the fields, and holds more than that.',
        hint: 'Put --- alone on its line.',
      },
    };
  return { fields, start, body };
}
