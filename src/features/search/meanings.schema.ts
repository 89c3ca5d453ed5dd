import { z } from 'astro/zod';
import { distinct, line } from '../../model/fields.schema.ts';

/** Words that readers use for the same thing, so that the search finds it by any of them. */
export const meaningsSchema = z.strictObject({
  /** Groups of words or short phrases that mean the same. */
  groups: z
    .array(distinct(line(2, 40)).min(2).max(8))
    .min(1)
    .max(200),
});

export type Meanings = z.infer<typeof meaningsSchema>;
