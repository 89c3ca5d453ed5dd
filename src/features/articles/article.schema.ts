import type { z } from 'astro/zod';
import { aliases, distinct, id, line } from '../../model/fields.schema.ts';
import { aboutSchema } from './page.schema.ts';

/** A page in a section of articles. */
export const articleSchema = aboutSchema.extend({
  /** Roles that it is for; leave out for all. */
  roles: distinct(id).optional(),
  /** Skills that it teaches; the pages of these skills lead to it. */
  skills: distinct(id).max(8).optional(),
  /** Other words that people ask for it by. */
  aliases,
});

/** An article of the guide. */
export const guideSchema = articleSchema.extend({
  /** Id of a topic of `guide.topics` in site.json, under which the index lists it. */
  topic: id.optional(),
});

/** What to do over some weeks. */
export const planSchema = articleSchema.extend({
  /** How long it takes. */
  time: line(2, 60).optional(),
});

/** Work step by step. */
export const playbookSchema = planSchema.extend({
  /** Who takes part. */
  people: line(2, 90).optional(),
  /** What there is at the end. */
  result: line(10, 160).optional(),
});

export type Article = z.infer<typeof articleSchema>;
export type GuideArticle = z.infer<typeof guideSchema>;
export type Plan = z.infer<typeof planSchema>;
export type Playbook = z.infer<typeof playbookSchema>;
