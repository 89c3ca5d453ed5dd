import { z } from 'astro/zod';
import { distinct, id, line } from '../../model/fields.schema.ts';
import { step } from './position.schema.ts';

/** Where people come from before they hold one of the guide's positions. */
export const originSchema = z.strictObject({
  /** What they were. */
  name: line(3, 70),
  /** Place among the origins, smallest first. */
  order: z.int(),
  /** What they bring. */
  text: line(20, 240),
  /** Steps to positions. */
  moves: z.array(z.strictObject({ to: id, ...step })).min(1),
  /** Sources that the fields state facts from. */
  sources: distinct(id).optional(),
});

export type Origin = z.infer<typeof originSchema>;
