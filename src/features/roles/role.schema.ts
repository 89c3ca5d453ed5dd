import { z } from 'astro/zod';
import { description, line, next, review } from '../../model/fields.schema.ts';

/** A role of the guide; the body of its file is the role's page. */
export const roleSchema = z.strictObject({
  /** Heading of the page. */
  title: line(3, 70),
  /** Short name, used in navigation, tables and filters. */
  name: line(2, 30),
  /** Where the role is against the line; gives its shape and colour. */
  mark: z.enum(['above', 'below', 'across', 'none']),
  /** Place among the roles, smallest first. */
  order: z.int(),
  description,
  /** Opening sentence under the heading. */
  lede: line(20, 220),
  /** The role's door on the home page. */
  door: z.strictObject({
    /** What the role owns, in a few words. */
    owns: line(3, 60),
    /** One example. */
    text: line(10, 120),
    /** How the other side of the line meets it. */
    echo: line(10, 120).optional(),
  }),
  /** Three notes in the other half of the page's head. */
  head: z
    .array(
      z.strictObject({
        /** What the note answers. */
        title: line(3, 40),
        /** The answer. */
        text: line(10, 180),
      }),
    )
    .length(3),
  next,
  ...review,
});

export type Role = z.infer<typeof roleSchema>;
/** Where a role is against the line, which gives its sign its shape. */
export type SignShape = Role['mark'];
