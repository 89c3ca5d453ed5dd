import { z } from 'astro/zod';
import { distinct, id, line, notEmpty } from '../../model/fields.schema.ts';

/** The running cases: invented organisations whose people the examples follow from page to page. */
export const casesSchema = z.strictObject({
  /** The cases, in any order. */
  cases: z
    .array(
      z.strictObject({
        /** What pages and examples name it by. */
        id,
        /** The organisation's name. */
        name: line(2, 60),
        /** What the organisation does and what the case is about, in one sentence. */
        text: line(10, 200),
        /** Who appears in it, with what they do. */
        people: distinct(line(2, 120)).optional(),
      }),
    )
    .min(1, notEmpty),
  /** Who may appear in several cases. */
  people: distinct(line(2, 160)).optional(),
});

export type Cases = z.infer<typeof casesSchema>;
