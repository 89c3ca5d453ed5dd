import { z } from 'astro/zod';
import { address, line } from '../../model/fields.schema.ts';

/** A person who wrote insights. */
export const authorSchema = z.strictObject({
  /** The name, as they want it printed. */
  name: line(2, 60),
  /** What they do, such as a title and a kind of company. */
  position: line(2, 90),
  /** A page of theirs elsewhere. */
  url: address.optional(),
});

export type Author = z.infer<typeof authorSchema>;
