import { z } from 'astro/zod';
import {
  caseIds,
  description,
  distinct,
  id,
  line,
  next,
  review,
} from '../../model/fields.schema.ts';

/** The roles side by side; the body of the file follows the table. */
export const comparisonSchema = z.strictObject({
  /** Heading of the page. */
  title: line(1, 160),
  description: description.optional(),
  /** Opening sentence under the heading. */
  lede: line(3, 400).optional(),
  /** The rows of the table, in reading order. */
  aspects: z
    .array(
      z.strictObject({
        /** Anchor of the row. */
        id,
        /** What the row compares. */
        label: line(3, 80),
        /** One answer per role, keyed by role id. */
        answers: z.record(id, line(3, 220)),
        /** Sources that the answers state facts from. */
        sources: distinct(id).optional(),
      }),
    )
    .min(1),
  next: next.optional(),
  /** Running cases that its examples use. */
  case: caseIds,
  ...review,
});

export type Comparison = z.infer<typeof comparisonSchema>;
