import { z } from 'astro/zod';
import { line } from '../../model/fields.schema.ts';

const share = z.number().min(0).max(1);
const states = z.int().min(0);

/** What `npm run quiz:report` measured of the quiz; no person writes it. */
export const quizFiguresSchema = z.strictObject({
  /** Of the bank and the rules that were measured. */
  fingerprint: line(8, 8),
  /** How many of the score states of complete sets of answers lead where, before and after the gate. */
  lattice: z.record(line(3, 40), states),
  /** What a person who answers by chance is told, exactly. */
  random: z.record(line(3, 40), share),
  /** Mechanical patterns that were tried, and how many of them earn a role. */
  patterns: z.strictObject({ tried: states, roles: states }),
  /** Simulated takers, from a fixed seed. */
  people: states,
  /** What the quiz told them against what they are: shares, correlations and areas. */
  simulation: z.record(line(2, 40), share),
});

export type QuizFigures = z.infer<typeof quizFiguresSchema>;
