import { z } from 'astro/zod';
import { caseIds, description, id, line, next, review } from '../../model/fields.schema.ts';

/** Where something is against the line. */
export const signShape = z.enum(['above', 'below', 'across', 'none']);

const role = z.strictObject({
  /** Heading of the page. */
  title: line(1, 160),
  /** Short name, used in navigation, tables and filters; the title where left out. */
  name: line(1, 60).optional(),
  /** Where the role is against the line; gives its shape and colour. */
  mark: signShape.default('none'),
  /** The family of roles that it belongs to. */
  family: id.optional(),
  /** Place among the roles, smallest first. */
  order: z.int().optional(),
  description: description.optional(),
  /** Opening sentence under the heading. */
  lede: line(3, 400).optional(),
  /** The role's door on the home page. */
  door: z
    .strictObject({
      /** What the role owns, in a few words. */
      owns: line(3, 60),
      /** One example. */
      text: line(10, 120).optional(),
      /** How the other side of the line meets it. */
      echo: line(10, 120).optional(),
    })
    .optional(),
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
    .length(3)
    .optional(),
  next: next.optional(),
  /** Running cases that its examples use. */
  case: caseIds,
  ...review,
});

/** A role of the guide, which has a short name; the body of its file is the role's page. */
export const roleSchema = role.transform(({ name, ...data }) => ({
  ...data,
  name: name ?? data.title,
}));

export type Role = z.infer<typeof roleSchema>;
/** Where a role is against the line, which gives its sign its shape. */
export type SignShape = z.infer<typeof signShape>;
