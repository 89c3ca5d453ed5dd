import { z } from 'astro/zod';
import { aliases, distinct, id, line, notEmpty } from '../../model/fields.schema.ts';
import { step } from './position.schema.ts';

/** Where people come from before they hold one of the guide's positions. */
export const originSchema = z.strictObject({
  /** What they were. */
  name: line(1, 160),
  /** Place among the origins, smallest first. */
  order: z.int().optional(),
  /** What they bring. */
  text: line(3, 600).optional(),
  /** Steps to positions. */
  moves: z
    .array(z.strictObject({ to: id, ...step }))
    .min(1, notEmpty)
    .default([]),
  /** Other words that people search for. */
  aliases,
  /** Sources that the fields state facts from. */
  sources: distinct(id).optional(),
});

export type Origin = z.infer<typeof originSchema>;
