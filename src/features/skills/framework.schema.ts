import { z } from 'astro/zod';
import { id, line } from '../../model/fields.schema.ts';

const level = z.strictObject({
  /** The level's word. */
  name: line(2, 24),
  /** What it means, whatever the skill. */
  gist: line(10, 160),
});

const named = z.strictObject({ id, label: line(2, 40) });

/** What skills and positions are measured and ordered by. */
export const frameworkSchema = z.strictObject({
  /** The proficiency scale. */
  scale: z.strictObject({
    /** A word for “not needed at all”, level 0; leave out where the scale has none. */
    none: level.optional(),
    /** The levels from lowest to highest; the first is level 1. */
    levels: z.array(level).min(3).max(6),
  }),
  /** Groups of skills in reading order. */
  groups: z
    .array(
      z.strictObject({
        ...named.shape,
        /** The role whose side the group's skills are on; gives the group its sign. */
        role: id.optional(),
        /** What the group's skills have in common. */
        text: line(20, 220),
      }),
    )
    .min(1),
  /** Tracks that positions of one grade may run on. */
  tracks: z.array(named).min(1),
  /** Grades from first to highest. */
  grades: z.array(named).min(1),
});

export type Framework = z.infer<typeof frameworkSchema>;
