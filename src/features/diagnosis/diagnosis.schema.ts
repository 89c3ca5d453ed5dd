import { z } from 'astro/zod';
import {
  aliases,
  description,
  distinct,
  id,
  line,
  link,
  next,
  question as asked,
  review,
} from '../../model/fields.schema.ts';
import { signShape } from '../roles/role.schema.ts';

const question = z.strictObject({
  /** Part of the question's address. */
  id,
  /** The question itself. */
  ask: line(8, 120).regex(/\?$/, asked),
  /** How to find the answer. */
  help: line(20, 240).optional(),
  /** Sources that the help states facts from. */
  sources: distinct(id).optional(),
  /** What people may answer, and where it leads. */
  answers: z
    .array(
      z.strictObject({
        /** The answer. */
        text: line(2, 120),
        /** Id of the next question, or of the advice. */
        to: id,
      }),
    )
    .min(2)
    .max(6),
});

const advice = z.strictObject({
  /** Part of the advice's address. */
  id,
  /** The layer, in a few words; heads the advice. */
  layer: line(3, 60),
  /** Where the layer is against the line. */
  mark: signShape,
  /** What is probably wrong, in one sentence. */
  verdict: line(20, 200),
  /** Why this layer is likely, and what is not certain. */
  why: line(40, 600),
  /** One cheap observation for each side, to make before anybody acts. */
  check: z.strictObject({
    /** What to look at above the line. */
    above: line(20, 240),
    /** What to look at below it. */
    below: line(20, 240),
  }),
  /** What to ask for. */
  asks: z
    .array(
      z.strictObject({
        /** Whom to ask: `an engineer`. */
        of: line(3, 50),
        /** The request, in words that can be said. */
        request: line(20, 260),
      }),
    )
    .min(1)
    .max(3),
  /** What would prove the advice wrong. */
  wrong: line(20, 260),
  /** Ids of skills to look at. */
  skills: distinct(id).max(4),
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
    .max(4),
  /** Other words that people search for. */
  aliases,
  /** Sources that the advice states facts from. */
  sources: distinct(id).optional(),
});

/** Questions that lead from what hurts to the layer that is probably weakest; a text follows. */
export const diagnosisSchema = z.strictObject({
  /** Heading of the page. */
  title: line(3, 70),
  description,
  /** Opening sentence under the heading. */
  lede: line(20, 260),
  /** The questions; everyone begins with the first. */
  questions: z.array(question).min(1),
  /** What the questions lead to, in reading order. */
  advices: z.array(advice).min(2),
  next,
  ...review,
});

export type Diagnosis = z.infer<typeof diagnosisSchema>;
