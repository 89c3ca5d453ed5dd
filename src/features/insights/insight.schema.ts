import type { z } from 'astro/zod';
import { line } from '../../model/fields.schema.ts';
import { aboutSchema } from '../articles/page.schema.ts';

/** A short contribution by a person who does the work, under their name. */
export const insightSchema = aboutSchema.extend({
  /** Name of who wrote it, as they want it printed. */
  author: line(2, 60),
  /** What they do, such as a title and a kind of company. */
  position: line(2, 90),
});

export type Insight = z.infer<typeof insightSchema>;
