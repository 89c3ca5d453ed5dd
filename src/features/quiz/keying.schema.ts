import { z } from 'astro/zod';
import { day, distinct, id, line } from '../../model/fields.schema.ts';
import { rule } from '../../model/message.ts';

const scale = z.enum(['frontend', 'backend', 'range', 'none']);
const key = z.union([z.literal(1), z.literal(-1), z.literal(0)]);
const types = z.record(id, z.enum(['frontend', 'backend', 'both', 'depth', 'none']));

/**
 * The second keying: a person who saw only the shuffled wordings said what each item measures.
 * It guards against a key that is wrong, which no simulation can find, since it reads the same key.
 */
export const quizKeyingSchema = z.strictObject({
  /** The day it was made. */
  keyed: day,
  /** What the second keyer saw, and what not. */
  method: line(40, 600),
  /** The words for answering a statement, as they put them in order from disliking to liking. */
  choices: distinct(line(3, 40)).length(5),
  /** What they said, before anything was settled. */
  items: z
    .array(
      z.strictObject({
        id,
        /** Of the wording that they saw; another wording needs another keying. */
        hash: z
          .string()
          .regex(
            /^[0-9a-f]{8}$/,
            rule('must be eight hexadecimal digits', 'Copy it from the message that names it.'),
          ),
        /** Of a statement. */
        scale: scale.optional(),
        key: key.optional(),
        /** Of a scenario: the type of each option. */
        types: types.optional(),
      }),
    )
    .min(1),
  /** How each disagreement with the bank was settled. */
  settled: z
    .array(
      z.strictObject({
        id,
        /** Why the bank's key was kept, or what was changed in the bank. */
        text: line(20, 400),
      }),
    )
    .optional(),
});

export type QuizKeying = z.infer<typeof quizKeyingSchema>;
