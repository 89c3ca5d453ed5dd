import type { z } from 'astro/zod';
import { reservedIds } from '../../model/address.ts';
import { didYouMean } from '../../model/nearest.ts';
import { id as idSchema } from '../../model/fields.schema.ts';
import type { ContentFile } from './files.ts';
import type { Finding } from './fault.ts';
import { type Prose, readProse } from './prose/prose.ts';
import { locate, readRecord, type RecordText } from './fields/record.ts';
import { fieldName, parseRecord } from './fields/schema.ts';
import { hiddenCharacter } from './fields/text.ts';
import type { Kind } from '../../model/kind.ts';
import type { KindName } from '../../model/guide.ts';
import { kinds } from '../kinds.ts';

/** A record file, read as far as one file alone can be. */
export interface ContentEntry {
  readonly source: ContentFile;
  readonly collection: KindName;
  readonly id: string;
  /** What the schema made of the fields; null where they are at fault. */
  readonly data: unknown;
  /** The text below the fields, exactly as the build will parse it; empty where there is none. */
  readonly body: string;
  readonly hasBody: boolean;
  readonly record: RecordText;
  readonly prose: Prose;
  readonly findings: readonly Finding[];
}

const noProse: Prose = { findings: [], pointers: [], anchors: [], whole: true };
const unread = { data: null, body: '', hasBody: false, record: readRecord(''), prose: noProse };

/** Stands for a record whose file cannot be read at all. */
export const unreadEntry = (
  source: ContentFile,
  collection: KindName,
  findings: readonly Finding[],
): ContentEntry => ({
  ...unread,
  source,
  collection,
  id: source.id,
  findings,
  // Its page is there for the links of others, whatever keeps it from being read.
  hasBody: source.ending !== 'yaml',
});

/** Reads one record file: its name, its fields, its body. */
export function readEntry(source: ContentFile, collection: KindName): ContentEntry {
  const { text, ending, id } = source;
  const findings: Finding[] = [...source.findings];
  if (!text.trim()) return unreadEntry(source, collection, findings);
  const parts = partsOf(source);
  const { body } = parts;
  if (parts.finding) findings.push(parts.finding);
  const record = readRecord(parts.fields, parts.start);
  const misnamed = nameFindings(collection, id);
  findings.push(...record.findings, ...misnamed);

  findings.push(...hiddenFindings(record, text));
  let data: unknown = null;
  if (!record.readable && !findings.length)
    findings.push({
      offset: parts.start,
      field: 'yaml',
      reason: 'Cannot be read as YAML.',
      hint: 'Write one “key: value” on each line.',
    });
  if (record.readable && !parts.finding) {
    const parsed = parseRecord(record, kinds[collection].schema as z.ZodType);
    data = misnamed.length ? null : parsed.value;
    findings.push(...parsed.findings);
  }
  const hasBody = body !== '';
  const bare = ending !== 'yaml' && !hasBody && !parts.finding && !mayBeBare(collection);
  // Headings that are not written yet are no reason to call links to them broken.
  const prose = hasBody
    ? shifted(readProse(body, collection === 'slots' ? 'slot' : 'page'), text.length - body.length)
    : { ...noProse, whole: !bare };
  if (bare)
    findings.push({
      offset: text.length,
      field: 'body',
      reason: 'No text follows the fields.',
      hint: 'Write the page below the second ---.',
    });
  return {
    source,
    collection,
    id,
    data,
    body,
    hasBody,
    record,
    prose,
    findings: [...findings, ...prose.findings],
  };
}

/** Whether records of a collection may be fields alone, whatever their file's ending. */
const mayBeBare = (collection: KindName): boolean =>
  (kinds[collection].endings as readonly string[]).includes('yaml');

/** Characters that were hidden in the fields as escapes. */
export function hiddenFindings(record: RecordText, raw: string): Finding[] {
  const walk = (value: unknown, path: (string | number)[]): Finding[] => {
    if (typeof value === 'string') {
      const hidden = hiddenCharacter(value, raw);
      return hidden
        ? [
            {
              offset: locate(record, path),
              field: fieldName(path),
              reason: `Contains the invisible character ${hidden}.`,
              hint: 'Delete it.',
            },
          ]
        : [];
    }
    return value && typeof value === 'object' && !(value instanceof Date)
      ? Object.entries(value).flatMap(([key, one]) =>
          walk(one, [...path, Array.isArray(value) ? Number(key) : key]),
        )
      : [];
  };
  return walk(record.data, []);
}

/** A file's fields and body as text, and where the fields begin. */
interface FileParts {
  readonly fields: string;
  readonly start: number;
  /** Exactly what is parsed, by the check as by the build; empty where nothing but space is there. */
  readonly body: string;
  readonly finding?: Finding;
}

/** Parts a record file into its fields and its body; a file of fields alone has no body. */
export function partsOf({ ending, text }: Pick<ContentFile, 'ending' | 'text'>): FileParts {
  const parts = ending === 'yaml' ? { fields: text, start: 0, body: '' } : split(text);
  return parts.body.trim() ? parts : { ...parts, body: '' };
}

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
      finding: {
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
      finding: {
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
      finding: {
        offset: start + close.index,
        field: 'fields',
        reason: 'A line that begins with --- or +++ ends the fields, and holds more than that.',
        hint: 'Put --- alone on its line.',
      },
    };
  return { fields, start, body };
}

/** What a body holds, with its places in the whole file. */
const shifted = (prose: Prose, by: number): Prose => ({
  ...prose,
  findings: prose.findings.map((one) => ({ ...one, offset: one.offset + by })),
  pointers: prose.pointers.map((one) => ({ ...one, offset: one.offset + by })),
});

function nameFindings(collection: KindName, id: string): Finding[] {
  const name = (reason: string, hint: string): Finding[] => [
    { offset: 0, field: 'file name', reason, hint },
  ];
  if (!idSchema.safeParse(id).success)
    return name(
      `“${id}” cannot be an id.`,
      `Use lower-case letters, digits and single hyphens: ${
        id
          .normalize('NFD')
          .replace(/\p{M}/gu, '')
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-|-$/g, '') || 'new-name'
      }.`,
    );
  const { ids }: Kind = kinds[collection];
  if (ids && !ids.includes(id))
    return name(
      `No place of the frame is called “${id}”.`,
      didYouMean(id, ids) ?? `There are: ${ids.join(', ')}.`,
    );
  const reserved = reservedIds[collection as keyof typeof reservedIds] as
    readonly string[] | undefined;
  if (reserved?.includes(id))
    return name(`“${id}” is the address of another page already.`, 'Give the file another name.');
  return [];
}
