import { z } from 'astro/zod';
import {
  caseIds,
  description,
  line,
  listed,
  next,
  notEmpty,
  review,
} from '../../model/fields.schema.ts';

/** A page that is text and little else. */
export const pageSchema = z.strictObject({
  /** Heading of the page. */
  title: line(1, 160),
  description: description.optional(),
  /** Opening sentence under the heading. */
  lede: line(3, 400).optional(),
  /** Place among its neighbours, smallest first. */
  order: z.int().optional(),
  next: next.optional(),
  /** Running cases that its examples use. */
  case: caseIds,
  ...review,
});

/** A page about the guide itself. */
export const aboutSchema = pageSchema.extend({
  /** `false` keeps the page out of every list. */
  listed,
});

/** The opening of the home page; the body follows the doors. */
export const homeSchema = z.strictObject({
  /** Heading of the page. */
  title: line(1, 160),
  description: description.optional(),
  /** Opening sentence under the heading. */
  lede: line(3, 400).optional(),
  /** What to do when none of the doors is the right one yet; shown below them. */
  prompt: z
    .strictObject({
      /** A short question. */
      title: line(3, 60),
      /** One or two sentences. */
      text: line(10, 220),
      /** Where to go. */
      action: next,
    })
    .optional(),
  /** Ways in for different readers; shown below the doors. */
  readers: z
    .array(
      z.strictObject({
        /** Who they are or what they want. */
        title: line(3, 60),
        /** One sentence. */
        text: line(10, 220),
        /** Where they begin. */
        links: z.array(next).min(2).max(9),
      }),
    )
    .min(1, notEmpty)
    .max(4)
    .optional(),
  /** Running cases that its examples use. */
  case: caseIds,
  ...review,
});

export type Page = z.infer<typeof aboutSchema>;
export type Home = z.infer<typeof homeSchema>;
