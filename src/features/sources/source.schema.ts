import { z } from 'astro/zod';
import { address, date, day, distinct, line } from '../../model/fields.schema.ts';

const base = {
  /** The work's own title. */
  title: line(2, 160),
  /** Person or organisation that made what was read. */
  author: line(2, 120),
  /** Where a reader finds it. */
  url: address,
  /** Further addresses. */
  also: distinct(address).optional(),
  /** Day, month or year of publication, where stated. */
  published: date.optional(),
  /** The day it was read. */
  accessed: day,
  /** What a reader should know about it. */
  note: line(5, 220).optional(),
};

/** A bibliography record that claims cite. */
export const sourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    /** The original itself was read. */
    kind: z.literal('primary'),
    ...base,
  }),
  z.strictObject({
    /** A page that reports the original was read. */
    kind: z.literal('secondary'),
    /** The original that it reports. */
    reports: line(3, 200),
    /** Where a reader finds the original. */
    original: address.optional(),
    ...base,
  }),
]);

export type Source = z.infer<typeof sourceSchema>;
