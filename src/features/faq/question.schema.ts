import { z } from 'astro/zod';
import {
  aliases,
  caseIds,
  description,
  distinct,
  id,
  line,
  listed,
  question,
  review,
} from '../../model/fields.schema.ts';

/** A question that readers ask; the body of the file is the detail after the short answer. */
export const questionSchema = z.strictObject({
  /** The question as people ask it. */
  question: line(8, 120).refine((text) => text.endsWith('?'), question),
  /** The short answer, complete on its own. */
  answer: line(60, 320),
  /** Id of a topic of `faq.topics` in site.json. */
  topic: id,
  /** Place within the topic, smallest first. */
  order: z.int().optional(),
  /** For search engines, where the short answer does not serve. */
  description: description.optional(),
  /** Roles that the question concerns; leave out for all. */
  roles: distinct(id).optional(),
  /** Other words that people search for. */
  aliases,
  /** Ids of questions to read next. */
  related: distinct(id).optional(),
  /** Running cases that its examples use. */
  case: caseIds,
  /** `false` keeps the page out of every list. */
  listed,
  ...review,
});

export type Question = z.infer<typeof questionSchema>;
