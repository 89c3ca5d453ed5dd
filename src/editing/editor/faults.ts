import type { z } from 'astro/zod';
import { readRecord } from '../../guide/check/fields/record.ts';
import { parseRecord } from '../../guide/check/fields/schema.ts';
import { splitFile } from '../../guide/check/records/file-parts.ts';
import { kindOf } from '../../guide/kinds.ts';
import type { Format } from '../config/collections.ts';

/**
 * What the content check would say of a file’s fields. Links, sources and other records are looked
 * at by the build alone, and so is the text below the fields.
 */
export function faultsIn({ kind, ending }: Format, text: string): string[] {
  // Fields of plain Markdown are free, and its text stands in for those that are missing.
  if (ending === 'md') return [];
  const { fields, start, diagnostic } = splitFile({ ending, text });
  const record = readRecord(fields, start);
  const { diagnostics } = parseRecord(record, kindOf(kind).schema as z.ZodType);
  return [...(diagnostic ? [diagnostic] : []), ...record.diagnostics, ...diagnostics]
    .filter(({ advice }) => !advice)
    .map(({ field, reason, hint }) => `${field}: ${reason} ${hint}`);
}
