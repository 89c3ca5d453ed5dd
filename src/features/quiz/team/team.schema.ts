import { z } from 'astro/zod';
import { id, line } from '../../../model/fields.schema.ts';

/** Facts about the reader's team: they change the advice, and never the result. */
export const quizTeamSchema = z.strictObject({
  facts: z
    .array(
      z.strictObject({
        id,
        question: line(10, 160),
        options: z
          .array(
            z.strictObject({
              id,
              text: line(2, 120),
              /** Whoever chooses it is asked none of the facts after it. */
              last: z.boolean().optional(),
              /** What it means for each outcome. */
              advice: z.strictObject({
                frontend: line(20, 400),
                backend: line(20, 400),
                dual: line(20, 400),
                open: line(20, 400),
              }),
            }),
          )
          .min(2)
          .max(6),
      }),
    )
    .min(1)
    .max(6),
});

export type QuizTeam = z.infer<typeof quizTeamSchema>;
