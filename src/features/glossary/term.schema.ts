import { z } from 'astro/zod';
import {
  aliases,
  caseIds,
  description,
  distinct,
  id,
  line,
  listed,
  review,
} from '../../model/fields.schema.ts';
import { rule } from '../../model/message.ts';

/** A glossary entry; a file with a body gets a page of its own. */
export const termSchema = z.strictObject({
  /** The word as it is written. */
  term: line(2, 60),
  /** One sentence. */
  definition: line(20, 220).refine(
    (text) => /[.?]$/.test(text),
    rule('must end with a full stop', 'End the sentence with a full stop.'),
  ),
  /** Id of a topic of `glossary.topics` in site.json. */
  topic: id,
  /** Other spellings and names; search finds them. */
  aliases,
  /** Roles that mostly meet the word; leave out for all. */
  roles: distinct(id).optional(),
  /** Ids of related terms. */
  related: distinct(id).optional(),
  /** Sources that the definition states a fact from. */
  sources: distinct(id).optional(),
  /** For search engines; needed where the term has a body. */
  description: description.optional(),
  /** Running cases that its text uses. */
  case: caseIds,
  /** `false` keeps the page out of every list. */
  listed,
  ...review,
});

export type Term = z.infer<typeof termSchema>;
