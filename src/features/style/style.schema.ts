import { z } from 'astro/zod';
import { distinct, line, notEmpty } from '../../model/fields.schema.ts';

/** Words that texts do without, and what to write in their place. */
export const styleSchema = z.strictObject({
  words: z
    .array(
      z.strictObject({
        /** A word or phrase in all its forms. */
        avoid: distinct(line(2, 60)).min(1, notEmpty).max(12),
        /** What to write in its place, or what to do instead. */
        write: line(2, 120),
      }),
    )
    .min(1, notEmpty)
    .max(200),
});

export type Style = z.infer<typeof styleSchema>;
