import { z } from 'astro/zod';
import { id, line, notEmpty } from '../../model/fields.schema.ts';

const level = z.strictObject({
  /** The level's word. */
  name: line(1, 120),
  /** The word in tables, where it is long. */
  short: line(1, 40).optional(),
  /** What it means, whatever the skill. */
  gist: line(3, 300).optional(),
  /** What reaching it is worth, where positions ask for a sum of points. */
  points: z.number().min(0).max(10_000).optional(),
});

const named = z.strictObject({ id, label: line(1, 120) });

/** What skills and positions are measured and ordered by. */
export const frameworkSchema = z.strictObject({
  /** The proficiency scale; leave out where there are no skills. */
  scale: z
    .strictObject({
      /** A word for “not needed at all”, level 0; leave out where the scale has none. */
      none: level.optional(),
      /** The levels from lowest to highest; the first is level 1. */
      levels: z.array(level).min(2).max(10),
      /** What all lines of the skills' levels follow, such as “You can”. */
      lead: line(2, 40).optional(),
    })
    .optional(),
  /** Groups of skills in reading order. */
  groups: z
    .array(
      z.strictObject({
        ...named.shape,
        /** The role whose side the group's skills are on; gives the group its sign. */
        role: id.optional(),
        /** What the group's skills have in common. */
        text: line(3, 300).optional(),
        /** The domain that the group belongs to. */
        domain: id.optional(),
      }),
    )
    .min(1, notEmpty)
    .default([]),
  /** Domains of groups in reading order, where there are so many groups that they need some. */
  domains: z.array(named).min(1, notEmpty).default([]),
  /** Families of roles in reading order, where there are so many roles that they need some. */
  families: z.array(named).min(1, notEmpty).default([]),
  /** Tracks that positions of one grade may run on. */
  tracks: z.array(named).min(1, notEmpty).default([]),
  /** Grades from first to highest. */
  grades: z.array(named).min(1, notEmpty).default([]),
  /** Codes of skills that are gone, which no other skill may be given. */
  retired: z.array(z.int().min(1)).min(1, notEmpty).optional(),
});

export type Framework = z.infer<typeof frameworkSchema>;
