import { z } from 'astro/zod';
import { id, link, notEmpty } from '../../model/fields.schema.ts';
import { aboutSchema } from '../articles/page.schema.ts';

/** A short contribution by a person who does the work, under their name. */
export const insightSchema = aboutSchema.extend({
  /** Id of the person who wrote it. */
  author: id,
  /** Pages, skills or positions that it is about; their pages show it. */
  about: z.array(z.strictObject({ link })).min(1, notEmpty).max(6).optional(),
});

export type Insight = z.infer<typeof insightSchema>;
