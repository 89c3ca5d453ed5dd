import { z } from 'astro/zod';
import { distinct, line, link } from '../../model/fields.schema.ts';

/** Words that readers use for the same thing, so that the search finds it by any of them. */
export const meaningsSchema = z.strictObject({
  /** Groups of words or short phrases that mean the same. */
  groups: z
    .array(distinct(line(2, 40)).min(2).max(8))
    .min(1)
    .max(600),
  /** Words for a page, or for one part of it. */
  pages: z
    .array(
      z.strictObject({
        /** Where it is. */
        link,
        /** What readers call it. */
        words: distinct(line(2, 80)).max(24).optional(),
        /** What readers type, from their own situation, when it is the answer. */
        asked: distinct(line(2, 120)).max(40).optional(),
      }),
    )
    .min(1)
    .optional(),
});

export type Meanings = z.infer<typeof meaningsSchema>;
