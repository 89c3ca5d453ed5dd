import type { z } from 'astro/zod';
import type { Diagnostic } from '../diagnostic.ts';
import { escapedDiagnostics } from '../fields/invisible.ts';
import { locate, readRecord, type RecordText } from '../fields/record.ts';
import { parseRecord } from '../fields/schema.ts';
import type { ContentFile } from '../files/content-file.ts';
import { readProse } from '../prose/prose.ts';
import type { Prose } from '../prose/tree.ts';
import { nameDiagnostics } from './file-name.ts';
import { described, isPlainPage, readPlainPage } from './plain-fields.ts';
import { type FileParts, splitFile } from './file-parts.ts';
import { leftOut } from '../../left-out.model.ts';
import type { KindName } from '../../../model/guide.ts';
import { stringsFor } from '../../../strings/index.ts';
import { type BodyFacts, type BodyWords, readBody } from '../../../model/markdown/body.ts';
import { formatOf } from '../../../model/markdown/features.ts';
import { pageOfFile } from '../../record-file.ts';
import type { Kind } from '../../../model/kind.ts';
import { kindOf, kinds } from '../../kinds.ts';

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
  /** What the guide must know of the text; null where there is none, or one at fault. */
  readonly facts: BodyFacts | null;
  readonly diagnostics: readonly Diagnostic[];
}

const noProse: Prose = { diagnostics: [], references: [], anchors: [], whole: true };
const unread = {
  data: null,
  body: '',
  hasBody: false,
  record: readRecord(''),
  prose: noProse,
  facts: null,
};

/** Stands for a record whose file cannot be read at all. */
export const unreadableEntry = (
  source: ContentFile,
  collection: KindName,
  diagnostics: readonly Diagnostic[],
): ContentEntry => ({
  ...unread,
  source,
  collection,
  id: source.id,
  diagnostics,
  // Its page is there for the links of others, whatever keeps it from being read.
  hasBody: source.ending !== 'yaml',
});

/** Reads one record file of a site in some language: its name, its fields, its body. */
export function readEntry(
  source: ContentFile,
  collection: KindName,
  language = 'en',
): ContentEntry {
  const { text, id } = source;
  if (!text.trim()) return unreadableEntry(source, collection, source.diagnostics);
  const parts = splitFile(source);
  const record = readRecord(parts.fields, parts.start);
  const misnamed = nameDiagnostics(source, collection);
  const diagnostics: Diagnostic[] = [
    ...source.diagnostics,
    ...(parts.diagnostic ? [parts.diagnostic] : []),
    ...record.diagnostics,
    ...misnamed,
    ...escapedDiagnostics(record, text),
  ];
  const isPlain = isPlainPage(source.file, collection);
  let data: unknown = null;
  let { body } = parts;
  if (!record.readable && !diagnostics.length)
    diagnostics.push({
      offset: parts.start,
      field: 'yaml',
      reason: 'Cannot be read as YAML.',
      hint: 'Write one “key: value” on each line.',
    });
  if (record.readable && !parts.diagnostic) {
    const page = isPlain ? readPlainPage(record, parts, collection, id) : null;
    const parsed = page?.parsed ?? parseRecord(record, kinds[collection].schema as z.ZodType);
    body = page?.body.trim() === '' ? '' : (page?.body ?? body);
    data = misnamed.length ? null : parsed.value;
    diagnostics.push(...parsed.diagnostics);
  }
  const words = stringsFor(language).strings;
  const prose = readText(source, collection, { ...parts, body }, words);
  if (isPlain) data = described(data, record, prose.made?.opening ?? '');
  if (record.readable && !parts.diagnostic)
    diagnostics.push(...leftOutDiagnostics(collection, data, record, parts.body !== ''));
  diagnostics.push(...prose.diagnostics);
  return {
    source,
    collection,
    id,
    data,
    body,
    hasBody: body !== '',
    record,
    prose,
    facts: diagnostics.every(({ advice }) => advice) ? factsOf(source, body, prose, words) : null,
    diagnostics,
  };
}

/** What a record could say and does not: one piece of advice, be it one field or many. */
function leftOutDiagnostics(
  collection: KindName,
  data: unknown,
  record: RecordText,
  hasText: boolean,
): Diagnostic[] {
  const { expected = [], expectedOfText = [] }: Kind = kindOf(collection);
  const all = data === null ? [] : leftOut(data, [...expected, ...(hasText ? expectedOfText : [])]);
  const isStep = ({ field }: { field: string }): boolean => steps.has(field);
  return [all.filter((field) => !isStep(field)), all.filter(isStep)].flatMap((fields) =>
    fields.length
      ? [
          {
            offset: locate(record, fields[0]!.path),
            field: fields.map(({ field }) => field).join(', '),
            reason: 'Is left out, and so is what the page would show of it.',
            hint: 'Write it, if readers will miss it; content/README.md says what belongs in it.',
            advice: true as const,
            ...(fields.every(isStep) && { rule: 'steps' as const }),
          },
        ]
      : [],
  );
}

/** Fields that lead readers on, each kind of page to its own. */
const steps: ReadonlySet<string> = new Set(['next', 'related']);

function factsOf(
  { file }: ContentFile,
  body: string,
  { made }: Prose,
  words: BodyWords,
): BodyFacts | null {
  if (made || !body) return made?.facts ?? null;
  // Nothing that a base changes is among the facts.
  return readBody(body, { ...words, file, pageOf: pageOfFile, base: '/' });
}

/** Reads what follows the fields, with its places in the whole file. */
function readText(
  { text, file, ending }: ContentFile,
  collection: KindName,
  { body, diagnostic }: FileParts,
  words: BodyWords,
): Prose {
  if (body !== '')
    return shifted(
      readProse(body, collection === 'slots' ? 'slot' : 'page', formatOf(file), words),
      text.length - body.length,
    );
  if (ending === 'yaml' || diagnostic || hasFieldsOnly(collection)) return noProse;
  return {
    ...noProse,
    // Headings that are not written yet are no reason to call links to them broken.
    whole: false,
    diagnostics: [
      {
        offset: text.length,
        field: 'body',
        reason: 'No text follows the fields.',
        hint: 'Write the page below the second ---.',
        ...((kinds[collection].bare || isPlainPage(file, collection)) && { advice: true as const }),
      },
    ],
  };
}

/** Whether records of a collection may be fields alone, whatever their file's ending. */
const hasFieldsOnly = (collection: KindName): boolean =>
  (kinds[collection].endings as readonly string[]).includes('yaml');

const shifted = (prose: Prose, by: number): Prose => ({
  ...prose,
  diagnostics: prose.diagnostics.map((found) => ({ ...found, offset: found.offset + by })),
  references: prose.references.map((found) => ({ ...found, offset: found.offset + by })),
});
