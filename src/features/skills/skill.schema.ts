import { z } from 'astro/zod';
import { description, distinct, id, line, link, review } from '../../model/fields.schema.ts';

/** One skill: what it is, what each level looks like, and who needs which level. */
export const skillSchema = z.strictObject({
  /** Heading of the page. */
  name: line(3, 60),
  /** Number that saved profiles and links use for the skill; never changed, never given again. */
  code: z.int().min(1).max(999),
  /** Group of the framework that it belongs to. */
  group: id,
  /** Place within the group, smallest first. */
  order: z.int(),
  description,
  /** What the skill is, in one sentence. */
  definition: line(20, 220),
  /** Why it matters. */
  why: line(40, 500),
  /** What happens when nobody does it. */
  without: line(40, 500),
  /** One observable sentence for each level of the scale, lowest first. */
  levels: distinct(line(20, 240)).min(3).max(6),
  /** One example for each role that has one, keyed by role id. */
  examples: z.record(id, line(40, 400)).optional(),
  /** What a person can show. */
  evidence: distinct(line(10, 200)).max(5),
  /** The first thing to do for a person who wants to grow in it. */
  start: line(20, 240),
  /** What an interviewer may ask. */
  prompts: distinct(line(20, 260)).max(4),
  /** Roles whose work it is central to; a gap there counts double. */
  core: distinct(id).optional(),
  /** Level per role and position; a position that is left out has no target. */
  targets: z.record(id, z.record(id, z.int().min(0).max(6))),
  /** Glossary terms that belong to it. */
  terms: distinct(id).optional(),
  /** What to read, the first thing first. */
  read: z
    .array(
      z.strictObject({
        /** What the reader finds there. */
        text: line(3, 120),
        link,
      }),
    )
    .min(1)
    .max(6),
  /** Sources that the fields state facts from. */
  sources: distinct(id).optional(),
  ...review,
});

export type Skill = z.infer<typeof skillSchema>;
