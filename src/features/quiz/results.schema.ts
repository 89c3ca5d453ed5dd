import { z } from 'astro/zod';
import { distinct, line, next } from '../../model/fields.schema.ts';

const outcome = z.strictObject({
  /** As it is written in a sentence: “lean towards …”. */
  name: line(3, 60),
  /** What it means, in one sentence. */
  gist: line(20, 220),
});

/** What people who took the quiz are told. */
export const quizResultsSchema = z.strictObject({
  /** The outcomes by name. */
  outcomes: z.strictObject({
    frontend: outcome,
    backend: outcome,
    dual: outcome,
    open: outcome,
  }),
  /** One text for each headline, band and reason. */
  results: z
    .array(
      z.strictObject({
        headline: z.enum(['frontend', 'backend', 'dual', 'open', 'inconclusive']),
        /** How sure it is; left out where it is inconclusive. */
        band: z.enum(['clear', 'leaning', 'close']).optional(),
        /** Why it is open or inconclusive. */
        reason: z
          .enum([
            'depth-first',
            'low-pull',
            'too-few',
            'pulls-both-ways',
            'ratings-and-choices',
            'nothing-leads',
          ])
          .optional(),
        /** Heading; in a close result {other} is replaced by the name of the next closest outcome. */
        title: line(10, 140),
        /** The heading as it is said of somebody else, whose result was shared. */
        theirs: line(10, 140).optional(),
        /** What the answers show, in a sentence or two: it stands on the first screen. */
        text: line(40, 700),
        /** What such work is like in a week. */
        meaning: line(40, 700),
        /** How to test it on real work. */
        try: line(30, 400),
        /** The same for readers who have no product and no team yet. */
        alone: line(30, 400).optional(),
        next,
      }),
    )
    .min(1),
  /** What the quiz cannot tell, and must not be used for. */
  limits: distinct(line(20, 260)),
});

export type QuizResults = z.infer<typeof quizResultsSchema>;
